import type { Command } from '../../../core/commands'
import { refusal } from '../../../core/decide'
import { postsOf } from '../../../core/course/plan'
import { isBare, standingOf } from '../../../core/course/standing'
import { courseViews, onX, toDelete, turnOf } from '../../../core/course/view'
import type { Session } from '../../../core/session'
import type { Course } from '../../../core/sheet/course'
import type { Reply } from '../../../ipc/contract'

/**
 * Deletes the posts of a course from the first wrong one on, the last one first, and publishes those steps again. One that can't
 * be deleted ends it: what is on X then is shown, and repaired at the next try.
 */
export const repairCourse = async (
  deps: {
    session: Session
    command: (command: Command) => Promise<Reply>
    /** Waits for the deletions that are under way. */
    deleted: () => Promise<void>
  },
  { course, id }: { course: Course; id: string },
): Promise<Reply> => {
  const { session, command, deleted } = deps
  const standing = standingOf(session, course)
  if (turnOf(course, standing).kind !== 'repair')
    return { kind: 'refused', why: 'There is nothing to repair in this course.' }
  const wrong = toDelete(course, standing)
  const why = whyNotAfter(session, wrong, { course, id })
  if (why !== undefined) return { kind: 'refused', why }
  for (const hint of wrong) {
    const asked = await command({ kind: 'delete-hint', hint })
    if (asked.kind === 'refused') return asked
    await deleted()
    const left = session.sendings.get(hint)?.value
    if (left?.kind === 'sent')
      return {
        kind: 'refused',
        why: `The course is not repaired: a post could not be deleted. ${left.trouble ?? ''}`.trim(),
      }
  }
  const publish = whatIsLeft(session, { course, id })
  return publish.posts.length === 0 ? { kind: 'done' } : command(publish)
}

type Publication = { course: Course; id: string }

const whatIsLeft = (session: Session, { course, id }: Publication): Command & { kind: 'publish' } => {
  const view = courseViews(session).find((each) => each.id === course.id)
  // What the trainer let out without its picture stays without it.
  const bare = new Set(
    standingOf(session, course)
      .steps.filter(isBare)
      .map(({ step }) => step.id),
  )
  const posts = view ? postsOf(course, { id, onX: onX(view), bare }) : []
  return { kind: 'publish', id, course: course.id, posts }
}

/** Why the steps could not be published again once these posts are deleted: then nothing is deleted. */
const whyNotAfter = (
  session: Session,
  hints: readonly string[],
  publication: Publication,
): string | undefined => {
  const sendings = new Map(session.sendings)
  for (const hint of hints) {
    const sent = sendings.get(hint)
    if (sent?.value.kind === 'sent')
      sendings.set(hint, { ...sent, value: { kind: 'deleted', post: sent.value.post } })
  }
  const after = { ...session, sendings }
  return refusal(after, whatIsLeft(after, publication))
}
