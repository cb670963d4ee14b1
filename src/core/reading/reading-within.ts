import { isLand } from './lands'
import { CLOSING, COMMON, FILLER, GREETINGS, ABOUT_TEAMS } from './reading-words'
import { tokensOf } from './tokens'

/** Two capitalised words with nothing but a space between. */
const NAMES = /(?<![\p{L}\p{N}@#])(?=(\p{Lu}[\p{Ll}'’]+)[ \t]+(\p{Lu}[\p{L}'’]*\p{Ll})(?![\p{L}]))/gu
const LINK = /https?:\/\//i

/** With a link and this many words beside it, a post tells of something else: an advertisement. */
const WORDS_OF_ADVERT = 2

const saysNothing = (word: string): boolean =>
  FILLER.has(word) || COMMON.has(word) || CLOSING.has(word) || GREETINGS.has(word) || ABOUT_TEAMS.has(word)

const firstWord = (name: string): string => tokensOf(name)[0]?.text ?? ''

/** Whether a word is the first name or the first part of another thing here: 'Paris' in 'Paris Hilton'. */
export const beginsName = (text: string, word: string): boolean =>
  [...text.matchAll(NAMES)].some(([, first = '', second = '']) => {
    const next = firstWord(second)
    return firstWord(first) === word && next !== word && !saysNothing(next) && !isLand([next])
  })

/** Whether the post advertises: a link, and more beside the answer than people say with one. */
export const isAdvert = (text: string, wordsBeside: number): boolean =>
  wordsBeside >= WORDS_OF_ADVERT && LINK.test(text)
