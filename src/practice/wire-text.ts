import { createHash } from 'node:crypto'
import { findHashtags, findMentions } from '../core/text/entities'
import { findLinks } from '../core/text/links'
import { escapeHtml, HEAVIEST_POST, weightedLength } from '../core/text/text'
import type { World, WorldPost } from './world'

type Span = { start: number; end: number }
type Entities = {
  urls: (Span & { url: string; expanded_url: string; display_url: string; media_key?: string })[]
  hashtags: (Span & { tag: string })[]
  mentions: (Span & { username: string; id: string })[]
}
export type WireText = { text: string; entities: Partial<Entities> }

const SHORT_CODE_LENGTH = 10
/** How much of a path X shows: 'nytimes.com/2021/09/22/wor…'. */
const SHOWN_PATH = 15

/** The same link gets the same short one. The host is X's, but nothing ever fetches it. */
export const shortLink = (url: string): string => {
  const code = createHash('sha1')
    .update(url)
    .digest('base64')
    .replace(/[+/=]/g, '')
    .slice(0, SHORT_CODE_LENGTH)
  return `https://t.co/${code}`
}

const shownLink = (url: string): string => {
  const [, host = '', path = ''] = /^(?:https?:\/\/)?(?:www\.)?([^/?#]+)\/?(.*)$/i.exec(url) ?? []
  if (path === '') return host
  return path.length < SHOWN_PATH ? `${host}/${path}` : `${host}/${path.slice(0, SHOWN_PATH - 1)}…`
}

/** What a post says with what X puts in front of a reply: the name of whom it answers, unless it says it itself. */
export const fullText = (post: WorldPost, world: World): string => {
  if (post.answeredId === undefined || post.answeredId === post.authorId) return post.text
  const answered = world.account(post.answeredId)
  if (answered === undefined) return post.text
  return mentionedByName(post.text, answered.username) ? post.text : `@${answered.username} ${post.text}`
}

/** Whether the author typed the name, and it was not X that put it there. */
export const mentionedByName = (text: string, username: string): boolean =>
  findMentions(text).some((mention) => mention.name.toLowerCase() === username.toLowerCase())

export const isLong = (text: string): boolean => weightedLength(text) > HEAVIEST_POST

/** The beginning of a long post, which is all that its `text` holds. Where exactly X cuts is not known. */
export const beginningOf = (text: string): string => {
  const points = Array.from(text).slice(0, HEAVIEST_POST)
  while (weightedLength(`${points.join('')}…`) > HEAVIEST_POST) points.pop()
  return `${points.join('')}…`
}

/** Escapes a text, gives its links X's short form, and finds its entities. */
export const toWire = (raw: string, world: World): WireText => {
  const entities: Entities = { urls: [], hashtags: [], mentions: [] }
  let text = ''
  // Positions count code points of the text as sent, with its escapes: so in all 37 telling cases of real pages.
  let points = 0
  const say = (wire: string): Span => {
    const start = points
    text += wire
    points += Array.from(wire).length
    return { start, end: points }
  }

  const found = [
    ...findLinks(raw).map((link) => ({ ...link, kind: 'url' as const, name: link.url })),
    ...findHashtags(raw).map((tag) => ({ ...tag, kind: 'hashtag' as const })),
    ...findMentions(raw).map((mention) => ({ ...mention, kind: 'mention' as const })),
  ].sort((a, b) => a.start - b.start)

  let from = 0
  for (const { kind, name, start, end } of found) {
    say(escapeHtml(raw.slice(from, start)))
    from = end
    const span = say(kind === 'url' ? shortLink(name) : raw.slice(start, end))
    if (kind === 'url') {
      const expanded = /^https?:/i.test(name) ? name : `http://${name}`
      entities.urls.push({
        ...span,
        url: shortLink(name),
        expanded_url: expanded,
        display_url: shownLink(name),
      })
    } else if (kind === 'hashtag') {
      entities.hashtags.push({ ...span, tag: name })
    } else {
      // A name that nobody has is plain text to X.
      const account = world.accountNamed(name)
      if (account !== undefined)
        entities.mentions.push({ ...span, username: account.username, id: account.id })
    }
  }
  say(escapeHtml(raw.slice(from)))

  const present = Object.entries(entities).filter(([, list]) => list.length > 0)
  return { text, entities: Object.fromEntries(present) }
}
