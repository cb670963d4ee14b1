import { z } from 'zod'
import { readTeamList } from './team-list'

/** Drafts that were kept by earlier versions, as they are now. What is something else is left to the schema. */

/** Lists were texts of one line each. */
export const linesNow = (written: unknown): unknown =>
  typeof written === 'string' ? (written === '' ? [] : written.split('\n')) : written

/** Hints were lines, all of them for everybody. */
export const hintsNow = (written: unknown): unknown =>
  typeof written === 'string'
    ? written
        .split('\n')
        .filter((text) => text.trim() !== '')
        .map((text) => ({ text, team: '', due: 'never', seconds: '30' }))
    : written

/** Teams were lines. */
export const teamsNow = (written: unknown): unknown =>
  typeof written === 'string'
    ? readTeamList(written).map(({ name, members }, at) => ({
        id: `team-${at + 1}`,
        name,
        members: members.join(', '),
      }))
    : written

const BeforeSchema = z.strictObject({
  kind: z.literal('course'),
  id: z.string(),
  title: z.string(),
  text: z.string(),
  link: z.string(),
})

/** A course was one step; a quiz had one way of scoring. */
export const courseNow = (written: unknown): unknown => {
  const before = BeforeSchema.safeParse(written)
  if (!before.success) return written
  const { text, link, ...course } = before.data
  return { ...course, order: 'thread', gap: '10', steps: [{ id: course.id, text, link }] }
}
