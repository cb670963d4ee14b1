import type { Command } from '../../core/commands'
import type { Session } from '../../core/session'
import type { Around } from '../../core/around'
import type { SessionViews } from '../../core/slices'
import type { ControlView } from '../../core/views'
import type { AppAction, Reply } from '../../ipc/contract'
import type { CourseDoings } from '../x/course/course-doings'

type ReplaySteering = (AppAction & { kind: 'steer-replay' })['to']

/** The session that the windows show, whether it goes on or is replayed. */
export type OpenSession = {
  mode: ControlView['mode']
  session: () => Session
  /** Other views after a replay went back in time. */
  views: () => SessionViews
  around: () => Around
  command: (command: Command) => Promise<Reply>
  /** Asks X at once. */
  readNow: () => void
  /** Reads a post by its link or id. */
  addPost: (link: string) => Promise<Reply>
  course: CourseDoings
  steer: (to: ReplaySteering) => void
  close: () => Promise<void>
}
