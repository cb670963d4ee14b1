import { GREETING, valid, type Post } from './intro-leads'
import { capitalsTell, isKnownPlace, isRegion, takeName, takePlace } from './intro-names'
import { tidy } from './intro-wish'

/** 'Ana, Lisbon', 'Ana | Lisbon', 'Ana (Lisbon)', 'Ana from Lisbon' at the post's start. */
export const listed = ({ text, labelled: fields, hasWish }: Post): { person?: string; place?: string } => {
  const start = text.replace(GREETING, '').trimStart()
  const name = takeName(start)
  if (!name) return {}
  const after =
    /^[^\S\n]*(?<sign>,|\||\/|\(|\n+|[–—-](?=\s)|•|·|@|:|\.(?=\s|$)|📍|from |aus |in |based in |de |من )\s*(?:from |aus |in |based in |me |\d{1,2} ?,\s*|📍\s*)*/u.exec(
      start.slice(name.end),
    )
  const sign = after?.groups?.['sign']
  if (!after || !sign || sign === '.' || sign === ':') return {}
  const rest = start.slice(name.end + after[0].length)
  const place = takePlace(rest)
  if (!place) return {}
  const isWhole =
    /^\s*(?:$|[^\p{L}\p{N}\s'’]|\n|and |and$|here|hoping|looking|wanting|wants|want |i |ich |je |und )/iu.test(
      rest.slice(place.end),
    )
  const isKnown = isKnownPlace(place.text.split(',')[0] ?? '')
  const says = /^\p{L}/u.test(sign)
  const hasSigns = hasWish || fields.length > 0 || sign === '(' || sign === '📍' || sign === '@'
  const isBig = capitalsTell(text) && /^\p{Lu}/u.test(name.text)
  const isLow = !isBig && (isKnown || says) && !/(?:ing|ed|ly)$/iu.test(name.text)
  if (!isWhole || !(isBig || isLow) || !(says || hasSigns || isKnown)) return {}
  // 'Leeds, UK' may be a town and its country, as 'Ana, Portugal' is not: then the country is all that is sure.
  if (isKnownPlace(name.text))
    return isRegion(place.text) && !isRegion(name.text) ? { place: `${name.text}, ${place.text}` } : {}
  if (isRegion(place.text) && !says && sign !== '(' && sign !== '|' && sign !== '📍')
    return { place: place.text }
  return { person: tidy(name.text), place: tidy(place.text) }
}

/** 'Ana. Biggest challenge: time': a name alone in front of a wish is one; a town's name is not. */
export const leadingPerson = ({ text, labelled: fields, hasWish }: Post): string | undefined => {
  const start = text.replace(GREETING, '').trimStart()
  const name = takeName(start)
  const isSetOff = name !== undefined && /^\s*(?:[.,|\n–—-]|:\s)/u.test(start.slice(name.end))
  const hasPlace = fields.some(({ field }) => field === 'place')
  if (!name || !isSetOff || !/^\p{Lu}/u.test(name.text) || !capitalsTell(text) || isKnownPlace(name.text))
    return undefined
  return hasPlace && hasWish ? valid(name) : undefined
}
