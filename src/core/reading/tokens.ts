import { comparable } from './normalise'

/** A piece of comparable text. `sentence` and `line` count from 0; `spaced` says that a space came before it. */
export type Token = {
  kind: 'word' | 'number' | 'emoji' | 'symbol' | 'mark' | 'end'
  text: string
  sentence: number
  line: number
  spaced: boolean
  /** A number as it was typed, with its separators. */
  typed?: string
}

const CJK = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\u30FC]'

/** In the order in which they are tried at each place. */
const PIECES = new RegExp(
  [
    // Times and versions are no numbers: 10:30, 1.2.3.
    '(?<clock>\\d+(?::\\d+)+)',
    "(?<number>(?:(?<=^|[\\s(=:])-)?(?:\\d{1,3}(?: \\d{3})+(?!\\d)(?:[.,]\\d+)?|\\d+(?:[.,']\\d+)*)(?![\\p{L}\\p{N}]))",
    // U.S.A., p.s., a.m. are words, not sentences of one letter.
    '(?<dotted>(?<![\\p{L}\\p{N}])\\p{L}(?:\\.\\p{L})+(?![\\p{L}\\p{N}])\\.?)',
    `(?<sign>${CJK})`,
    `(?<word>(?:(?!${CJK})[\\p{L}\\p{N}\\p{M}])+(?:'(?:(?!${CJK})\\p{L})+)*)`,
    '(?<emoji>\\p{Extended_Pictographic}|[\\u{1F1E6}-\\u{1F1FF}]{2})',
    '(?<symbol>[+#%&/*=<>]|\\p{Sc})',
    '(?<end>[.!?;\\n؟。]+)',
    '(?<mark>[^\\s])',
  ].join('|'),
  'gu',
)

/** c'est, l'option, qu'il: the short word in front says nothing here. */
const ELIDED = /^(?:[cdjlmnst]|qu|dell|all|nell)'(?=\p{L}{2})/u

const wordOf = (typed: string): string => {
  const word = typed.replace(ELIDED, '').replaceAll("'", '')
  // Arabic's 'the' is written together with its word.
  return word.startsWith('ال') && word.length >= 5 ? word.slice(2) : word
}

/** '1,000', '1 000' and "1'000" are 1000; '3,50' is 3.5. Three digits after a lone separator are thousands, unless 0 comes before. */
const numberOf = (typed: string): string => {
  const sign = typed.startsWith('-') ? '-' : ''
  const digits = typed.replace(/^-/, '')
  const separators = digits.replaceAll(/\d/g, '')
  const last = separators.at(-1) ?? ''
  const tail = digits.slice(digits.lastIndexOf(last) + 1)
  const hasDecimals =
    (last === '.' || last === ',') &&
    separators.indexOf(last) === separators.length - 1 &&
    (separators.length > 1 || tail.length !== 3 || /^0+[.,]/.test(digits))
  const whole = hasDecimals ? digits.slice(0, digits.lastIndexOf(last)) : digits
  const integer = whole.replaceAll(/\D/g, '').replace(/^0+(?=\d)/, '')
  const decimals = hasDecimals ? tail.replace(/0+$/, '') : ''
  return sign + integer + (decimals ? `.${decimals}` : '')
}

/** Cuts text into words, numbers, emoji and signs */
export const tokensOf = (text: string): Token[] => {
  const folded = comparable(text)
  const tokens: Token[] = []
  let sentence = 0
  let line = 0
  let end = 0
  for (const found of folded.matchAll(PIECES)) {
    const [typed] = found
    const groups: Record<string, string | undefined> = found.groups ?? {}
    const add = (kind: Token['kind'], text: string, number?: string) =>
      tokens.push({
        kind,
        text,
        sentence,
        line,
        spaced: found.index > end || end === 0,
        ...(number === undefined ? {} : { typed: number }),
      })
    if (groups.number !== undefined) add('number', numberOf(typed), typed)
    else if (groups.dotted !== undefined) add('word', typed.replaceAll('.', ''))
    else if (groups.word !== undefined) add('word', wordOf(typed))
    else if (groups.clock !== undefined || groups.sign !== undefined) add('word', typed)
    else if (groups.emoji !== undefined) add('emoji', typed)
    else if (groups.symbol !== undefined) add('symbol', typed)
    else if (groups.mark !== undefined) add('mark', typed)
    else {
      add('end', typed)
      sentence += 1
      if (typed.includes('\n')) line += 1
    }
    end = found.index + typed.length
  }
  return tokens
}

export const isContent = (token: Token): boolean => token.kind === 'word' || token.kind === 'number'
