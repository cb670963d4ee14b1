import { findHashtags, findMentions } from '../core/text/entities'
import type { Query } from './query'
import { fullText } from './wire-text'
import type { World, WorldPost } from './world'

/** What search knows of a post's text. */
type Indexed = { text: string; words: string[]; hashtags: Set<string>; mentions: Set<string> }

const folded = (text: string): string => text.normalize('NFC').toLowerCase()

/** X: operators, "punctuation, symbols and separators as token boundaries". */
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}\p{M}_]+/gu) ?? []

const names = (tags: { name: string }[]): Set<string> => new Set(tags.map((tag) => folded(tag.name)))

const indexes = new WeakMap<WorldPost, Indexed>()

const indexOf = (post: WorldPost, world: World): Indexed => {
  const known = indexes.get(post)
  if (known !== undefined) return known
  const text = fullText(post, world)
  const indexed = {
    text: folded(text),
    words: wordsOf(folded(text)),
    hashtags: names(findHashtags(text)),
    mentions: names(findMentions(text)),
  }
  indexes.set(post, indexed)
  return indexed
}

const hasInARow = (words: string[], wanted: string[]): boolean =>
  words.some((_, start) => wanted.every((word, offset) => words[start + offset] === word))

const says = ({ text, words }: Indexed, phrase: string): boolean => {
  const wanted = wordsOf(folded(phrase))
  // An emoji has no words: it is looked for as it stands.
  return wanted.length === 0 ? text.includes(folded(phrase)) : hasInARow(words, wanted)
}

const isAccount = (id: string | undefined, nameOrId: string, world: World): boolean =>
  id !== undefined && (id === nameOrId || world.accountNamed(nameOrId)?.id === id)

/** Whether search finds a post by a query. What a post quotes is not looked into (X: search, 2026-05-04). */
export const matches = (query: Query, post: WorldPost, world: World): boolean => {
  switch (query.kind) {
    case 'all':
      return query.parts.every((part) => matches(part, post, world))
    case 'any':
      return query.parts.some((part) => matches(part, post, world))
    case 'not':
      return !matches(query.part, post, world)
    case 'hashtag':
      return indexOf(post, world).hashtags.has(folded(query.value))
    case 'mention':
      return indexOf(post, world).mentions.has(folded(query.value))
    case 'from':
      return isAccount(post.authorId, query.value, world)
    case 'to':
      return isAccount(post.answeredId, query.value, world)
    case 'conversation':
      return post.conversationId === query.value
    case 'answers':
      return post.inReplyTo === query.value
    case 'words':
      return says(indexOf(post, world), query.text)
    case 'is':
      return is(query.what, post)
  }
}

const is = (what: 'reply' | 'quote' | 'repost', { inReplyTo, quoted, reposts }: WorldPost): boolean => {
  switch (what) {
    case 'reply':
      return inReplyTo !== undefined
    case 'quote':
      return quoted !== undefined
    case 'repost':
      return reposts !== undefined
  }
}
