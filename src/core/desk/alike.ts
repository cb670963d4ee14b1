import type { PostId } from '../time'
import { isAlike, questionWords, tellingWords } from './question-words'

/** Questions in the same words, and the other wordings that ask the same. */
type Wording = { words: readonly string[]; posts: Set<PostId>; like: Set<string> }

/**
 * All questions by their words. One more is compared with those that share three telling words with it, and with no other: that
 * costs the same however many there are. Which are alike follows from their texts alone, whatever their order.
 */
export type Alike = {
  readonly wordingOf: Map<PostId, string>
  readonly wordings: Map<string, Wording>
  readonly byWords: Map<string, Set<string>>
}

export const createAlike = (): Alike => ({ wordingOf: new Map(), wordings: new Map(), byWords: new Map() })

/** Questions of too few words are like no other; each is a wording of its own. */
const keyOf = (words: readonly string[], post: PostId): string => words.join(' ') || `#${post}`

/** Puts a question in, or what it was edited to; says whether anything changed. */
export const addQuestion = (alike: Alike, post: PostId, text: string): boolean => {
  const words = questionWords(text)
  const key = keyOf(words, post)
  if (alike.wordingOf.get(post) === key) return false
  removeQuestion(alike, post)
  alike.wordingOf.set(post, key)
  const held = alike.wordings.get(key)
  if (held) held.posts.add(post)
  else addWording(alike, key, { words, posts: new Set([post]), like: new Set() })
  return true
}

/** Takes a question out; says whether it was there. */
export const removeQuestion = (alike: Alike, post: PostId): boolean => {
  const key = alike.wordingOf.get(post)
  if (key === undefined) return false
  alike.wordingOf.delete(post)
  const wording = alike.wordings.get(key)
  wording?.posts.delete(post)
  if (!wording || wording.posts.size > 0) return true
  alike.wordings.delete(key)
  for (const other of wording.like) alike.wordings.get(other)?.like.delete(key)
  for (const word of tellingWords(wording.words)) alike.byWords.get(word)?.delete(key)
  return true
}

const addWording = (alike: Alike, key: string, wording: Wording): void => {
  const telling = tellingWords(wording.words)
  const near = new Set(telling.flatMap((word) => [...(alike.byWords.get(word) ?? [])]))
  for (const other of near) {
    const held = alike.wordings.get(other)
    if (!held || !isAlike(wording.words, held.words)) continue
    held.like.add(key)
    wording.like.add(other)
  }
  alike.wordings.set(key, wording)
  for (const word of telling) alike.byWords.set(word, (alike.byWords.get(word) ?? new Set()).add(key))
}
