import type { ChildProcess } from 'node:child_process'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Cue } from '../../src/core/cues'
import type { Scene } from '../../src/core/views'
import { asTrainer, laptop, runOnce, startApp, throwAway, type RunningApp } from '../support/electron-app'
import { startWindowManager } from '../support/window-manager'

let folder: string
let app: RunningApp | undefined
let manager: ChildProcess | undefined
beforeEach(async () => {
  folder = await laptop()
  // Elsewhere the system has one, as on everybody's desktop.
  if (process.platform === 'linux') manager = await startWindowManager()
})
afterEach(async () => {
  await app?.close()
  manager?.kill()
  await throwAway(folder)
})

type Role = 'control' | 'audience'

/** What the room sees on each kind of step. */
const SCENES: Record<Cue['kind'], Scene['kind']> = {
  join: 'join',
  intros: 'intros',
  room: 'room',
  vote: 'poll',
  result: 'poll',
  ask: 'question',
  answers: 'question',
  right: 'question',
  finish: 'finish',
  board: 'board',
  questions: 'questions',
  course: 'course',
  break: 'break',
  closing: 'closing',
}

/** A trainer with a clicker, whose laptop gives the focus now to one window and now to the other. */
const clickerOf = ({ electron, control, audience }: RunningApp) => {
  let presses = 0
  const state = async () => (await asTrainer.state(control)).view.session
  const inWindow = (role: Role, keyCode: string) =>
    electron.evaluate(
      ({ BrowserWindow }, { role, keyCode }) => {
        const window = BrowserWindow.getAllWindows().find(({ webContents }) =>
          webContents.getURL().includes(`/${role}/`),
        )
        for (const type of ['keyDown', 'keyUp'] as const)
          window?.webContents.sendInputEvent({ type, keyCode })
      },
      { role, keyCode },
    )
  return {
    press: async (keyCode: 'PageDown' | 'PageUp' | '.' | 'B' | 'F5' | 'Escape') => {
      // As a person presses: a second press within 150 ms counts as a slip.
      await control.waitForTimeout(160)
      presses += 1
      await inWindow(presses % 2 === 0 ? 'control' : 'audience', keyCode)
    },
    state,
    cue: async () => (await state())?.cue,
    /** What is on the wall: a scene, or what covers it. */
    wall: () =>
      audience.evaluate(() => {
        const on = document.querySelector<HTMLElement>('[data-scene], [data-blank]')
        return on?.dataset['blank'] ?? on?.dataset['scene'] ?? ''
      }),
    /** What the room reads, as one line. */
    reads: async () => (await audience.locator('body').innerText()).replaceAll(/\s+/g, ' '),
    isFullScreen: () =>
      electron.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()
          .find(({ webContents }) => webContents.getURL().includes('/audience/'))
          ?.isFullScreen(),
      ),
  }
}

test(
  'a whole session by Page Down, Page Up, “.”, B, F5 and Esc, whichever window has the focus',
  { timeout: 300_000 },
  async () => {
    app = await startApp(folder, [])
    await asTrainer.act(app.control, { kind: 'start-practice', speed: 20 })
    await app.control.getByText('Run sheet', { exact: true }).waitFor()
    const { press, state, cue, wall, reads, isFullScreen } = clickerOf(app)
    const soon = { timeout: 10_000 }
    const cues = (await state())?.cues ?? []
    await expect.poll(wall, soon).toBe('join')

    // The start button of a clicker: full screen, and back; never the end of anything.
    await press('F5')
    await expect.poll(isFullScreen, soon).toBe(true)
    expect(await cue()).toBe(0)
    await press('Escape')
    await expect.poll(isFullScreen, soon).toBe(false)
    await press('F5')
    await expect.poll(isFullScreen, soon).toBe(true)

    for (const [index, { id, kind }] of cues.entries()) {
      if (index > 0) await press('PageDown')
      await expect.poll(cue, soon).toBe(index)
      await expect.poll(wall, soon).toBe(SCENES[kind])
      // The end asks for nothing more.
      expect(await reads()).toContain(kind === 'closing' ? 'Thank you' : '#ChalkClass')

      // '.' one time and B the next, as clickers of two makes send; the same key, or the next step, brings the scene back.
      const blank = index % 2 === 0 ? '.' : 'B'
      await press(blank)
      await expect.poll(wall, soon).toBe('black')
      expect(await cue()).toBe(index)
      await press(index % 3 === 0 ? 'PageDown' : index % 3 === 1 ? blank : 'PageUp')
      await expect.poll(wall, soon).toBe(SCENES[kind])
      expect(await cue()).toBe(index)

      // The class takes its time to vote and to answer.
      const isVotedOn = async () => (kind !== 'vote' && kind !== 'ask') || votesIn(await state()) > 0
      await expect.poll(isVotedOn, { timeout: 30_000 }).toBe(true)
      if (id === ASKED_WITH_HINT) await postHint(app)
      if (index === 0) continue
      const [before] = cues.slice(index - 1)
      await press('PageUp')
      await expect.poll(cue, soon).toBe(index - 1)
      await expect.poll(wall, soon).toBe(before ? SCENES[before.kind] : '')
      await press('PageDown')
      await expect.poll(cue, soon).toBe(index)
      await expect.poll(wall, soon).toBe(SCENES[kind])
    }

    // After the last step there is no more; black goes before full screen does.
    await press('PageDown')
    await press('.')
    await expect.poll(wall, soon).toBe('black')
    expect(await cue()).toBe(cues.length - 1)
    await press('Escape')
    await expect.poll(wall, soon).toBe('closing')
    expect(await isFullScreen()).toBe(true)
    await press('Escape')
    await expect.poll(isFullScreen, soon).toBe(false)
    expect(await wall()).toBe('closing')

    const file = (await state())?.session.file ?? ''
    await app.close()
    app = undefined
    const { out } = await runOnce(['--summary', file, '--json'])
    const summary: unknown = JSON.parse(out)
    // Nothing that a step back passed was posted again.
    expect(summary).toMatchObject({ hints: [{ text: HINT, state: 'sent' }] })
    const { people, polls, questions, board } = summary as Figures
    expect(people).toBeGreaterThan(10)
    expect(polls.every(({ voters }) => voters > 0)).toBe(true)
    expect(questions.length).toBeGreaterThan(0)
    expect(questions.every(({ revealed, answered }) => revealed && answered > 0)).toBe(true)
    expect(board.some(({ points }) => points > 0)).toBe(true)
  },
)

type Figures = {
  people: number
  polls: { voters: number }[]
  questions: { revealed: boolean; answered: number }[]
  board: { points: number }[]
}

/** One of the practice run sheet's questions. */
const ASKED_WITH_HINT = 'organ:ask'
const HINT = 'It sits where the windpipe splits in two'
const postHint = async ({ control }: RunningApp): Promise<void> => {
  const hint = { id: 'only-once', text: HINT, to: { kind: 'all' as const } }
  expect(await asTrainer.command(control, { kind: 'hint', hint })).toEqual({ kind: 'done' })
}

const votesIn = (session: Awaited<ReturnType<typeof asTrainer.state>>['view']['session']): number => {
  const figures = session?.figures
  if (figures?.kind === 'poll') return figures.voters
  return figures?.kind === 'question' ? figures.answered : 0
}
