import type { Post } from '../../../core/post'
import { findLinks } from '../../../core/text/links'
import { stripLeadingMentions } from '../../../core/text/text'
import { compareIds, type PostId, type XTime } from '../../../core/time'
import { wellFormed } from '../pages/read-post'

/** A post of ours that may be on X: what was handed over, and since when. */
export type Sought = {
  text: string
  /** What it answers, by attempt; undefined: nothing. */
  replyTargets: readonly (PostId | undefined)[]
  /** It is not older than this, by X's clock. */
  since: XTime
}

/** One link, however it is written: X adds `http://` to a bare name, and a host is the same in capitals. */
const oneLink = (url: string): string => {
  const [host = '', ...rest] = url.replace(/^https?:\/\//i, '').split(/(?=[/?#:])/)
  return (host.toLowerCase() + rest.join('')).replace(/\/$/, '')
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** X shows a link shortened, and keeps what it leads to beside the text. */
const withTargets = ({ text, links }: Post): string => {
  if (links.length === 0) return text
  const targets = new Map(links.map(({ shown, target }) => [shown, target]))
  // The longest first: one may begin as another does.
  const shown = [...targets.keys()].toSorted((a, b) => b.length - a.length).map(escaped)
  return text.replace(new RegExp(shown.join('|'), 'g'), (found) => oneLink(targets.get(found) ?? found))
}

const withLinks = (text: string): string => {
  let whole = ''
  let from = 0
  for (const { url, start, end } of findLinks(text)) {
    whole += text.slice(from, start) + oneLink(url)
    from = end
  }
  return whole + text.slice(from)
}

/** As X keeps a text: composed, without space around it; in a reply it puts the names in front that are answered. */
const kept = (text: string, isReply: boolean): string => {
  const said = isReply ? stripLeadingMentions(text) : text
  return said.normalize('NFC').replace(/\s+/g, ' ').trim()
}

/** A text of ours as X keeps it. */
const oursKept = (text: string, isReply: boolean): string => kept(wellFormed(withLinks(text)), isReply)

/** Whether a post says this, however X wrote it. */
export const saysThis = (post: Post, text: string): boolean => {
  const isReply = post.replyTo !== undefined
  return kept(withTargets(post), isReply) === oursKept(text, isReply)
}

/** Whether what is posted of the one text could be taken for the other, as a reply or by itself. */
export const saysTheSame = (one: string, other: string): boolean =>
  [true, false].some((isReply) => oursKept(one, isReply) === oursKept(other, isReply))

/** The oldest of these posts of ours that can be the one that is sought. `isTaken`: it is known to be another one's. */
export const findOwn = (
  posts: readonly Post[],
  { text, replyTargets }: Omit<Sought, 'since'>,
  isTaken: (post: PostId) => boolean,
): PostId | undefined => {
  return posts
    .filter((post) => replyTargets.includes(post.replyTo) && saysThis(post, text) && !isTaken(post.id))
    .map(({ id }) => id)
    .toSorted(compareIds)[0]
}
