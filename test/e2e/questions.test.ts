import { afterEach, beforeEach, expect, test } from 'vitest'
import type { DeskRow } from '../../src/core/desk/desk-view'
import { seriousFindings } from '../support/axe'
import { asTrainer, laptop, startApp, throwAway, type RunningApp } from '../support/electron-app'

let folder: string
let app: RunningApp | undefined
beforeEach(async () => {
  folder = await laptop()
})
afterEach(async () => {
  await app?.close()
  await throwAway(folder)
})

test('a question of the practice class is promised by one key, is on the desk of the next session, and is answered there', async () => {
  app = await startApp(folder, [])
  let { control } = app
  const session = async () => (await asTrainer.state(control)).view.session
  const desk = async (): Promise<DeskRow[]> => (await session())?.desk.questions ?? []
  const stands = async (kind: DeskRow['state']['kind']) =>
    (await desk()).filter(({ state }) => state.kind === kind && !('onItsWay' in state && state.onItsWay))

  await asTrainer.act(control, { kind: 'start-practice', speed: 20 })
  await expect.poll(async () => (await session())?.cues.length ?? 0).toBeGreaterThan(0)
  const round = (await session())?.cues.find(({ kind }) => kind === 'questions')
  await asTrainer.command(control, { kind: 'go', cue: round?.id ?? '' })
  // The class asks, and some ask the same.
  await expect.poll(async () => (await desk()).length, { timeout: 60_000 }).toBeGreaterThan(5)
  await expect.poll(async () => (await desk())[0]?.askers, { timeout: 60_000 }).toBe(2)
  const asked = (await desk())[0]

  await control.keyboard.press('d')
  await control.locator(`[data-question="${asked?.post}"]:focus`).waitFor()
  expect(await seriousFindings(control, 'the desk of questions')).toEqual([])
  await control.keyboard.press('i')
  await expect
    .poll(async () => (await stands('promised')).map(({ post }) => post), { timeout: 60_000 })
    .toEqual([asked?.post])
  // Each of those who ask it gets the promise, and waits in their own thread.
  const sent = async () => (await session())?.hints.map(({ state }) => state.kind) ?? []
  await expect
    .poll(async () => (await sent()).every((state) => state === 'sent'), { timeout: 60_000 })
    .toBe(true)
  const promises = (await sent()).length
  await asTrainer.act(control, { kind: 'leave-session' })

  // The next class is another day.
  await app.close()
  app = await startApp(folder, [])
  control = app.control
  await asTrainer.act(control, { kind: 'start-practice', speed: 20 })
  // They are one row from the beginning, whether this session has read their posts or not.
  const owed = async () =>
    (await desk()).flatMap(({ promised }) => promised.flatMap(({ post, isOwed }) => (isOwed ? post : [])))
  await expect.poll(owed).toHaveLength(promises)
  expect(await stands('promised')).toHaveLength(1)
  expect((await desk())[0]?.earlier?.session).toBe('How birds learn to sing')
  await control.keyboard.press('d')
  await control.getByRole('button', { name: /^Promised/ }).click()
  await control.locator(`[data-question="${asked?.post}"]`).click()
  await control.keyboard.press('r')
  await control.keyboard.type('They do, from memory.')
  await control.keyboard.press('Control+Enter')
  // The focus is back on the desk, and one answer has kept the promise to each of them.
  await control.locator('[data-desk]:focus, [data-question]:focus').waitFor()
  await expect.poll(owed, { timeout: 60_000 }).toEqual([])
  const answers = (await session())?.hints.map(({ to, asReply, state }) => ({
    to,
    asReply,
    state: state.kind,
  }))
  expect(answers).toContainEqual({
    to: { kind: 'post', post: asked?.post },
    asReply: true,
    state: 'sent',
  })
})
