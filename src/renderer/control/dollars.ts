import { MILLS_IN_DOLLAR } from '../../core/prices'
import { LOCALES } from '../shared/format'
import { language } from './messages'

const money = new Intl.NumberFormat(LOCALES[language], {
  style: 'currency',
  currency: 'USD',
  currencyDisplay: 'narrowSymbol',
})

/** Thousandths of a dollar as the trainer reads an amount: '$0.88'. */
export const dollars = (mills: number): string => money.format(mills / MILLS_IN_DOLLAR)
