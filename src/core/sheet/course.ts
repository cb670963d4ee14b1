import { z } from 'zod'
import { Id, PictureSchema, Text } from './parts'

/** One post of a course, and what the room sees when it is its turn. */
const CourseStepSchema = z.strictObject({
  id: Id,
  text: Text(4000),
  link: z.url().optional(),
  picture: PictureSchema.optional(),
  /** When it is posted, ms since 1970; absent: with the others, or by hand. */
  at: z.int().min(0).optional(),
})
export type CourseStep = z.infer<typeof CourseStepSchema>

/** thread: each post behind the one before; last-first: single posts, the last one first, so that the profile reads from the top. */
export const CourseOrderSchema = z.enum(['thread', 'last-first'])
export type CourseOrder = z.infer<typeof CourseOrderSchema>

export const CourseSchema = z.strictObject({
  kind: z.literal('course'),
  id: Id,
  title: Text(120),
  order: CourseOrderSchema.default('thread'),
  /** Between two posts, seconds. */
  gap: z.int().min(5).max(3600).default(10),
  steps: z.array(CourseStepSchema).min(1, 'needs at least one step').max(100),
})
export type Course = z.infer<typeof CourseSchema>

const BeforeSchema = z.strictObject({
  kind: z.literal('course'),
  id: z.string(),
  title: z.string(),
  text: z.string(),
  link: z.string().optional(),
})

/** Run sheets and journals from before held one step in each course: as it is now. What is something else is left to the schema. */
export const asCourseNow = (written: unknown): unknown => {
  const before = BeforeSchema.safeParse(written)
  if (!before.success) return written
  const { text, link, ...course } = before.data
  return { ...course, steps: [{ id: course.id, text, ...(link === undefined ? {} : { link }) }] }
}
