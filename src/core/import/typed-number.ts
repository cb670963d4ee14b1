const NUMBER = /^[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:e[+-]?\d+)?$/i

/** A thousand to some, one to others: 1.000 and 1,000. What begins with 0 is a part of one to everybody. */
const UNCLEAR = /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/

/** Whether people read it as different numbers. */
export const isUnclearNumber = (typed: string): boolean => UNCLEAR.test(typed.trim())

/** '3.5' and '3,5' are the same number; undefined for what is none, or not clearly one. */
export const typedNumber = (typed: string): number | undefined => {
  const said = typed.trim()
  return NUMBER.test(said) && !isUnclearNumber(said) ? Number(said.replace(',', '.')) : undefined
}

/** The number as somebody would type it, so that it is read as the same again. */
export const asTyped = (value: number): string => {
  const said = String(value)
  return isUnclearNumber(said) ? `${said}0` : said
}
