import { MILLS_IN_DOLLAR } from '../../core/prices'
import { LOCALES, withMinus } from '../shared/format'
import { language } from './messages'

const money = (mostDigits: number) => {
  const parts = new Intl.NumberFormat(LOCALES[language], {
    style: 'currency',
    currency: 'USD',
    maximumFractionDigits: mostDigits,
  })
  return {
    /** With the sign alone: Arabic's 'US$' is torn into '$US' among words from right to left. */
    format: (amount: number): string =>
      parts
        .formatToParts(amount)
        .map(({ type, value }) => (type === 'currency' ? '$' : withMinus(value)))
        .join(''),
  }
}
const [inCents, inMills] = [money(2), money(3)]

/** Thousandths of a dollar as the trainer reads an amount: '$0.88'. */
export const dollars = (mills: number): string => inCents.format(mills / MILLS_IN_DOLLAR)

/** What one post costs, exactly: '$0.015', '$0.20'. */
export const price = (mills: number): string => inMills.format(mills / MILLS_IN_DOLLAR)
