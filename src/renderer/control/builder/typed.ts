import { z } from 'zod'
import { typedNumber } from '../../../core/import/typed-number'

/** The lines that say something. */
export const said = (lines: readonly string[]): string[] =>
  lines.map((line) => line.trim()).filter((line) => line !== '')

/** Whether it is an address as the run sheet takes it. */
export const isLink = (typed: string): boolean => z.url().safeParse(typed.trim()).success

/** What is no number, or nothing, is NaN, which no run sheet takes: it is told beside its field. */
export const numberTyped = (typed: string): number => typedNumber(typed) ?? Number.NaN
