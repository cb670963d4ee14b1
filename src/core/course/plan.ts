import type { HintDraft } from '../commands'
import type { Session } from '../session'
import type { Course, CourseOrder, CourseStep } from '../sheet/course'
import type { Picture } from '../sheet/parts'
import { findLinks } from '../text/links'

/** What has to be known of a course to post it. */
export type ToPublish = Pick<Course, 'id' | 'order' | 'gap'> & {
  steps: readonly (Pick<CourseStep, 'id' | 'text' | 'link' | 'at'> & { picture?: unknown })[]
}

/** What a step's post says: its text, and its link where the text does not have it already. */
export const postText = ({ text, link }: Pick<CourseStep, 'text' | 'link'>): string =>
  link === undefined || findLinks(text).some(({ url }) => url === link) ? text : `${text}\n${link}`

/** The steps in the order in which their posts leave. */
export const inLeavingOrder = <Step>({ order, steps }: { order: CourseOrder; steps: readonly Step[] }) =>
  order === 'thread' ? [...steps] : steps.toReversed()

/**
 * The posts of a course in the order in which they leave, each behind the one before. `onX`: by step, the hint whose post is on X
 * already; those are left out, and the first of the others goes behind the last of them. `upTo`: no step that comes later. `bare`:
 * the steps whose posts go without their picture.
 */
export const postsOf = (
  course: ToPublish,
  {
    id,
    onX = new Map(),
    upTo,
    bare = new Set(),
  }: { id: string; onX?: ReadonlyMap<string, string>; upTo?: string; bare?: ReadonlySet<string> },
): HintDraft[] => {
  const leaving = inLeavingOrder(course)
  const end = upTo === undefined ? -1 : leaving.findIndex((step) => step.id === upTo)
  const posts: HintDraft[] = []
  let before: string | undefined
  let notBefore = 0
  for (const step of end === -1 ? leaving : leaving.slice(0, end + 1)) {
    notBefore = Math.max(notBefore, step.at ?? 0)
    const there = onX.get(step.id)
    if (there === undefined) {
      const hint = `${id}-${course.steps.indexOf(step) + 1}`
      posts.push({
        id: hint,
        text: postText(step),
        to:
          course.order === 'thread' && before !== undefined
            ? { kind: 'thread', after: before }
            : { kind: 'all' },
        about: { kind: 'step', publication: id, course: course.id, step: step.id },
        ...(before === undefined ? {} : { behind: { hint: before, gap: course.gap } }),
        ...(step.picture === undefined || bare.has(step.id) ? {} : { picture: true }),
        ...(notBefore === 0 ? {} : { notBefore }),
      })
      before = hint
    } else before = there
  }
  return posts
}

/** The picture that goes with a post of ours; undefined: none does. */
export const pictureOf = ({ sheet }: Session, { about, picture }: HintDraft): Picture | undefined => {
  if (picture !== true || about?.kind !== 'step') return undefined
  const course = sheet.activities.find(({ id }) => id === about.course)
  return course?.kind === 'course' ? course.steps.find(({ id }) => id === about.step)?.picture : undefined
}
