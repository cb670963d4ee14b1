import { mkdir, mkdtemp, rename, rm, utimes, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { fingerprint } from '../../scripts/setup/build.mjs'

let folder: string
let before: string

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'chalkbird-test-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await mkdir(path.join(folder, 'src', 'core'), { recursive: true })
  await writeFile(path.join(folder, 'src', 'core', 'poll.ts'), 'poll')
  await writeFile(path.join(folder, 'lock.json'), '{}')
  before = await taken()
})

const taken = () => fingerprint(folder, ['src', 'lock.json', 'not-there'])

test('a fresh clone of the same files needs no build, whatever their times', async () => {
  await utimes(path.join(folder, 'src', 'core', 'poll.ts'), 0, 0)
  expect(await taken()).toBe(before)
})

test.each([
  ['an edited file', () => writeFile(path.join(folder, 'src', 'core', 'poll.ts'), 'pool')],
  ['a new file', () => writeFile(path.join(folder, 'src', 'quiz.ts'), '')],
  [
    'a renamed file',
    () => rename(path.join(folder, 'src', 'core', 'poll.ts'), path.join(folder, 'src', 'core', 'vote.ts')),
  ],
  ['another lock', () => writeFile(path.join(folder, 'lock.json'), '{ }')],
])('%s asks for a build', async (_what, change) => {
  await change()
  expect(await taken()).not.toBe(before)
})
