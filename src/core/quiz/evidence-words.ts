import type { Mark } from './contest'

/** What a version was read as, in the words of an exported file, which are the same in every language: 'A or B', 'right', 'right or wrong'. */
export const readInWords = (read: readonly Mark[]): string => read.join(' or ')
