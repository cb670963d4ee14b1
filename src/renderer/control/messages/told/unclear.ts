import { LETTERS } from '../../../../core/runsheet'
import type { Sentence } from './pattern'

/** The verdict on an answer that could mean two options or more: 'unclear vote: A or B or C'. */
export const unclear = (
  english: 'unclear vote' | 'unclear answer',
  { other, or }: { other: string; or: string },
): Sentence[] =>
  LETTERS.slice(1).map((_, index) => {
    const places = LETTERS.slice(0, index + 2).map((letter) => `{${letter}}`)
    return [`${english}: ${places.join(' or ')}`, `${other}: ${places.join(or)}`]
  })
