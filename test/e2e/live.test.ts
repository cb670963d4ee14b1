import { afterEach, beforeEach, expect, test } from 'vitest'
import { asTrainer, laptop, throwAway } from '../support/electron-app'
import { openRoomAsX } from '../support/live-on-x'

let folder: string
beforeEach(async () => {
  folder = await laptop()
})
afterEach(() => throwAway(folder))

test('a run sheet runs live on the connected account, wherever the X-compatible server is', async () => {
  const { world, sheet, start, close } = await openRoomAsX()
  const app = await start(folder, { asksToGoLive: true })
  const asked = app.control.getByRole('alertdialog', { name: 'Go live?' })
  await asked.getByText(`@${sheet.master}`).waitFor()
  await asked.getByRole('button', { name: 'Go live' }).click()
  await app.control.getByText('Run sheet', { exact: true }).waitFor()
  await asTrainer.command(app.control, { kind: 'go', cue: 'hello' })

  const somebody = world.addAccount({ name: 'Somebody New', username: 'somebody_new' })
  world.publish({ authorId: somebody.id, text: `I'm Noor from Delft #${sheet.hashtag}` })
  await app.control.getByText("I'm Noor from Delft").waitFor()
  const state = await asTrainer.state(app.control)
  expect(state.view.account).toEqual({ username: sheet.master })
  expect(state.view.session).toMatchObject({ mode: 'live', stage: { rehearsal: false } })
  // Nobody let a stranger's post onto the wall yet.
  expect(await app.audience.locator('body').innerText()).not.toContain('Noor')
  await app.control.getByRole('button', { name: 'Approve' }).first().click()
  await app.audience.getByText('Noor').first().waitFor()
  await app.close()
  await close()
})
