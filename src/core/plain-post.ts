import type { FactOf } from './facts'
import type { Post } from './post'

/**
 * Whether something read from a journal is a post's fact beyond doubt. It says yes to nothing that `FactSchema` would
 * refuse or change (a property test holds them together); what it doubts goes through the schema. Nearly all of a journal
 * is posts, and zod takes as long over one as JSON.parse does.
 */
export const isPlainPost = (fact: unknown): fact is FactOf<'post'> =>
  isObject(fact) && fact['kind'] === 'post' && Object.keys(fact).length === 2 && isPost(fact['post'])

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

type Check = (value: unknown) => boolean
const isText: Check = (value) => typeof value === 'string'
const isId: Check = (value) => typeof value === 'string' && /^[1-9]\d{0,18}$/.test(value)
const isLink: Check = (value) =>
  isObject(value) && Object.keys(value).length === 2 && isText(value['shown']) && isText(value['target'])
const listOf =
  (isItem: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(isItem)

type Optional = 'replyTo' | 'quotes' | 'conversationId' | 'hasMedia'
const OPTIONAL: Record<Optional, Check> = {
  replyTo: isId,
  quotes: isId,
  conversationId: isId,
  hasMedia: (value) => value === true,
}
/** A field that is new in the schema does not compile before it is here. */
const REQUIRED: Record<Exclude<keyof Post, Optional>, Check> = {
  id: isId,
  history: (value) => Array.isArray(value) && value.length > 0 && value.every(isId),
  authorId: isId,
  text: isText,
  hashtags: listOf(isText),
  mentions: listOf(isText),
  links: listOf(isLink),
}

const isPost = (post: unknown): boolean => {
  if (!isObject(post)) return false
  let fields = 0
  for (const [name, isValid] of REQUIRED_CHECKS) {
    if (!isValid(post[name])) return false
    fields += 1
  }
  for (const [name, isValid] of OPTIONAL_CHECKS) {
    if (!Object.hasOwn(post, name)) continue
    if (!isValid(post[name])) return false
    fields += 1
  }
  return Object.keys(post).length === fields
}
const REQUIRED_CHECKS = Object.entries(REQUIRED)
const OPTIONAL_CHECKS = Object.entries(OPTIONAL)
