import { words } from './reading-words'
import type { Token } from './tokens'

/** In en, de, fr, es, it, pt, nl, ar. */
const MONTHS = words(`
  january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
  januar februar märz mai juni juli oktober dezember janvier février mars avril juin juillet août septembre octobre novembre décembre
  enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
  gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre janeiro fevereiro março maio junho julho setembro outubro novembro dezembro
  januari februari maart mei augustus يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر
`)
/** Within a date, with the signs. */
const JOINTS = words('. , of de del di the der am le el st nd rd th er')
const DAY = /^(?:[1-9]|[12]\d|3[01])$/
const YEAR = /^[12]\d{3}$/
const DIGITS = /^\d{1,2}\.\d{1,2}\.([12]\d{3})$/
/** Day, month, year and what joins them. */
const MOST = 7

/** Where the day and the month of a date stand before its year; none where it is no date. */
const dateBefore = (tokens: readonly Token[], year: number): number[] => {
  const places: number[] = []
  let [hasDay, hasMonth] = [false, false]
  for (let at = year - 1; at >= Math.max(0, year - MOST); at -= 1) {
    const text = tokens[at]?.text ?? ''
    const isDay = tokens[at]?.kind === 'number' && DAY.test(text) && !hasDay
    const isMonth = MONTHS.has(text) && !hasMonth
    if (!isDay && !isMonth && !JOINTS.has(text)) break
    hasDay ||= isDay
    hasMonth ||= isMonth
    places.push(at)
    if (hasDay && hasMonth) return places
  }
  return hasSlashes(tokens, year) ? [1, 2, 3, 4].map((back) => year - back) : []
}

/** '1989, November 9' */
const dateBehind = (tokens: readonly Token[], year: number): number[] => {
  const from = tokens[year + 1]?.text === ',' ? year + 1 : year
  const isDate = MONTHS.has(tokens[from + 1]?.text ?? '') && DAY.test(tokens[from + 2]?.text ?? '')
  if (isDate) return [from + 1, from + 2]
  return hasHyphens(tokens, year) ? [1, 2, 3, 4].map((next) => year + next) : []
}

/** 9/11/1989 */
const hasSlashes = (tokens: readonly Token[], year: number): boolean =>
  [1, 3].every((back) => tokens[year - back]?.text === '/') &&
  [2, 4].every((back) => DAY.test(tokens[year - back]?.text ?? ''))

/** 1989-11-09 */
const hasHyphens = (tokens: readonly Token[], year: number): boolean =>
  [1, 3].every((next) => tokens[year + next]?.text === '-') &&
  [2, 4].every((next) => DAY.test(tokens[year + next]?.text ?? ''))

/** A date as its year, as that is what is asked for: '9 November 1989', 'November 9, 1989', '9.11.1989'. */
export const yearsOfDates = (tokens: readonly Token[]): Token[] => {
  const inDates = new Set(
    tokens.flatMap(({ text }, at) =>
      YEAR.test(text) ? [...dateBefore(tokens, at), ...dateBehind(tokens, at)] : [],
    ),
  )
  return tokens.flatMap((token, at) => {
    const year = DIGITS.exec(token.typed ?? '')?.[1]
    if (inDates.has(at)) return []
    return [year === undefined ? token : { ...token, text: year, typed: year }]
  })
}
