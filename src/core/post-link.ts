import type { PostId } from './time'

/** X's own addresses; the last part is the post's id, and what may follow says nothing about which post it is. */
const LINK =
  /^(?:https?:\/\/)?(?:(?:www|mobile|m)\.)?(?:x|twitter)\.com\/(?:i\/web|i|[A-Za-z0-9_]{1,20})\/status(?:es)?\/([1-9]\d{0,18})(?:[/?#].*)?$/i
const ID = /^[1-9]\d{0,18}$/

/** The post that a link of X, or an id alone, is about; undefined where it is neither. */
export const postIdIn = (linkOrId: string): PostId | undefined => {
  const typed = linkOrId.trim()
  return ID.test(typed) ? typed : LINK.exec(typed)?.[1]
}

/** Where a post stands on X. */
export const linkOf = (username: string, post: PostId): string => `https://x.com/${username}/status/${post}`
