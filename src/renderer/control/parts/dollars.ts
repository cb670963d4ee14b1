import { MILLS_IN_DOLLAR } from '../../../core/prices'

/** A price as X's own pages write it, in whole cents where it has no thousandths. */
export const dollars = (mills: number): string =>
  `$${(mills / MILLS_IN_DOLLAR).toFixed(mills % 10 === 0 ? 2 : 3)}`
