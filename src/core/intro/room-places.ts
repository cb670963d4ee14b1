import { isKnownPlace, isRegion, keyOf } from './intro-names'

/** 'Leeds, UK', 'Leeds (UK)', 'Leeds - UK'. */
const SET_OFF = /^(?<town>[^,(–-]+?)\s*(?:,|\(|\s[-–])\s*(?<region>[^,()]+?)\s*\)?$/u
/** 'Leeds UK'. */
const SPACED = /^(?<town>.+?)\s+(?<region>\S+)$/u

/** The town without its country, so that 'Leeds, UK' is the same as 'Leeds'. */
const townOf = (place: string): string => {
  const setOff = SET_OFF.exec(place)?.groups
  if (setOff?.['town'] && isRegion(setOff['region'] ?? '')) return setOff['town']
  const spaced = SPACED.exec(place)?.groups
  // 'New Mexico' is no town with a country behind it.
  const isTown = spaced?.['town'] && isKnownPlace(spaced['town']) && isRegion(spaced['region'] ?? '')
  return isTown && !isRegion(place) ? (spaced['town'] ?? place) : place
}

const placeKey = (town: string): string =>
  keyOf(town)
    .replace(/^the /u, '')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')

/** Spellings of one place together, in the order in which each was first named. */
export const samePlaces = (places: readonly string[]): string[][] => {
  const groups = new Map<string, string[]>()
  for (const town of places.map(townOf)) {
    const group = groups.get(placeKey(town))
    if (group) group.push(town)
    else groups.set(placeKey(town), [town])
  }
  return [...groups.values()]
}
