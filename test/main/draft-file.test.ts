import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { draftFile } from '../../src/main/draft-file'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chalkbird-draft-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const open = () => draftFile(join(folder, 'draft.json'))

test('a draft is there again after the app was closed, until it is thrown away', async () => {
  expect(await open().read()).toBeNull()
  expect(await open().keep('{"title":"Birds"}')).toEqual({ kind: 'done' })
  expect(await open().read()).toBe('{"title":"Birds"}')
  expect(await open().keep(null)).toEqual({ kind: 'done' })
  expect(await open().read()).toBeNull()
  expect(await open().keep(null)).toEqual({ kind: 'done' })
})

test('drafts that come faster than the disk writes end as the last one, and leave nothing beside it', async () => {
  const draft = open()
  await Promise.all(['B', 'Bi', 'Bir', null, 'Birds'].map((text) => draft.keep(text)))
  expect(await draft.read()).toBe('Birds')
  expect(await readdir(folder)).toEqual(['draft.json'])
})

test('an app that quits just after the last word waits until it is kept, and for nothing if nothing is', async () => {
  const draft = open()
  await draft.whenKept()
  void draft.keep('Bir')
  void draft.keep('Birds')
  await draft.whenKept()
  expect(await readFile(join(folder, 'draft.json'), 'utf8')).toBe('Birds')
})

test('a draft that can not be written is refused in words, and says what to do', async () => {
  const draft = draftFile(join(folder, 'no such folder', 'draft.json'))
  const reply = await draft.keep('Birds')
  if (reply.kind !== 'refused') throw new Error('there is no such folder')
  expect(reply.why).toMatch(/^The draft was not saved: .+ save the run sheet elsewhere\.$/)
  expect(await draft.read()).toBeNull()
})
