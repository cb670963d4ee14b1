import { onTestFinished } from 'vitest'
import type { HintDraft } from '../../../src/core/commands'
import { refusal } from '../../../src/core/decide'
import { postsOf } from '../../../src/core/course/plan'
import { courseViews, onX } from '../../../src/core/course/view'
import type { Sending } from '../../../src/core/facts'
import { xTime } from '../../../src/core/time'
import { createCourseDoings } from '../../../src/main/x/course/course-doings'
import type { XClient } from '../../../src/main/x/x-client'
import { beganWith, courseOf } from '../../support/course'
import { openOutbox } from './outbox-room'
import { openXRoom } from './x-room'

const isOver = (sending: Sending | undefined): boolean =>
  sending !== undefined && ['sent', 'refused', 'unsent', 'deleted'].includes(sending.kind)

/** A session with a course, connected to the practice room as @chalk. */
export const openCourseRoom = async (
  about: { steps: number } & Parameters<typeof courseOf>[1],
  { client }: { client?: (room: Awaited<ReturnType<typeof openXRoom>>) => XClient } = {},
) => {
  const room = await openXRoom()
  const { course, sheet } = courseOf(about.steps, about)
  const account = { ...room.chalk, isOwner: true }
  const x = client?.(room) ?? room.client
  const before = [beganWith(sheet, { at: room.clock.now(), account })]
  const app = openOutbox({ clock: room.clock, client: x, account }, { before })
  const view = () => {
    const [only] = courseViews(app.session)
    if (!only) throw new Error('the course is gone')
    return only
  }
  const command: Parameters<typeof createCourseDoings>[0]['command'] = async (given) => {
    const why = refusal(app.session, given)
    if (why !== undefined) return { kind: 'refused', why }
    await app.command(given)
    return { kind: 'done' }
  }
  /** How far the app's idea of X's clock is ahead of it. */
  const ahead = { ms: 0 }
  const doings = createCourseDoings({
    client: x,
    account,
    session: app.session,
    clock: room.clock,
    now: () => xTime(room.clock.now() + ahead.ms),
    accept: app.write,
    command,
    deleted: app.outbox.deleted,
  })
  onTestFinished(doings.stop)
  let publications = 0
  return {
    room,
    course,
    app,
    view,
    doings,
    ahead,
    command,
    /** Publishes what is left of it; answers the ids of its hints, in leaving order. */
    publish: async (change: (posts: HintDraft[]) => HintDraft[] = (posts) => posts): Promise<string[]> => {
      publications += 1
      const id = `publication-${publications}`
      const posts = change(postsOf(course, { id, onX: onX(view()) }))
      const reply = await command({ kind: 'publish', id, course: course.id, posts })
      if (reply.kind === 'refused') throw new Error(reply.why)
      return posts.map((post) => post.id)
    },
    /** Lets time pass until each of these hints has come to its end. */
    over: async (hints: readonly string[]): Promise<void> => {
      for (const hint of hints) await app.passUntil(hint, isOver)
    },
    /** What stands on X, oldest first. */
    onX: () => [...room.world.newestFirst()].map(({ text }) => text).toReversed(),
    /** What the pictures of each post show in words, oldest first. */
    pictures: () => [...room.world.newestFirst()].map(({ pictures }) => [...pictures]).toReversed(),
    states: () => view().steps.map(({ state }) => state.kind),
    /** Lets time pass until it is answered. */
    answered: async <Answer>(asked: Promise<Answer>): Promise<Answer> => {
      let isAnswered = false
      const done = asked.finally(() => {
        isAnswered = true
      })
      while (!isAnswered) {
        await app.settled()
        room.clock.advance(250)
      }
      return done
    },
  }
}
