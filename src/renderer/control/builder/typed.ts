import { typedNumber } from '../../../core/import/typed-number'

/** The lines that say something. */
export const said = (lines: readonly string[]): string[] =>
  lines.map((line) => line.trim()).filter((line) => line !== '')

/** What is no number, or nothing, is NaN, which no run sheet takes: it is told beside its field. */
export const numberTyped = (typed: string): number => typedNumber(typed) ?? Number.NaN
