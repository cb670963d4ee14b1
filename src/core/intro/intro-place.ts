import {
  BASED,
  ELSEWHERE,
  firstOf,
  follows,
  GREETINGS_FROM,
  HERE_IN,
  HOMES_FOLLOW,
  labelled,
  ORIGINS_FOLLOW,
  SOMEBODY_FROM,
  valid,
  type Post,
  type Rule,
} from './intro-leads'
import { listed } from './intro-list'
import { capitalsTell, isKnownPlace, keyOf, takePlace, type Taken } from './intro-names'
import { placeOfPerson } from './intro-person'
import { tidy } from './intro-wish'
import { INSTITUTIONS, NOT_NAMES, NOT_PLACES } from './intro-words'

const labelledPlace = (post: Post): string | undefined => {
  const text = labelled(post, 'place')
  const key = keyOf(text ?? '')
  const isPlace =
    text !== undefined &&
    text.split(' ').length <= 5 &&
    !NOT_PLACES.has(key) &&
    !key.split(/[\s,]+/).some((word) => INSTITUTIONS.has(word))
  return isPlace ? tidy(text.replace(/^(?:in|from|aus)\s+/iu, '')) : undefined
}
/** Small letters are believed of known places: 'i live in lisbon', but not 'in fear'. */
const believed = (place: Taken | undefined): string | undefined =>
  place && (/^(?:the )?[\p{Lu}\p{Lo}]/u.test(place.text) || isKnownPlace(place.text.split(',')[0] ?? ''))
    ? valid(place)
    : undefined

const home = ({ text }: Post): string | undefined =>
  firstOf(follows(text, HOMES_FOLLOW), ({ rest }) => believed(takePlace(rest)))
const basedTown = ({ text }: Post): string | undefined => {
  const town = BASED.exec(text)?.groups?.['town']
  return town && !NOT_PLACES.has(keyOf(town)) && !NOT_NAMES.has(keyOf(town)) ? town : undefined
}
const origin = ({ text }: Post): string | undefined =>
  firstOf(follows(text, ORIGINS_FOLLOW), ({ lead, rest }) =>
    /^i(?:['’]?m| am) from/iu.test(lead) ? valid(takePlace(rest)) : believed(takePlace(rest)),
  )
const greetedFrom = ({ text }: Post): string | undefined =>
  firstOf(follows(text, GREETINGS_FROM), ({ rest }) => believed(takePlace(rest)))
const hereIn = ({ text }: Post): string | undefined =>
  firstOf(follows(text, HERE_IN), ({ rest }) => {
    const place = takePlace(rest)
    return place && (/^\p{Lu}/u.test(place.text) ? capitalsTell(text) : isKnownPlace(place.text))
      ? valid(place)
      : undefined
  })
const somebodyFrom = ({ text }: Post): string | undefined =>
  firstOf([...text.matchAll(SOMEBODY_FROM)], (match) =>
    ELSEWHERE.test(match.groups?.['who'] ?? match.groups?.['wer'] ?? '')
      ? undefined
      : believed(takePlace(text.slice(match.index + match[0].length))),
  )
/** 'Soy profesora de Madrid', but not 'de matemáticas' */
const knownFrom = ({ text }: Post): string | undefined =>
  firstOf(
    [...text.matchAll(/(?<!\p{L})(?:soy|je suis|sou|sono)(?: \p{L}+){1,3} d[ei][ \t]+/giu)],
    (match) => {
      const place = takePlace(text.slice(match.index + match[0].length))
      return place && isKnownPlace(place.text) ? valid(place) : undefined
    },
  )

export const PLACE_RULES: readonly Rule[] = [
  { name: 'label', read: labelledPlace },
  { name: 'I live in', read: home },
  { name: 'Leeds-based', read: basedTown },
  { name: 'name from', read: placeOfPerson },
  { name: 'I come from', read: origin },
  { name: 'greetings from', read: greetedFrom },
  { name: 'somebody from', read: somebodyFrom },
  { name: 'list', read: (post) => listed(post).place },
  { name: 'profesora de', read: knownFrom },
  { name: "I'm in", read: hereIn },
]
