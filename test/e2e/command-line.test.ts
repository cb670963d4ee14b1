import { afterEach, beforeEach, expect, test } from 'vitest'
import { join } from 'node:path'
import { laptop, ROOT, runOnce, startApp, throwAway } from '../support/electron-app'
import { nodeFs } from '../../src/main/session/journal-fs'
import { openJournal } from '../../src/main/session/journal'
import { machineClock } from '../../src/main/clocks'
import { everybody, go, journalOf, post } from '../support/room'

let folder: string
beforeEach(async () => {
  folder = await laptop()
})
afterEach(() => throwAway(folder))

test('--help tells the options and ends well', async () => {
  const { status, out } = await runOnce(['--help'])
  expect(status).toBe(0)
  expect(out).toContain('--practice')
})

test('a wrong option gets one clear line and exit status 2', async () => {
  const { status, trouble } = await runOnce(['--practise'])
  expect(status).toBe(2)
  expect(trouble).toContain("Unknown option '--practise'")
})

test('--summary tells what a saved session came to, in words and as JSON', async () => {
  const path = join(folder, 'saved.chalkbird.jsonl')
  const opened = await openJournal({ fs: nodeFs, clock: machineClock, path, onTrouble: () => {} })
  if (opened.kind === 'refused') throw new Error(opened.why)
  const entries = journalOf([
    ...everybody().map((fact) => [0, fact] as const),
    [1, go('q1:ask')],
    [9, post('ana', 5, 'B')],
    [40, go('q1:right')],
  ])
  await opened.journal.append(entries)
  await opened.journal.close()

  const words = await runOnce(['--summary', path])
  expect(words.status).toBe(0)
  expect(words.out).toContain('first: Red (@ana) after 4.00 s')
  const json = await runOnce(['--summary', path, '--json'])
  expect(JSON.parse(json.out)).toMatchObject({ posts: 1, questions: [{ winner: 'Red (@ana)', taken: 4000 }] })
})

test('a file that is no session is told so, and nothing is thrown', async () => {
  const { status, trouble } = await runOnce(['--summary', join(ROOT, 'package.json')])
  expect(status).toBe(1)
  expect(trouble).toMatch(/package\.json/)
  expect(trouble).not.toContain('    at ')
})

test('a second start on the same settings brings the first window forward; on others it is an app of its own', async () => {
  const app = await startApp(folder, [])
  const shown = await app.electron.evaluateHandle(({ BrowserWindow }) => {
    const control = BrowserWindow.getAllWindows().find(({ webContents }) =>
      webContents.getURL().includes('/control/'),
    )
    control?.hide()
    return { again: new Promise((resolve) => void control?.once('show', () => resolve('shown'))) }
  })
  const settings = `--user-data-dir=${join(folder, 'settings')}`
  const second = await runOnce([settings])
  expect(second).toMatchObject({ status: 0, trouble: expect.stringContaining('running already') })
  expect(await shown.evaluate(({ again }) => again)).toBe('shown')
  // What it was asked for is not done, and a script is told so.
  expect((await runOnce([settings, '--practice'])).status).toBe(1)

  const elsewhere = await laptop()
  const other = await startApp(elsewhere, [])
  await other.close()
  await throwAway(elsewhere)
  await app.close()
})
