import { comparable, withoutNoise } from './normalise'
import { phraseAt } from './reading-phrases'
import { DOUBTS, HEDGES } from './reading-hedges'
import { tokensOf, type Token } from './tokens'

/** A post as it is read for an answer. */
export type Read = { tokens: Token[]; /** As compared, without the #. */ tags: string[] }

/** An old-style retweet repeats somebody else's words from here on. */
const RETWEET = /(?<=^|\s)rt @/i
const SMILEY = /(?<=^|\s)(?:[:;=]'?-?[dpbc3]+|<3+|\^\^)(?=$|\s)/giu
const SHORT_BECAUSE = /(?<=^|\s)b\/c(?=\s+\p{L}+\s)/giu

/** 'B's right' */
const LETTER_IS = /(?<![\p{L}\p{N}])([a-h])'s(?![\p{L}\p{N}])/giu
/** Nobody votes further down in a long post. */
const READ_UP_TO = 4000

const ANSWER_TAG = /^(option|answer|choice|vote|antwort|reponse|opcion|respuesta)?_?([\p{L}]|\d{1,2})$/u

/** '#B' and '#optionB' are answers, not topics. */
const answerInTag = (tag: string): string | undefined => {
  const found = ANSWER_TAG.exec(comparable(tag))
  if (!found) return undefined
  return found[1] === undefined ? `#${tag}` : `${found[1]} ${found[2] ?? ''}`
}

/** 'Canberra (not Sydney)': what is put in brackets as not meant is not there. */
export const withoutAside = (text: string): string =>
  text.replaceAll(/\((?:not|nicht|kein|keine|pas|no|non)\s[^()]{1,60}\)/giu, ' ')

export const readPost = (text: string): Read => {
  const quoted = text.search(RETWEET)
  const own = withoutNoise(quoted >= 0 ? text.slice(0, quoted) : text, answerInTag)
  const start = own.text.trim().slice(0, READ_UP_TO)
  const plain = start
    .replaceAll('’', "'")
    .replace(LETTER_IS, '$1 is')
    .replace(SMILEY, ' ')
    .replace(SHORT_BECAUSE, 'because')
  return { tokens: tokensOf(plain), tags: own.tags.map(comparable) }
}

/** Which tokens only say how sure somebody is ('no idea', 'not sure'); none in a doubt about the answer ('not sure it's B'). */
export const hedgesIn = (tokens: readonly Token[]): Set<number> => {
  const quiet = new Set<number>()
  for (const at of tokens.keys()) {
    const length = phraseAt(HEDGES, tokens, at)
    if (length === 0 || DOUBTS.has(tokens[at + length]?.text ?? '')) continue
    for (let offset = 0; offset < length; offset += 1) quiet.add(at + offset)
  }
  return quiet
}
