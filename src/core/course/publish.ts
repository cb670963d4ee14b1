import type { Command } from '../commands'
import type { Session } from '../session'
import { standingOf } from './standing'
import { turnOf } from './view'

type Publish = Command & { kind: 'publish' }

/**
 * Why a course, or more of it, can't be published now: nothing of it leaves while one of its posts is on its way, and nothing
 * that is on X leaves again.
 */
export const publishRefusal = (session: Session, { id, course: of, posts }: Publish): string | undefined => {
  const course = session.sheet.activities.find((activity) => activity.kind === 'course' && activity.id === of)
  if (course?.kind !== 'course') return 'There is no such course.'
  if (posts.some((post) => session.hints.has(post.id))) return 'This course is on its way already.'
  const standing = standingOf(session, course)
  const turn = turnOf(course, standing)
  if (turn.kind === 'on-its-way') return 'This course is on its way already.'
  if (turn.kind === 'in-doubt' && turn.sought)
    return 'It is not known yet whether a post of this course is on X.'
  if (turn.kind === 'repair')
    return 'Something of this course is missing on X, or out of place. Repair it first.'
  const there = new Set(standing.steps.flatMap(({ step, post }) => (post === undefined ? [] : [step.id])))
  const known = new Set<string>()
  const isKnown = (hint: string) => known.has(hint) || session.hints.has(hint)
  for (const { id: hint, about, behind, to } of posts) {
    if (about?.kind !== 'step' || about.publication !== id || about.course !== of) return NO_STEP
    if (course.steps.every((step) => step.id !== about.step)) return NO_STEP
    if (there.has(about.step)) return 'A step of this course is on X already.'
    there.add(about.step)
    if ((behind && !isKnown(behind.hint)) || (to.kind === 'thread' && !isKnown(to.after)))
      return 'The post before it is not known.'
    known.add(hint)
  }
  return undefined
}

const NO_STEP = 'This is no step of this course.'
