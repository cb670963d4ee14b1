import { isTable, readCsv } from './csv'
import type { Found } from './found'
import { readGift } from './gift'
import type { Truth } from './gift-answers'

export type Format = 'csv' | 'gift'

/** Reads questions from a table or from GIFT, whichever the text is. */
export const readQuestions = (text: string, truth: Truth): Found & { format: Format } =>
  isTable(text) || !text.includes('{')
    ? { format: 'csv', ...readCsv(text) }
    : { format: 'gift', ...readGift(text, truth) }
