import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DEFAULT_LOOK } from '../../src/core/look'
import { seriousFindings } from '../support/axe'
import { asTrainer, laptop, startApp, throwAway, type RunningApp } from '../support/electron-app'

let folder: string
let app: RunningApp
beforeAll(async () => {
  folder = await laptop()
  app = await startApp(folder, [])
})
afterAll(async () => {
  await app.close()
  await throwAway(folder)
})

/** What stands on every step is told where it was met first. */
const eachOnce = (found: string[]): string[] =>
  [...new Map(found.toReversed().map((line) => [line.slice(line.indexOf(':')), line])).values()].toReversed()

/** Everything that opens over a page: menus, lists, popovers and dialogs. */
const POPUP = ':is([role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]):visible'
/** These open the system's own file dialog, which is not ours to check. */
const FILE_DIALOG = /open a run sheet|save|file|logo|picture/i

/** Opens what a page can open, one after the other, and checks the page with each. */
const withEachPopup = async (page: Page, where: string): Promise<string[]> => {
  const openers = [
    page.locator('button[aria-haspopup]:visible:enabled'),
    page.getByRole('button', { name: /…$|keys and help|settings/i, disabled: false }),
  ]
  const found: string[] = []
  const all = (await Promise.all(openers.map((some) => some.all()))).flat()
  expect(all.length).toBeGreaterThan(0)
  for (const opener of all) {
    const name = (await opener.getAttribute('aria-label')) ?? (await opener.innerText())
    if (FILE_DIALOG.test(name)) continue
    await opener.click()
    await page.locator(POPUP).first().waitFor()
    found.push(...(await seriousFindings(page, `${where}, ${name}`)))
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator(POPUP).count()).toBe(0)
  }
  return eachOnce(found)
}

test('the home screen has nothing serious', async () => {
  const { control, audience } = app
  await control.getByRole('button', { name: 'Start the practice class' }).waitFor()
  expect([
    ...(await seriousFindings(control, 'home')),
    ...(await seriousFindings(audience, 'the app’s card')),
    ...(await withEachPopup(control, 'home')),
  ]).toEqual([])
})

test('the X account screen has nothing serious, whichever way an account is connected', async () => {
  const { control } = app
  await control.getByRole('button', { name: /^X account…/ }).click()
  const found: string[] = []
  for (const way of ['Four keys', 'Sign in with X']) {
    await control.getByRole('radio', { name: way }).click()
    found.push(...(await seriousFindings(control, `X account, ${way}`)))
  }
  await control.getByRole('button', { name: 'Done' }).click()
  await expect.poll(() => control.locator(POPUP).count()).toBe(0)
  expect(found).toEqual([])
})

test('the builder has nothing serious, with every step unfolded', async () => {
  const { control } = app
  await control.getByRole('button', { name: 'Use the sample run sheet' }).click()
  const folded = control.locator('button[aria-expanded="false"]:not([aria-haspopup])')
  await folded.first().waitFor()
  for (let count = await folded.count(); count > 0; count = await folded.count()) await folded.first().click()
  const found = await seriousFindings(control, 'builder')
  await control.reload()
  expect(found).toEqual([])
})

test('a running practice session has nothing serious, on any step, in either window', async () => {
  const { control, audience } = app
  await asTrainer.act(control, { kind: 'start-practice', speed: 20 })
  await control.getByText('Run sheet', { exact: true }).waitFor()
  const cues = (await asTrainer.state(control)).view.session?.cues ?? []
  const found: string[] = []
  const seen = new Set<string>()
  for (const { id, kind } of cues) {
    if (seen.has(kind)) continue
    seen.add(kind)
    await asTrainer.command(control, { kind: 'go', cue: id })
    await audience.waitForFunction(() =>
      document.getAnimations().every(({ playState }) => playState !== 'running'),
    )
    for (const theme of ['board', 'paper'] as const) {
      await asTrainer.act(control, { kind: 'set-look', look: { ...DEFAULT_LOOK, theme } })
      await audience.locator(`[data-theme="${theme}"]`).waitFor()
      found.push(...(await seriousFindings(audience, `stage, ${kind}, ${theme}`)))
    }
    found.push(...(await seriousFindings(control, `session, ${kind}`)))
  }
  expect(eachOnce(found)).toEqual([])
})

test('the sheet of a course has nothing serious', async () => {
  await app.control.keyboard.press('y')
  await app.control.locator(POPUP).first().waitFor()
  const found = await seriousFindings(app.control, 'course')
  await app.control.getByRole('dialog').getByRole('button', { name: 'Publish…' }).click()
  found.push(...(await seriousFindings(app.control, 'course, asked')))
  await app.control.keyboard.press('Escape')
  await expect.poll(() => app.control.locator(POPUP).count()).toBe(0)
  expect(found).toEqual([])
})

test('the evidence of a question has nothing serious, nor has what can be changed there', async () => {
  await app.control.keyboard.press('v')
  const sheet = app.control.getByRole('dialog')
  await sheet.getByRole('table').waitFor()
  const found = await seriousFindings(app.control, 'evidence')
  const parts = sheet.getByRole('group', { name: 'Evidence and judging' }).getByRole('button')
  for (let part = 1; part < (await parts.count()); part += 1) {
    await parts.nth(part).click()
    found.push(...(await seriousFindings(app.control, `evidence, part ${part + 1}`)))
  }
  await app.control.keyboard.press('Escape')
  await expect.poll(() => app.control.locator(POPUP).count()).toBe(0)
  expect(eachOnce(found)).toEqual([])
})

test('a list to choose from in a sheet lies over the sheet, where a mouse gets at it', async () => {
  await app.control.keyboard.press('v')
  const sheet = app.control.getByRole('dialog')
  await sheet.getByRole('button', { name: 'Judge again' }).first().click()
  const right = sheet.getByRole('combobox', { name: 'Right answer' })
  await right.click()
  await app.control.getByRole('option', { name: /^A / }).click({ timeout: 10_000 })
  expect(await right.textContent()).toMatch(/^A /)
  // What was chosen and not carried out is not lost unasked.
  await app.control.keyboard.press('Escape')
  await app.control.getByRole('alertdialog').getByRole('button', { name: 'Drop it' }).click()
  await expect.poll(() => app.control.locator(POPUP).count()).toBe(0)
})

test('nothing that opens in the session screen has anything serious', async () => {
  const cues = (await asTrainer.state(app.control)).view.session?.cues ?? []
  // While a question runs there is most to open.
  await asTrainer.command(app.control, { kind: 'go', cue: cues.find(({ kind }) => kind === 'ask')?.id ?? '' })
  await app.audience.locator('[data-scene="question"]').waitFor()
  expect(await withEachPopup(app.control, 'session')).toEqual([])
})
