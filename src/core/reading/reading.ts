import { bareIn, type Stretch } from './reading-bare'
import { choicesOf, isOfTruth, isWord, lettersOf, truthOf, type Choice } from './reading-choices'
import type { Reader } from './reading-clause'
import { onlyDenied, standingIn } from './reading-clauses'
import { isLetterHere, looseIn, markedIn } from './reading-letters'
import { isDenied } from './reading-denied'
import { isLeftOpen } from './reading-left-open'
import { coveredBy, isWithin, mistypedIn, ownWordsIn, partsIn, type Mention } from './reading-own-words'
import { hedgesIn, readPost, type Read } from './reading-post'
import { countedIn, plainNumbersIn } from './reading-units'
import { isMemory } from './reading-talk'
import { SAYS_NO, words } from './reading-words'
import type { Letter } from '../runsheet'
import { isContent, type Token } from './tokens'

export { readNumber } from './reading-number'
export { readShort, type ShortReading } from './reading-short'

export type Reading =
  | { kind: 'option'; option: Letter }
  | { kind: 'several'; options: Letter[] }
  | { kind: 'none' }

type Asked = {
  post: Read
  choices: readonly Choice[]
  quiet: ReadonlySet<number>
  everyday: ReadonlyMap<number, Mention>
}

/** What a post votes for or answers, among these options. Rather none or several than wrong. */
export const readOption = (text: string, options: readonly string[]): Reading => {
  const choices = choicesOf(options)
  const typed = readPost(text)
  const areNumbers = choices.every(({ isNumber, key }) => isNumber && key.length === 1)
  const post = areNumbers ? { ...typed, tokens: plainNumbersIn(typed.tokens) } : typed
  const postWith = (tokens: readonly Token[]): Read => ({
    ...post,
    tokens: areNumbers ? countedIn(tokens) : [...tokens],
  })
  const read = (tokens: readonly Token[]) => readTokens(postWith(tokens), choices)
  const reader: Reader = {
    weigh: (tokens) => WEIGHTS[read(tokens).kind],
    isOwn: (word) => choices.some(({ key }) => key.some((own) => isWord(word, own))),
    isAside: (beside, where) => where === 'behind' && read(beside).kind === 'none',
    isWhole: (tokens) => {
      // An article is not the letter A.
      const typed = tokens.filter(({ text }, at) => text !== 'a' || isLetterHere(tokens, at))
      return read(typed).kind === 'option' && readWhole(askedOf(postWith(typed), choices)).length > 0
    },
  }
  const standing = standingIn(post.tokens, reader)
  const reading =
    isMemory(standing) && markedIn(standing, choices).length === 0
      ? ({ kind: 'none' } as const)
      : read(standing)
  if (reading.kind !== 'none' || choices.length !== 2) return reading
  // Who denies one of two means the other.
  const denied = read(onlyDenied(post.tokens, reader) ?? [])
  const other = choices.find(({ letter }) => denied.kind === 'option' && letter !== denied.option)
  return other ? { kind: 'option', option: other.letter } : reading
}

const WEIGHTS = { option: 'offered', several: 'other', none: 'none' } as const

const askedOf = (post: Read, choices: readonly Choice[]): Asked => {
  const hedges = hedgesIn(post.tokens)
  const all = ownWordsIn(post.tokens, choices)
  const named = all.filter((mention) => !isWithin(mention, hedges))
  const unnamed = coveredBy(all.filter((mention) => isWithin(mention, hedges)))
  const tokens = post.tokens.map((token, at) =>
    unnamed.has(at) ? { ...token, kind: 'mark' as const } : token,
  )
  const inOptions = coveredBy(
    named.filter(({ letters, from, to }) => to - from > 1 || isStrong(choices, letters)),
  )
  const quiet = new Set([...hedges].filter((at) => !inOptions.has(at)))
  const everyday = new Map(
    named.filter(({ from }) => !quiet.has(from)).map((mention) => [mention.from, mention]),
  )
  return { post: { ...post, tokens }, choices, quiet, everyday }
}

const readTokens = (post: Read, choices: readonly Choice[]): Reading => {
  const asked = askedOf(post, choices)
  for (const rule of RULES) {
    const mentions = rule.read(asked)
    if (mentions.length > 0) return judged(asked, mentions)
  }
  return { kind: 'none' }
}

const isStrong = (choices: readonly Choice[], letters: readonly Letter[]): boolean =>
  choices.some(({ letter, strong }) => strong && letters.includes(letter))

const outside = (mentions: readonly Mention[], others: readonly Mention[]): Mention[] => {
  const covered = coveredBy(others)
  return mentions.filter(({ from }) => !covered.has(from))
}

/** An option's own words, or its letter marked as the answer, with any words around. Other letters beside it make it unclear. */
const readClear = (asked: Asked): Mention[] => {
  const { post, choices, everyday } = asked
  const own = [...everyday.values()].filter(({ letters }) => isStrong(choices, letters))
  const clear = [...own, ...outside(markedIn(post.tokens, choices), own)]
  if (clear.length === 0) return []
  return [...clear, ...outside([...looseIn(post.tokens, choices), ...readWhole(asked)], clear)]
}

const stretchOf = ({ post, ...asked }: Asked, places: readonly number[]): Stretch => ({
  ...asked,
  tokens: post.tokens,
  places,
})

const readWhole = (asked: Asked): Mention[] =>
  bareIn(
    stretchOf(
      asked,
      asked.post.tokens.map((_, at) => at),
    ),
  )

