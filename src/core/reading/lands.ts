import { words } from './reading-words'
import { tokensOf } from './tokens'

const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'ar']
/** Said, but in no list of states' names. */
const ALSO = words('usa uk england scotland wales')

const joined = (name: string): string =>
  tokensOf(name)
    .map(({ text }) => text)
    .join('')

/** All two-letter codes; most of them name nothing. */
const CODES = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
  .split('')
  .flatMap((first, _, letters) => letters.map((second) => first + second))

let lands: Set<string> | undefined

/** Names of states and regions, as Unicode's own data has them; made once, when first asked for. */
const landNames = (): Set<string> => {
  lands ??= new Set([
    ...ALSO,
    ...LANGUAGES.flatMap((language) => {
      const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
      return CODES.flatMap((code) => {
        const name = names.of(code)
        return name === undefined ? [] : [joined(name)]
      })
    }),
  ])
  return lands
}

/** Whether these words, as posts are compared, name a state: 'france', 'saudi arabia'. */
export const isLand = (name: readonly string[]): boolean => name.length > 0 && landNames().has(name.join(''))
