import {
  firstOf,
  follows,
  GREETING,
  labelled,
  nameAfter,
  NAMES_FOLLOW,
  PEOPLE_FOLLOW,
  placeAfter,
  valid,
  type Post,
  type Rule,
} from './intro-leads'
import { leadingPerson, listed } from './intro-list'
import { capitalsTell, isKnownPlace, keyOf, takeName, type Taken } from './intro-names'
import { NOT_NAMES } from './intro-words'

const labelledName = (post: Post): string | undefined => {
  const text = labelled(post, 'person')
  return text && text.split(' ').length <= 4 && !NOT_NAMES.has(keyOf(text))
    ? valid({ text: text.split(',')[0] ?? '', end: 0 })
    : undefined
}

type Named = { name: Taken; rest: string }

const isBig = (text: string): boolean => /^\p{Lu}/u.test(text)

/** 'My name is Ana'; 'call me later' names nobody. */
const namedIn = ({ text }: Post): Named[] =>
  follows(text, NAMES_FOLLOW).flatMap((said) => {
    const name = nameAfter(said)
    const isLater = name !== undefined && /call me/iu.test(said.lead) && !isBig(name.text)
    return name && !isLater ? [{ name, rest: said.rest.slice(name.end) }] : []
  })

/** "I'm Ana"; without capitals only where the place follows, without capitals too: "i'm ana from lisbon". */
const saidIn = ({ text }: Post): Named[] =>
  follows(text, PEOPLE_FOLLOW).flatMap((said) => {
    const name = nameAfter(said)
    if (!name) return []
    const rest = said.rest.slice(name.end)
    if (isBig(name.text) && capitalsTell(text)) return isPersonal(name, said.rest) ? [{ name, rest }] : []
    const place = placeAfter(rest)
    const isLikeName = !name.text.split(' ').some((word) => /(?:ing|ed|lly|tly)$/iu.test(word))
    return isLikeName && place && isBig(place.text) === isBig(name.text) ? [{ name, rest }] : []
  })

const namedPerson = (post: Post): string | undefined => firstOf(namedIn(post), ({ name }) => valid(name))
const saidPerson = (post: Post): string | undefined => firstOf(saidIn(post), ({ name }) => valid(name))

/** 'from Lisbon', right after the name. */
export const placeOfPerson = (post: Post): string | undefined =>
  firstOf([...namedIn(post), ...saidIn(post)], ({ rest }) => valid(placeAfter(rest)))

const NEXT_TO_NAME = new Set([
  'from',
  'and',
  'in',
  'here',
  'i',
  'im',
  'a',
  'an',
  'who',
  'aka',
  'originally',
  'currently',
  'now',
  'und',
  'aus',
  'hier',
  'et',
  'ici',
  'de',
  'y',
  'aquí',
  'di',
  'e',
  'ich',
  'je',
  'also',
])
/** 'I'm Head of Sales', 'I'm Portuguese-speaking', 'I'm AI curious' go on as no name does. */
const isPersonal = (name: Taken, rest: string): boolean => {
  if (/^\p{Lu}{2,3}$/u.test(name.text) && !/^[A-Z][AJ]$|^J[A-Z]$/u.test(name.text)) return false
  const next = /^\s*(?<word>[\p{L}-]+)/u.exec(rest.slice(name.end))?.groups?.['word']
  if (next === undefined) return true
  return isBig(next) || NEXT_TO_NAME.has(next) || /^(?:\p{L}{3,}ing|teach|live|work)$/u.test(next)
}

/** 'Ana here', 'Hi, Ana Silva here' */
const personHere = ({ text }: Post): string | undefined =>
  firstOf(text.split(/[.!?\n,–—]/u), (sentence) => {
    const said = sentence.replace(GREETING, '').trim()
    const found =
      /^(?<name>\p{Lu}[^\s]*(?: \p{Lu}[^\s]*){0,2}) (?:here|hier|ici|aquí)(?= from| in| and| aus| und| de| desde|$|\s*[^\p{L}\s])/u.exec(
        said,
      )
    const name = takeName(found?.groups?.['name'] ?? '')
    return name && !isKnownPlace(name.text) && name.text === found?.groups?.['name'] ? valid(name) : undefined
  })

/** In this order; the first that finds a name is believed. */
export const PERSON_RULES: readonly Rule[] = [
  { name: 'label', read: labelledName },
  { name: 'my name is', read: namedPerson },
  { name: 'I am', read: saidPerson },
  { name: 'here', read: personHere },
  { name: 'list', read: (post) => listed(post).person },
  { name: 'name in front', read: leadingPerson },
]
