/** Letters and digits in circles and squares; each row runs from `first`, and stands for the characters from `as`. */
const ENCLOSED = [
  { first: 0x24b6, count: 26, as: 'a' },
  { first: 0x24d0, count: 26, as: 'a' },
  { first: 0x1f130, count: 26, as: 'a' },
  { first: 0x1f150, count: 26, as: 'a' },
  { first: 0x1f170, count: 26, as: 'a' },
  { first: 0x2460, count: 9, as: '1' },
  { first: 0x24f5, count: 9, as: '1' },
  { first: 0x2776, count: 9, as: '1' },
  { first: 0x2780, count: 9, as: '1' },
  { first: 0x278a, count: 9, as: '1' },
] as const

const plainOf = (enclosed: string): string => {
  const code = enclosed.codePointAt(0) ?? 0
  const row = ENCLOSED.find(({ first, count }) => code >= first && code < first + count)
  return row ? String.fromCodePoint(row.as.charCodeAt(0) + code - row.first) : enclosed
}

const ENCLOSED_RUN =
  /(?:[\u{24B6}-\u{24E9}\u{1F130}-\u{1F149}\u{1F150}-\u{1F169}\u{1F170}-\u{1F189}\u{2460}-\u{2468}\u{24F5}-\u{24FD}\u{2776}-\u{277E}\u{2780}-\u{2788}\u{278A}-\u{2792}]\uFE0F?)+(?=(\p{L})?)/gu
const KEYCAPS = /(?:\d\uFE0F?\u20E3)+/gu
const REGIONAL_RUN = /[\u{1F1E6}-\u{1F1FF}]+/gu

/** Ⓑ, 🅱️, ② and 2️⃣ become '(b)' and '(2)', as they mark what they enclose; words written in such letters become words. */
const openEnclosed = (text: string): string =>
  text
    .replace(ENCLOSED_RUN, (run: string, next: string | undefined) => {
      const plain = [...run.replaceAll('\uFE0F', '')].map(plainOf).join('')
      return plain.length === 1 && next === undefined ? ` (${plain}) ` : plain
    })
    .replace(KEYCAPS, (run) => ` (${run.replaceAll(/\D/g, '')}) `)
    // Two of these letters are a flag, one alone is a letter.
    .replace(REGIONAL_RUN, (run) => {
      const code = run.codePointAt(0) ?? 0
      return run.length === 2 ? ` (${String.fromCodePoint(code - 0x1f1e6 + 0x61)}) ` : run
    })

/** The zero of each script's digits that people type on a phone: Arabic, Persian, Devanagari, Bengali, Tamil, Thai. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xbe6, 0xe50]

const digitOf = (digit: string): string => {
  const code = digit.codePointAt(0) ?? 0
  const zero = ZEROS.find((start) => code >= start && code < start + 10)
  return zero === undefined ? digit : String(code - zero)
}

/** What Unicode's own decomposition leaves apart, and spellings of one Arabic letter. */
const ALIKE: Record<string, string> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ς: 'σ',
  ى: 'ي',
  ة: 'ه',
  ـ: '',
  '⁄': '/',
  '−': '-',
}
const ALIKE_ANY = /[øłđæœςىةـ⁄−]/gu

/** Unicode's own folding makes 'No' of them, which denies. */
const NUMERO = /№|\bn[º°]/giu
const APOSTROPHES = /[’‘ʼ´`′＇]/gu
/** Accents, joiners, direction marks, halves of broken pairs. Japanese voicing marks tell letters apart, so they stay. */
const INVISIBLE = /(?![\u3099\u309A\n\r\t])[\p{Script=Inherited}\p{Cf}\p{Cc}\p{Cs}\u0591-\u05C7]/gu

/** Text as it is compared: one case, no accents, plain letters and digits. `comparable(comparable(x)) = comparable(x)`. */
export const comparable = (text: string): string =>
  openEnclosed(text.replace(APOSTROPHES, "'").replace(NUMERO, 'nr '))
    .normalize('NFKC')
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKD')
    .replace(INVISIBLE, '')
    .replace(ALIKE_ANY, (letter) => ALIKE[letter] ?? letter)
    .replaceAll(/\p{Nd}/gu, digitOf)
    .normalize('NFC')

const SITES = /^[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|edu|gov|io|ly|tv|app|dev|info|eu|co\.uk)$/i
const MENTION = /(?<![\p{L}\p{N}_@])[@＠]\w{1,50}/gu
const HASHTAG = /(?<![\p{L}\p{N}_&])[#＃]([\p{L}\p{M}\p{N}_]+)/gu

/** A link starts here in this run of characters without spaces; -1 for none. X shows links without their https://. */
const linkStart = (chunk: string): number => {
  const scheme = chunk.search(/https?:\/\/|www\./i)
  if (scheme >= 0) return scheme
  const slash = chunk.indexOf('/')
  const host = slash < 0 ? chunk.replace(/[.,!?)]{1,3}$/, '') : chunk.slice(0, slash)
  if (host.length > 100) return -1
  const isLink = SITES.test(host) || (slash > 0 && /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,12}$/i.test(host))
  return isLink ? 0 : -1
}

const isAddress = (chunk: string): boolean => {
  const at = chunk.indexOf('@')
  return (
    at > 0 && at < 100 && /[\w.]$/.test(chunk.slice(0, at)) && /^@\w+\.\w/.test(chunk.slice(at, at + 100))
  )
}

/** The post without this tag, however it is written: the class's own says nothing. */
export const withoutTag = (text: string, hashtag: string): string => {
  const own = comparable(hashtag)
  return text.replace(HASHTAG, (whole: string, tag: string) => (comparable(tag) === own ? ' ' : whole))
}

export type Plain = { text: string; tags: string[] }

/** The post without links, addresses and @mentions. Hashtags go to `tags`, except those that `read` turns into words of the post. */
export const withoutNoise = (text: string, read: (tag: string) => string | undefined): Plain => {
  const tags: string[] = []
  const plain = text
    .split(/(\s+)/)
    .map((chunk) => {
      const link = linkStart(chunk)
      return link >= 0 ? chunk.slice(0, link) : isAddress(chunk) ? '' : chunk
    })
    .join('')
    .replace(MENTION, ' ')
    .replace(HASHTAG, (_whole: string, tag: string) => {
      const words = read(tag)
      if (words === undefined) tags.push(tag)
      return ` ${words ?? ''} `
    })
  return { text: plain, tags }
}
