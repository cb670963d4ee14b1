import { readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { readRunSheet } from '../../src/main/run-sheet-files'
import { SHEET } from '../support/room'
import { savedSession } from '../support/saved-session'

const session = await savedSession(SHEET)

test('a session’s file that is opened as a run sheet gives the run sheet that it was held with', async () => {
  expect(await readRunSheet(session)).toEqual({ kind: 'sheet', sheet: SHEET, from: SHEET.title })
})

test('of a session’s file that says no run sheet the trainer hears what to do', async () => {
  const path = join(dirname(session), 'part.chalkbird.jsonl')
  const [header = ''] = (await readFile(session, 'utf8')).split('\n')
  await writeFile(path, `${header}\n`)
  expect(await readRunSheet(path)).toEqual({
    kind: 'refused',
    why: 'part.chalkbird.jsonl is a session, and no run sheet is in this part of it. Choose the session’s first file, or on the home screen ‘Use its run sheet’.',
  })
})

test('a text that is no run sheet is said to be none', async () => {
  const path = join(dirname(session), 'notes.json')
  await writeFile(path, '{"a":1} and more')
  const read = await readRunSheet(path)
  expect(read).toMatchObject({ kind: 'refused' })
  expect(read.kind === 'refused' && read.why).toContain('notes.json could not be read')
})
