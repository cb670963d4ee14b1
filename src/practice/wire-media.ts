import type { Wishes } from './dialect'
import { shortLink, type WireText } from './wire-text'
import type { World, WorldPost } from './world'

const keysOf = ({ id, pictures }: WorldPost): string[] =>
  // X: 3 is a photo.
  Array.from({ length: pictures }, (_, index) => `3_${id}${index}`)

/** X ends the text of a post with one short link for all its pictures, and tells it once for each. */
export const withPictures = ({ text, entities }: WireText, post: WorldPost, world: World): WireText => {
  if (post.pictures === 0) return { text, entities }
  const url = shortLink(`pictures of ${post.id}`)
  const before = text === '' ? '' : `${text} `
  const start = Array.from(before).length
  const username = world.account(post.authorId)?.username ?? ''
  const told = keysOf(post).map((media_key) => ({
    start,
    end: start + url.length,
    url,
    expanded_url: `https://x.com/${username}/status/${post.id}/photo/1`,
    display_url: `pic.x.com/${url.split('/').at(-1) ?? ''}`,
    media_key,
  }))
  return { text: before + url, entities: { ...entities, urls: [...(entities.urls ?? []), ...told] } }
}

export const attachmentsOf = (post: WorldPost): Record<string, string[]> => ({
  ...(post.poll !== undefined && { poll_ids: [post.poll.id] }),
  ...(post.pictures > 0 && { media_keys: keysOf(post) }),
})

/** The pictures of posts, as their expansion tells them. */
export const mediaOnWire = (posts: readonly WorldPost[], { mediaFields }: Wishes) =>
  posts.flatMap(keysOf).map((media_key) => ({
    media_key,
    type: 'photo',
    // Nobody fetches it: the room has no pictures.
    ...(mediaFields.has('url') && { url: `https://pbs.twimg.com/media/${media_key}.jpg` }),
  }))
