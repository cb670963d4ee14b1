import type { ElectronApplication } from 'playwright-core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { asTrainer, laptop, startApp, throwAway } from '../support/electron-app'
import { CLIENT_ID, openXForAccounts } from '../support/x-for-accounts'
import { KEYS } from '../support/x-keys'

let folder: string
beforeEach(async () => {
  folder = await laptop()
})
afterEach(() => throwAway(folder))

/** Somebody at the system's browser who agrees to everything. */
const agreeInTheBrowser = (electron: ElectronApplication): Promise<void> =>
  electron.evaluate(({ shell }) => {
    shell.openExternal = async (url) => void fetch(url).then((page) => page.text())
  })

test('a newcomer pastes four keys, signs a practice account in, and rehearses on X as that account', async () => {
  const { server, browser, dummy } = await openXForAccounts()
  const app = await startApp(folder, ['--api', server.url])
  const { control } = app
  await agreeInTheBrowser(app.electron)
  await control.getByRole('button', { name: /^X account…/ }).click()
  await control.getByLabel('API Key', { exact: true }).evaluate((field, text) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text', text)
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, Object.values(KEYS).join('\n'))
  await control.getByRole('button', { name: 'Connect', exact: true }).click()
  await control
    .getByText('May read posts · may post hints · owns the app, so reading posts that name it costs a fifth')
    .waitFor()

  browser.who = dummy.id
  await control.getByRole('radio', { name: /Practice account/ }).click()
  await control.getByRole('radio', { name: 'Sign in with X' }).click()
  await control.getByLabel('Client ID').fill(CLIENT_ID)
  await control.getByRole('button', { name: 'Sign in with X…' }).click()
  await control
    .getByRole('region', { name: 'Practice account' })
    .getByText('Connected as @chalk_dummy')
    .waitFor()
  await control.getByRole('button', { name: 'Done' }).click()

  await control.getByRole('button', { name: /Use the sample run sheet/ }).click()
  await control.getByRole('button', { name: 'Rehearse on X' }).click()
  await control.getByRole('alertdialog').getByText('@chalk_dummy').waitFor()
  await control.getByRole('button', { name: 'Start the rehearsal' }).click()
  await control.getByText('Rehearsal on X', { exact: true }).waitFor()
  const { view } = await asTrainer.state(control)
  expect(view.session).toMatchObject({ mode: 'rehearsal', session: { master: 'chalk_dummy' } })
  expect(JSON.stringify(await app.audience.content())).not.toContain('console.x.com')
  await app.close()
})
