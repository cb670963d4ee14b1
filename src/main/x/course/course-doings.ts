import { randomUUID } from 'node:crypto'
import type { Command } from '../../../core/commands'
import type { Fact } from '../../../core/facts'
import type { Session } from '../../../core/session'
import type { Course } from '../../../core/sheet/course'
import type { Clock, XTime } from '../../../core/time'
import type { Reply } from '../../../ipc/contract'
import type { ConnectedAccount } from '../../connections'
import { inTurn } from '../../in-turn'
import { createPauses } from '../outbox/pause'
import type { XClient } from '../x-client'
import { bookmarkCourse } from './bookmark-course'
import { readCourse } from './read-course'
import { repairCourse } from './repair-course'

/** What can be done with a course beside publishing it, which is a command. By the course's id, one after the other. */
export type CourseDoings = Record<'check' | 'bookmark' | 'repair', (course: string) => Promise<Reply>>

export const createCourseDoings = (deps: {
  client: Pick<XClient, 'postsBy' | 'bookmark'>
  account: ConnectedAccount
  session: Session
  clock: Clock
  now: () => XTime
  accept: (facts: Fact[]) => Promise<void>
  command: (command: Command) => Promise<Reply>
  /** Waits for the deletions that are under way. */
  deleted: () => Promise<void>
}): CourseDoings & { stop: () => Promise<void> } => {
  const { session } = deps
  const pauses = createPauses(deps.clock)
  const turn = inTurn()

  const withCourse = (doing: (course: Course) => Promise<Reply>) => (id: string) =>
    turn(() => {
      const course = session.sheet.activities.find((each) => each.kind === 'course' && each.id === id)
      return course?.kind === 'course'
        ? doing(course)
        : Promise.resolve<Reply>({ kind: 'refused', why: 'There is no such course.' })
    })

  return {
    check: withCourse((course) => readCourse({ ...deps, pauses }, course)),
    bookmark: withCourse((course) => bookmarkCourse({ ...deps, isStopped: pauses.isStopped }, course)),
    repair: withCourse((course) => repairCourse(deps, { course, id: randomUUID() })),
    stop: async () => {
      pauses.stop()
      await turn(() => Promise.resolve())
    },
  }
}
