import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { inLeavingOrder, postsOf, postText } from '../../src/core/course/plan'
import { onX } from '../../src/core/course/view'
import type { CourseView } from '../../src/core/views'
import type { Fault } from '../../src/practice/faults'
import { courseOf } from '../support/course'
import { asTrainer, laptop, throwAway } from '../support/electron-app'
import { openRoomAsX } from '../support/live-on-x'

let folder: string
beforeEach(async () => {
  folder = await laptop()
})
afterEach(() => throwAway(folder))

type StateKind = CourseView['steps'][number]['state']['kind'] | 'sought'

/** At which step in leaving order, never the last, and in what state of its post, the app is killed, and what brings it there. */
type Kill = { at: number; state: StateKind; fault?: Fault }
const IN_A_THREAD: Kill[] = [
  // X has made the post, and the answer is on its way.
  { at: 1, state: 'sending', fault: { kind: 'slow', ms: 60_000 } },
  { at: 2, state: 'sought', fault: { kind: 'dropped' } },
]
const LAST_FIRST: Kill[] = [{ at: 2, state: 'sought', fault: { kind: 'lost-answer', as: 'unavailable' } }]

const courseIn = async (control: Page): Promise<CourseView> => {
  const course = (await asTrainer.state(control)).view.session?.courses[0]
  if (!course) throw new Error('no course is in this session')
  return course
}
/** Asks the window until it shows what is waited for. */
const until = async (control: Page, isSo: (course: CourseView) => boolean): Promise<CourseView> => {
  for (;;) {
    const course = await courseIn(control)
    if (isSo(course)) return course
  }
}
const stateOf = ({ state }: CourseView['steps'][number]): StateKind =>
  state.kind === 'unknown' && state.sought ? 'sought' : state.kind
const isAtRest = ({ turn }: CourseView): boolean =>
  turn.kind !== 'on-its-way' && !(turn.kind === 'in-doubt' && turn.sought)

test.each([
  { order: 'thread', count: 4, kills: IN_A_THREAD },
  { order: 'last-first', count: 4, kills: LAST_FIRST },
] as const)(
  'a course of $count steps ($order), killed $kills.length times while it goes out, ends complete, in order and without a double',
  { timeout: 600_000 },
  async ({ order, count, kills }) => {
    // A fault of writes meets the upload first, where nothing is in doubt: those that are killed have none.
    const pictures = ['A robin', undefined, undefined, 'A wren']
    const { course } = courseOf(count, { order, gap: 5, pictures })
    const texts = inLeavingOrder(course).map(postText)
    // X stays while the app dies.
    const { world, server, master, start, close } = await openRoomAsX({ folder, activities: [course] })
    const open = async (isFirst: boolean) => {
      const app = await start(folder, { asksToGoLive: isFirst })
      if (isFirst) await app.control.getByRole('button', { name: 'Go live' }).click()
      await app.control.getByText('Run sheet', { exact: true }).waitFor()
      return app
    }
    /** As the trainer goes on: what is in doubt is looked for again, and then the rest is published. */
    const goOn = async (control: Page, publication: string) => {
      let view = await until(control, isAtRest)
      for (const { state, hint } of view.steps)
        if (state.kind === 'unknown' && hint !== undefined)
          await asTrainer.command(control, { kind: 'look-for-hint', hint })
      view = await until(control, isAtRest)
      const posts = postsOf(course, { id: publication, onX: onX(view) })
      const command = { kind: 'publish', id: publication, course: course.id, posts } as const
      expect(await asTrainer.command(control, command)).toEqual({ kind: 'done' })
    }
    const killedIn: (StateKind | undefined)[] = []
    for (const [index, { at, state, fault }] of kills.entries()) {
      const { control, electron } = await open(index === 0)
      await goOn(control, `publication-${index}`)
      const before = at - 1
      await until(control, (view) => inLeavingOrder(view)[before]?.state.kind === 'sent')
      if (fault) server.faults.set({ ...fault, share: 1, on: 'writes' })
      // It is not found before the app is killed.
      if (state === 'sought') server.faults.set({ kind: 'unavailable', share: 1, on: 'reads' })
      const stateThere = (view: CourseView): StateKind | undefined => {
        const step = inLeavingOrder(view)[at]
        return step && stateOf(step)
      }
      const seen = await until(control, (view) =>
        [state, 'sent', 'refused'].some((kind) => kind === stateThere(view)),
      )
      const ended = electron.waitForEvent('close')
      electron.process().kill('SIGKILL')
      await ended
      server.faults.clear()
      killedIn.push(stateThere(seen))
    }
    const app = await open(false)
    await goOn(app.control, 'publication-last')
    await until(app.control, ({ turn }) => turn.kind === 'complete')
    expect(killedIn).toEqual(kills.map(({ state }) => state))

    const ours = [...world.newestFirst()].filter(({ authorId }) => authorId === master.id).toReversed()
    expect(ours.map(({ text }) => text)).toEqual(texts)
    const alts = course.steps.map(({ picture }) => (picture ? [picture.alt] : []))
    expect(ours.map((post) => post.pictures)).toEqual(inLeavingOrder({ order, steps: alts }))
    const answered = ours.map((_, index) => (order === 'thread' ? ours[index - 1]?.id : undefined))
    expect(ours.map(({ inReplyTo }) => inReplyTo)).toEqual(answered)

    expect(await asTrainer.act(app.control, { kind: 'course', course: course.id, does: 'check' })).toEqual({
      kind: 'done',
    })
    const read = await courseIn(app.control)
    expect(read.steps.map(({ seen }) => seen)).toEqual(texts.map(() => 'there'))
    expect(read.doubles).toEqual([])
    await app.close()
    await close()
  },
)
