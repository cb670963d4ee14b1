import type { Entry } from '../../src/core/facts'
import { RunSheetSchema, type RunSheet } from '../../src/core/runsheet'
import type { Course } from '../../src/core/sheet/course'
import { xTime } from '../../src/core/time'
import { pictureOf } from './pictures'

/** A course of so many steps that point on, and the run sheet that it is in. */
export const courseOf = (
  count: number,
  more: Partial<Pick<Course, 'order' | 'gap'>> & { pictures?: readonly (string | undefined)[] } = {},
): { course: Course; sheet: RunSheet } => {
  const sheet = RunSheetSchema.parse({
    chalkbird: 'run sheet',
    version: 1,
    title: 'Bird song',
    hashtag: 'birdsong',
    master: 'chalk',
    activities: [
      {
        kind: 'course',
        id: 'birds',
        title: 'How birds sing',
        order: more.order,
        gap: more.gap,
        steps: Array.from({ length: count }, (_, index) => ({
          id: `birds-${index + 1}`,
          // By place, what each step's picture shows.
          ...(more.pictures?.[index] === undefined ? {} : { picture: pictureOf(more.pictures[index]) }),
          text: `Listen to bird number ${index + 1}. ${index + 1}/${count} →`,
        })),
      },
    ],
  })
  const [course] = sheet.activities
  if (course?.kind !== 'course') throw new Error('a course was asked for')
  return { course, sheet }
}

/** The first line of the journal of a session with this run sheet. */
export const beganWith = (
  sheet: RunSheet,
  { at, account }: { at: number; account: { id: string; username: string } },
): Entry => ({
  n: 1,
  at: xTime(at),
  fact: { kind: 'began', mode: 'live', sheet, account: { id: account.id, username: account.username } },
})
