import type { PostId } from '../core/time'
import type { Wishes } from './dialect'
import { shortLink, shownLink, type WireText } from './wire-text'
import type { World, WorldPost } from './world'

const keysOf = ({ id, pictures }: WorldPost): string[] =>
  // X: 3 is a photo.
  pictures.map((_, index) => `3_${id}${index}`)

type Link = Omit<NonNullable<WireText['entities']['urls']>[number], 'start' | 'end'>

const quotedLink = (id: PostId, world: World): Link => {
  const quoted = world.post(id)
  const username = quoted === undefined ? 'i' : world.account(quoted.authorId)?.username
  const expanded_url = `https://x.com/${username}/status/${id}`
  return { url: shortLink(expanded_url), expanded_url, display_url: shownLink(expanded_url) }
}

/** One short link for all pictures, told once for each. */
const pictureLinks = (post: WorldPost, world: World): Link[] => {
  const url = shortLink(`pictures of ${post.id}`)
  const username = world.account(post.authorId)?.username ?? ''
  return keysOf(post).map((media_key) => ({
    url,
    expanded_url: `https://x.com/${username}/status/${post.id}/photo/1`,
    display_url: `pic.x.com/${url.split('/').at(-1) ?? ''}`,
    media_key,
  }))
}

/** X ends a post's text with a link to its pictures or to what it quotes: so in all 31 quotes of real pages. */
export const withAttached = ({ text, entities }: WireText, post: WorldPost, world: World): WireText => {
  const links = post.quoted === undefined ? pictureLinks(post, world) : [quotedLink(post.quoted, world)]
  const [first] = links
  if (first === undefined) return { text, entities }
  const before = text === '' ? '' : `${text} `
  const start = Array.from(before).length
  const told = links.map((link) => ({ start, end: start + first.url.length, ...link }))
  return { text: before + first.url, entities: { ...entities, urls: [...(entities.urls ?? []), ...told] } }
}

export const attachmentsOf = (post: WorldPost): Record<string, string[]> => ({
  ...(post.poll !== undefined && { poll_ids: [post.poll.id] }),
  ...(post.pictures.length > 0 && { media_keys: keysOf(post) }),
})

/** The pictures of posts, as their expansion tells them. */
export const mediaOnWire = (posts: readonly WorldPost[], { mediaFields }: Wishes) =>
  posts.flatMap((post) =>
    keysOf(post).map((media_key, index) => ({
      media_key,
      type: 'photo',
      // Nobody fetches it: the room has no pictures.
      ...(mediaFields.has('url') && { url: `https://pbs.twimg.com/media/${media_key}.jpg` }),
      ...(mediaFields.has('alt_text') && post.pictures[index] && { alt_text: post.pictures[index] }),
    })),
  )
