import { randomBytes } from 'node:crypto'
import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
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

/** What a spreadsheet writes, with one line that can not come. */
const TABLE = 'Frage;A;B;richtig;Sekunden\r\nWer singt?;Amsel;Stein;A;30\r\nWer fliegt?;Kiwi;Milan;C;20\r\n'

/** A picture that no PNG makes small: noise, larger than any wall needs. Answers where it lies. */
const noise = async (): Promise<string> => {
  const [width, height] = [1600, 1200]
  const png = await app.electron.evaluate(
    ({ nativeImage }, { bitmap, size }) =>
      nativeImage.createFromBitmap(Buffer.from(bitmap, 'base64'), size).toPNG().toString('base64'),
    { bitmap: randomBytes(width * height * 4).toString('base64'), size: { width, height } },
  )
  const path = join(folder, 'noise.png')
  await writeFile(path, png, 'base64')
  return path
}

test('a quiz from a file, with a picture that is made small, can be practised', async () => {
  const { control, electron } = app
  await control.getByRole('button', { name: /^New session/ }).click()
  await control.getByRole('textbox', { name: 'Title' }).fill('Birds')
  await control.getByRole('textbox', { name: 'Master account' }).fill('teacher')
  await control.getByRole('button', { name: 'Add: Quiz' }).click()
  await control.getByRole('button', { name: 'Import questions…' }).click()
  const table = { name: 'fragen.csv', mimeType: 'text/csv', buffer: Buffer.from(TABLE) }
  await control.locator('input[type="file"]').setInputFiles(table)
  await control.getByText('Read as a table: 1 question comes, 1 does not').waitFor()
  await control.getByText('Line 3', { exact: true }).waitFor()
  expect(await seriousFindings(control, 'import')).toEqual([])
  await control.getByRole('button', { name: 'Add 1 question' }).click()

  const path = await noise()
  await electron.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
  }, path)
  const question = control.getByRole('group', { name: 'Question 1' })
  await question.getByRole('button', { name: 'Add a picture…' }).click()
  const picture = question.locator('img').first()
  await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalHeight)).toBe(720)
  const source = await picture.evaluate((img: HTMLImageElement) => img.src)
  expect(source).toMatch(/^data:image\/jpeg;base64,/)
  expect(source.length).toBeLessThan(700_000)

  await control.getByRole('button', { name: 'Start as practice' }).click()
  await control.getByText('Run sheet', { exact: true }).waitFor()
})

test('what was practised is found again: as the draft, in the session’s list, and in its file', async () => {
  const { control, electron } = app
  await asTrainer.command(control, { kind: 'end' })
  await asTrainer.act(control, { kind: 'leave-session' })
  const title = control.getByRole('textbox', { name: 'Title' }).first()
  await control.getByRole('button', { name: /^Go on with your draft.*Birds/ }).click()
  expect(await title.inputValue()).toBe('Birds')
  await control.getByText('Saved as your draft').waitFor()
  await control.getByRole('button', { name: 'Back' }).click()

  await control.getByRole('button', { name: 'Throw your draft away…' }).click()
  await control.getByRole('button', { name: 'Throw it away' }).click()
  await control.getByRole('button', { name: 'Use its run sheet: Birds' }).click()
  await control.getByText('Run sheet from Birds').waitFor()
  await control.getByRole('button', { name: 'Back' }).click()

  const sessions = join(folder, 'sessions')
  const [file = ''] = await readdir(sessions)
  await electron.evaluate(
    ({ dialog }, chosen) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
    },
    join(sessions, file),
  )
  await control.getByRole('button', { name: /^Open a run sheet/ }).click()
  await control.getByText('Run sheet from Birds').waitFor()
  expect(await title.inputValue()).toBe('Birds')
})