/** A line that is only the answer, under or over a remark. */
const readLines = (asked: Asked): Mention[] =>
  groupsBy(asked, 'line').flatMap((places) => bareIn(stretchOf(asked, places)))

/** A sentence that is only a letter, beside a remark; an everyday word or a number must come first in the post. */
const readSentences = (asked: Asked): Mention[] =>
  groupsBy(asked, 'sentence').flatMap((places, index) =>
    bareIn(stretchOf(asked, places)).filter(
      ({ from }) => index === 0 || (asked.post.tokens[from]?.kind === 'word' && !asked.everyday.has(from)),
    ),
  )

const groupsBy = ({ post }: Asked, by: 'line' | 'sentence'): number[][] => {
  const groups: number[][] = []
  post.tokens.forEach((token, at) => (groups[token[by]] ??= []).push(at))
  return groups.filter((places) => places.length > 0)
}

/** 'Yes, I love it', '4, since …': an everyday word or a number first, set off from the rest. One set off at the end says as much. */
const readFirst = ({ post: { tokens }, everyday }: Asked): Mention[] => {
  const isSetOff = (at: number) => [',', ':', ')', '-', '–', '—'].includes(tokens[at]?.text ?? '')
  const all = [...everyday.values()]
  const first = all.filter(({ from, to }) => from === 0 && isSetOff(to))
  return first.length === 0
    ? []
    : [...first, ...all.filter(({ from, to }) => to === tokens.length && isSetOff(from - 1))]
}

/** A post of nothing but tags and pictures: '#pizza', '🍕'. */
const readTags = ({ post, choices }: Asked): Mention[] => {
  if (post.tokens.some(({ kind }) => kind === 'word' || kind === 'number')) return []
  const shown = post.tokens.filter(({ kind }) => kind === 'emoji').map(({ text }) => text)
  return choices
    .filter(
      ({ joined, emoji }) =>
        (joined.length > 1 && post.tags.includes(joined)) || emoji.some((picture) => shown.includes(picture)),
    )
    .map(({ letter }): Mention => ({ letters: [letter], from: 0, to: 0 }))
}

/** 'D borjes', 'a 90': a letter, and behind it what is nearly its option; nearly another one makes it unclear. */
const readLetterFirst = (asked: Asked): Mention[] => {
  const { tokens } = asked.post
  const letters = lettersOf(tokens[0]?.text ?? '', asked.choices)
  if (letters.length === 0) return []
  const rest = tokens.slice(1)
  const nearly = [partsIn(rest, asked.choices), mistypedIn(rest, asked.choices)].find(
    (mentions) => mentions.length > 0,
  )
  const behind = nearly
    ? nearly.map(({ from, to, ...mention }) => ({ ...mention, from: from + 1, to: to + 1 }))
    : bareIn(stretchOf(asked, [...tokens.keys()].slice(1)))
  if (behind.length === 0) return []
  const mentions = [{ letters, from: 0, to: 1 }, ...behind]
  const isSame = new Set(mentions.flatMap((mention) => mention.letters)).size === 1
  // No article stands before a number.
  const isLetter = isLetterHere(tokens, 0) || tokens[1]?.kind === 'number'
  return isSame || isLetter ? mentions : []
}

/** 'Yes' and 'no, it is not' where true and false are offered. */
const readYesOrNo = ({ post, choices, quiet }: Asked): Mention[] => {
  const said = post.tokens.filter((token, at) => isContent(token) && !quiet.has(at))
  const truth = isOfTruth(choices) ? truthOf(said.map(({ text }) => text)) : undefined
  const meant = choices.filter(({ joined }) => truth?.has(joined) === true)
  // The whole post is the answer, so its own no denies nothing.
  return meant.map(({ letter }): Mention => ({ letters: [letter], from: 0, to: post.tokens.length }))
}

/** In this order; the first that finds anything decides. */
const RULES: readonly { name: string; read: (asked: Asked) => Mention[] }[] = [
  { name: 'own words or marked letter', read: readClear },
  { name: 'nothing but the answer', read: readWhole },
  { name: 'a line of nothing but the answer', read: readLines },
  { name: 'a sentence of nothing but the answer', read: readSentences },
  { name: 'answer first', read: readFirst },
  { name: 'some of the own words', read: ({ post, choices }) => partsIn(post.tokens, choices) },
  { name: 'own words with typos', read: ({ post, choices }) => mistypedIn(post.tokens, choices) },
  { name: 'a letter before nearly its own words', read: readLetterFirst },
  { name: 'yes or no to true or false', read: readYesOrNo },
  { name: 'tags and pictures', read: readTags },
]

/** 'Not no' */
const DENIES_NO = words('not nicht pas niet ليس')

/** One option that is neither denied nor asked about is the answer; what is named beside it makes it unclear. */
const judged = ({ post, choices, quiet }: Asked, mentions: readonly Mention[]): Reading => {
  const named = new Set(mentions.flatMap(({ letters }) => letters))
  const options = choices.map(({ letter }) => letter).filter((letter) => named.has(letter))
  const [option, ...others] = options
  if (option === undefined) return { kind: 'none' }
  if (others.length > 0) return { kind: 'several', options }
  // A 'no' agrees with the option 'No', whatever else is denied around it.
  const isTwice = mentions.some(({ from }) => DENIES_NO.has(post.tokens[from - 1]?.text ?? ''))
  const saysNo = !isTwice && choices.some(({ letter, joined }) => letter === option && SAYS_NO.has(joined))
  const isDoubted = isDenied(post.tokens, mentions, quiet) || isLeftOpen(post.tokens, mentions)
  return !saysNo && isDoubted ? { kind: 'none' } : { kind: 'option', option }
}
