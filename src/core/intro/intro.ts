import { labelledIn, type Labelled } from './intro-labels'
import { firstOf, type Post } from './intro-leads'
import { PERSON_RULES } from './intro-person'
import { PLACE_RULES } from './intro-place'
import { tidy, weakWishIn, wishIn, type Wish } from './intro-wish'
import { withoutNoise } from '../reading/normalise'

export type Intro = { person?: string; place?: string; wish?: { kind: 'learn' | 'challenge'; text: string } }

/** Nobody introduces themselves further down. */
const READ_UP_TO = 1200
const LONGEST = { person: 40, place: 60, wish: 140 } as const

const labelledWish = (fields: readonly Labelled[]): (Wish & { at: number }) | undefined =>
  firstOf(fields, ({ field, text, at }) =>
    field === 'learn' || field === 'challenge' ? { kind: field, text, at } : undefined,
  )

/** What is left out of the fields: tags, mentions, links, broken or invisible characters, heaps of accents. */
const cleaned = (text: string): string =>
  withoutNoise(text.slice(0, READ_UP_TO * 2), () => undefined)
    .text.replaceAll(
      /[\p{Cs}\p{Cc}\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu,
      (sign) => (sign === '\n' ? sign : sign === '\t' ? ' ' : ''),
    )
    .replaceAll(/(\p{M}{2})\p{M}+/gu, '$1')
    .replaceAll(/[^\S\n]+/gu, ' ')
    .trim()
    .slice(0, READ_UP_TO)

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

const shortened = (text: string, most: number): string => {
  const parts = Array.from(graphemes.segment(text), ({ segment }) => segment)
  return parts.length <= most ? text : `${tidy(parts.slice(0, most - 1).join(''))}…`
}

/** What someone says of themselves; empty where nothing can be made out (the wall then shows the whole text). */
export const readIntro = (text: string): Intro => {
  const clean = cleaned(text)
  if (/^rt @/i.test(text.trimStart())) return {}
  const fields = labelledIn(clean)
  const strong = [labelledWish(fields), wishIn(clean)].filter((wish) => wish !== undefined)
  const post: Post = { text: clean, labelled: fields, hasWish: strong.length > 0 }
  const person = firstOf(PERSON_RULES, ({ read }) => read(post))
  const place = firstOf(PLACE_RULES, ({ read }) => read(post))
  const wish =
    [...strong].sort((a, b) => a.at - b.at)[0] ?? ((person ?? place) ? weakWishIn(clean) : undefined)
  return {
    ...(person && { person: shortened(person, LONGEST.person) }),
    ...(place && { place: shortened(place, LONGEST.place) }),
    ...(wish && { wish: { kind: wish.kind, text: shortened(wish.text, LONGEST.wish) } }),
  }
}

/** Whether this is an introduction at all and not a remark in passing. */
export const looksLikeIntro = ({ person, place, wish }: Intro): boolean =>
  person !== undefined || place !== undefined || wish !== undefined
