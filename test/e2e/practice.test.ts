import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { asTrainer, laptop, startApp, throwAway, type RunningApp } from '../support/electron-app'

let folder: string
let app: RunningApp | undefined
beforeEach(async () => {
  folder = await laptop()
})
afterEach(async () => {
  await app?.close()
  app = undefined
  await throwAway(folder)
})

const startClass = async (speed: number): Promise<RunningApp> => {
  app = await startApp(folder, [])
  await asTrainer.act(app.control, { kind: 'start-practice', speed })
  await app.control.getByText('Run sheet', { exact: true }).waitFor()
  return app
}
const goTo = async (control: Page, cue: string): Promise<void> => {
  expect(await asTrainer.command(control, { kind: 'go', cue })).toEqual({ kind: 'done' })
}
/** The text on the wall, as one line. */
const wall = async (audience: Page): Promise<string> =>
  (await audience.locator('body').innerText()).replaceAll(/\s+/g, ' ')
const untilWall = (audience: Page, shows: RegExp) =>
  expect.poll(() => wall(audience), { timeout: 20_000 }).toMatch(shows)

test('one click starts the practice class, and both windows show it', async () => {
  app = await startApp(folder, [])
  await app.control.getByRole('button', { name: 'Start the practice class' }).click()
  await untilWall(app.audience, /#ChalkClass/)
  expect(await wall(app.audience)).toContain('REHEARSAL')
  // What the trainer sees of the wall is the wall.
  await expect.poll(() => app?.control.getByText('@chalkbird_demo').count()).toBeGreaterThan(0)
})

test('a clicker works whichever window has the focus, and Esc leaves full screen', async () => {
  const { electron, control, audience } = await startClass(20)
  const cue = async () => (await asTrainer.state(control)).view.session?.cue
  const press = (keyCode: string) =>
    electron.evaluate(({ BrowserWindow }, code) => {
      const wall = BrowserWindow.getAllWindows().find((window) =>
        window.webContents.getURL().includes('/audience/'),
      )
      wall?.webContents.sendInputEvent({ type: 'keyDown', keyCode: code })
      wall?.webContents.sendInputEvent({ type: 'keyUp', keyCode: code })
      return wall?.isFullScreen()
    }, keyCode)
  await audience.bringToFront()
  await press('PageDown')
  await expect.poll(cue).toBe(1)
  // As a person presses: a second press within 150 ms counts as a slip.
  await control.waitForTimeout(160)
  await press('PageUp')
  await expect.poll(cue).toBe(0)
  await asTrainer.act(control, { kind: 'toggle-full-screen' })
  await expect.poll(() => press('Escape')).toBe(false)
})

test('intros, a poll, a question with a hint, and the scores', { timeout: 240_000 }, async () => {
  const { control, audience } = await startClass(20)
  await goTo(control, 'hello')
  await untilWall(audience, /\b2\d people/)

  await goTo(control, 'waking-up:vote')
  await untilWall(audience, /21 votes/)
  await goTo(control, 'waking-up:result')
  await untilWall(audience, /Birdsong.*52 %/)

  await goTo(control, 'organ:ask')
  const hint = control.getByPlaceholder('A hint for the room…')
  await hint.fill('It sits where the windpipe splits in two')
  // A double click is one hint.
  await control.getByRole('button', { name: 'Send', exact: true }).dblclick()
  await untilWall(audience, /Hint:? It sits where the windpipe splits/)
  expect((await asTrainer.state(control)).view.session?.hints).toMatchObject([{ state: { kind: 'sent' } }])
  await untilWall(audience, /Time’s up/)
  expect(await wall(audience)).not.toMatch(/86 %|5\.97/)
  await goTo(control, 'organ:right')
  await untilWall(audience, /86 %/)
  await goTo(control, 'organ:finish')
  await untilWall(audience, /Swifts.* 5\.97 s/)

  await goTo(control, 'songbirds:board')
  await untilWall(audience, /Swifts.*1,000/)
})

test('strangers’ markup is only ever text, in both windows', { timeout: 120_000 }, async () => {
  const { control, audience } = await startClass(20)
  await goTo(control, 'hello')
  await untilWall(audience, /\b2\d people/)
  await control.getByText('Pip <b>Scribbleton</b>').first().waitFor()
  for (const page of [control, audience]) {
    expect(
      await page.evaluate(
        () => document.querySelectorAll('b, script:not([src]), iframe, marquee, img[onerror]').length,
      ),
    ).toBe(0)
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBeLessThanOrEqual(0)
  }
})

test('a saved session replays to the same final stage', { timeout: 240_000 }, async () => {
  const { control, audience } = await startClass(20)
  await goTo(control, 'organ:ask')
  await untilWall(audience, /Time’s up/)
  await goTo(control, 'organ:right')
  await untilWall(audience, /86 %/)
  await goTo(control, 'organ:finish')
  await untilWall(audience, /Swifts.* 5\.97 s/)
  const live = await asTrainer.state(control)
  const final = await wall(audience)
  await asTrainer.act(control, { kind: 'leave-session' })
  const names = await readdir(join(folder, 'sessions'))
  const file = names.find((name) => name.endsWith('.chalkbird.jsonl'))
  await app?.close()

  app = await startApp(folder, ['--replay', join(folder, 'sessions', file ?? '')])
  await untilWall(app.audience, /Post with/)
  const replay = (await asTrainer.state(app.control)).view.session?.replay
  await asTrainer.act(app.control, { kind: 'steer-replay', to: { kind: 'seek', at: replay?.to ?? 0 } })
  await untilWall(app.audience, /Swifts.* 5\.97 s/)
  expect(await wall(app.audience)).toBe(final)
  const again = await asTrainer.state(app.control)
  expect(again.view.session?.stage.scene).toEqual(live.view.session?.stage.scene)
  expect(again.view.session?.figures).toEqual(live.view.session?.figures)
  expect(await asTrainer.command(app.control, { kind: 'end' })).toMatchObject({ kind: 'refused' })
})
