import { readOption, type Reading } from './reading'
import { bareIn } from './reading-bare'
import { choicesOf, type Choice } from './reading-choices'
import { isAsking } from './reading-denied'
import { markedIn } from './reading-letters'
import { isWithin, ownWordsIn } from './reading-own-words'
import { hedgesIn, readPost } from './reading-post'
import { COMMON, FILLER, NEGATION } from './reading-words'
import type { Letter } from '../runsheet'
import { isContent, type Token } from './tokens'
import { hasDigit, typosBetween } from './typos'

/** Who answers writes a line; what is longer and no answer is talk. */
const MOST_WORDS = 6
/** Shorter words with other letters are mostly other words. */
const SHORTEST = 5

const isSaying = (word: string): boolean => FILLER.has(word) || COMMON.has(word) || NEGATION.has(word)

/** One letter more wrong than is taken for the option. */
const mostTypos = (length: number): number => (length < 8 ? 2 : 3)

/** Whether the only word that says something is nearly one of the option. */
const isNearly = ({ key, joined }: Choice, tokens: readonly Token[]): boolean => {
  const [typed, ...others] = tokens.filter((token) => isContent(token) && !isSaying(token.text))
  if (!typed || others.length > 0 || hasDigit(typed.text)) return false
  return [joined, ...key].some((word) => {
    const most = mostTypos(word.length)
    return (
      word.length >= SHORTEST && word[0] === typed.text[0] && typosBetween(typed.text, word, most) <= most
    )
  })
}

/** Whether more than half of an option's words that say something stand in the post. */
const isMostly = ({ key }: Choice, tokens: readonly Token[]): boolean => {
  const telling = key.filter((word) => !isSaying(word) && !hasDigit(word))
  const said = telling.filter((word) => tokens.some(({ text }) => text === word))
  return said.length * 2 > telling.length
}

/** What a post answers where one option is right: who names options without choosing one is asked about. */
export const readChoice = (text: string, options: readonly string[]): Reading => {
  const reading = readOption(text, options)
  const named = reading.kind === 'none' ? namedIn(text, options) : []
  return named.length > 0 ? { kind: 'several', options: named } : reading
}

/** The options that a short post names or nearly names, though it is read for none: 'not D', 'B is wrong'. None in a question or in talk. */
const namedIn = (text: string, options: readonly string[]): Letter[] => {
  const { tokens } = readPost(text)
  const all = [...tokens.keys()]
  if (tokens.filter(isContent).length > MOST_WORDS || isAsking(tokens, all)) return []
  const choices = choicesOf(options)
  const hedges = hedgesIn(tokens)
  const unhedged = tokens.filter((_, at) => !hedges.has(at))
  const named = ownWordsIn(tokens, choices).filter(
    (mention) =>
      !isWithin(mention, hedges) &&
      choices.some(({ letter, strong }) => strong && mention.letters.includes(letter)),
  )
  const everyday = new Map(named.map((mention) => [mention.from, mention]))
  const places = all.filter((at) => !NEGATION.has(tokens[at]?.text ?? ''))
  const alone = bareIn({ tokens, choices, places, quiet: hedges, everyday })
  const letters = [...named, ...markedIn(tokens, choices), ...alone].flatMap((mention) => mention.letters)
  return choices
    .filter(
      (choice) =>
        letters.includes(choice.letter) ||
        isMostly(choice, unhedged) ||
        (letters.length === 0 && isNearly(choice, tokens)),
    )
    .map(({ letter }) => letter)
}
