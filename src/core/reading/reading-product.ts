import type { Token } from './tokens'

/** '8x8' says how a number comes about, and not which; undefined: no two numbers are multiplied. */
export const productIn = (
  tokens: readonly Token[],
  [first, second, ...more]: readonly { from: number; to: number; values: readonly number[] }[],
): number | undefined => {
  const isProduct = first && second?.from === first.to + 1 && tokens[first.to]?.text === '×'
  return isProduct && more.length === 0
    ? (first.values[0] ?? Number.NaN) * (second.values[0] ?? Number.NaN)
    : undefined
}
