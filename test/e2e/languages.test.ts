import { afterEach, beforeEach, expect, test } from 'vitest'
import { laptop, startApp, throwAway, type RunningApp } from '../support/electron-app'

let folder: string
let app: RunningApp

beforeEach(async () => {
  folder = await laptop()
  app = await startApp(folder, [])
})
afterEach(async () => {
  await app.close()
  await throwAway(folder)
})

test('the control room is loaded anew in the language that is chosen, and speaks it at the next start too', async () => {
  const { control } = app
  await control.getByRole('button', { name: /Look and screens/ }).click()
  const rooms = control.getByRole('radiogroup', { name: 'The control room' })
  await rooms.getByRole('radio', { name: 'العربية' }).click()
  await control.getByRole('dialog', { name: 'المظهر والشاشات' }).waitFor()
  await app.close()
  app = await startApp(folder, [])
  await app.control.getByRole('button', { name: 'ابدأ الصف التدريبي' }).waitFor()
  const page = await app.control.evaluate(() => [document.documentElement.lang, document.documentElement.dir])
  expect(page).toEqual(['ar', 'rtl'])
})

test('a draft outlives the app, and a look is on the wall at once', async () => {
  const { control, audience } = app
  await control.getByRole('button', { name: /New session/ }).click()
  await control.getByRole('textbox', { name: 'Title' }).fill('First aid')
  await control.getByText('Saved as your draft').waitFor()
  await control.keyboard.press('Control+,')
  await control.getByRole('radio', { name: /Paper/ }).click()
  await audience.locator('[data-stage][data-theme="paper"]').waitFor()
  await app.close()
  app = await startApp(folder, [])
  await app.control.getByRole('button', { name: /Go on with your draft.*First aid/ }).click()
  expect(await app.control.getByRole('textbox', { name: 'Title' }).inputValue()).toBe('First aid')
  await app.audience.locator('[data-stage][data-theme="paper"]').waitFor()
})
