import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { machineClock } from '../../src/main/clocks'
import { openPracticeRoom } from '../../src/main/practice-room'
import { readRunSheet } from '../../src/main/run-sheet-files'
import { asTrainer, laptop, ROOT, startApp, throwAway } from '../support/electron-app'

let folder: string
beforeEach(async () => {
  folder = await laptop()
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await throwAway(folder)
})

test('a run sheet runs live on the connected account, wherever the X-compatible server is', async () => {
  const path = join(ROOT, 'resources/run-sheets/practice.json')
  const read = await readRunSheet(path)
  if (read.kind !== 'sheet') throw new Error(read.why)
  const { world, server, keys, close } = await openPracticeRoom({
    sheet: read.sheet,
    clock: machineClock,
    seed: 1,
  })
  vi.stubEnv('CHALKBIRD_X_APP_KEY', keys.appKey)
  vi.stubEnv('CHALKBIRD_X_APP_SECRET', keys.appSecret)
  vi.stubEnv('CHALKBIRD_X_ACCESS_TOKEN', keys.accessToken)
  vi.stubEnv('CHALKBIRD_X_ACCESS_SECRET', keys.accessSecret)
  const app = await startApp(folder, ['--session', path, '--api', server.url])
  const asked = app.control.getByRole('alertdialog', { name: 'Go live?' })
  await asked.getByText(`@${read.sheet.master}`).waitFor()
  await asked.getByRole('button', { name: 'Go live' }).click()
  await app.control.getByText('Run sheet', { exact: true }).waitFor()
  await asTrainer.command(app.control, { kind: 'go', cue: 'hello' })

  const somebody = world.addAccount({ name: 'Somebody New', username: 'somebody_new' })
  world.publish({ authorId: somebody.id, text: `I'm Noor from Delft #${read.sheet.hashtag}` })
  await app.control.getByText("I'm Noor from Delft").waitFor()
  const state = await asTrainer.state(app.control)
  expect(state.view.account).toEqual({ username: read.sheet.master })
  expect(state.view.session).toMatchObject({ mode: 'live', stage: { rehearsal: false } })
  // Nobody let a stranger's post onto the wall yet.
  expect(await app.audience.locator('body').innerText()).not.toContain('Noor')
  await app.control.getByRole('button', { name: 'Approve' }).first().click()
  await app.audience.getByText('Noor').first().waitFor()
  await app.close()
  await close()
})
