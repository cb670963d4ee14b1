import { appendFile, mkdtemp, readdir, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Entry } from '../../../src/core/facts'
import { openJournal } from '../../../src/main/session/journal'
import { nodeFs } from '../../../src/main/session/journal-fs'
import { createSessionList, makeSessionFile } from '../../../src/main/session/session-files'
import { fakeClock } from '../../support/fake-clock'
import { does, journalOf, NOON, post } from '../../support/room'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chalkbird-'))
})
afterEach(() => rm(folder, { recursive: true }))

const save = async (name: string, entries: readonly Entry[], fs = nodeFs): Promise<string> => {
  const path = join(folder, `${name}.chalkbird.jsonl`)
  let inTrouble = (): void => {}
  const trouble = new Promise<void>((resolve) => {
    inTrouble = resolve
  })
  const opened = await openJournal({ fs, clock: fakeClock(), path, onTrouble: inTrouble })
  if (opened.kind === 'refused') throw new Error(opened.why)
  await opened.journal.append(entries.slice(0, 1))
  await Promise.race([opened.journal.append(entries.slice(1)), trouble])
  await opened.journal.close()
  return path
}

/** The list, and which files were read for it. */
const sessionList = () => {
  const reads: string[] = []
  const list = createSessionList(folder, {
    read: (path) => {
      reads.push(path)
      return nodeFs.read(path)
    },
  })
  return { list, reads }
}

const first = post('ana', 2, 'A')
const ROOM = journalOf([
  [2, first],
  [3, post('ben', 3, 'B')],
  [4, first],
  [60, does({ kind: 'end' })],
])

test('a saved session is listed with its title, its posts and whether it ended', async () => {
  const path = await save('a', ROOM)
  const goesOn = await save('b', ROOM.slice(0, 3))
  const listed = await sessionList().list()
  const about = { title: 'Tea and maths', hashtag: 'teamaths', mode: 'practice', startedAt: NOON, posts: 2 }
  expect(listed).toHaveLength(2)
  expect(listed).toContainEqual({ path, ...about, ended: true })
  expect(listed).toContainEqual({ path: goesOn, ...about, ended: false })
})

test('a link that leads nowhere and files that are no sessions are left out, and the rest is listed', async () => {
  const path = await save('good', ROOM)
  await symlink(join(folder, 'gone'), join(folder, 'link.chalkbird.jsonl'))
  await writeFile(join(folder, 'empty.chalkbird.jsonl'), '')
  await writeFile(join(folder, 'other.chalkbird.jsonl'), '{"a":1}\n{"b":2}\n')
  const listed = await sessionList().list()
  expect(listed.map((session) => session.path)).toEqual([path])
})

test('a last line that is being written does not count', async () => {
  const path = await save('a', ROOM)
  await appendFile(path, '{"n":6,"at":1795435200000,"fact":{"kind":"po')
  expect(await sessionList().list()).toMatchObject([{ posts: 2 }])
})

test('only what changed is read again', async () => {
  const quiet = await save('quiet', ROOM)
  const busy = await save('busy', ROOM.slice(0, 2))
  const { list, reads } = sessionList()
  await list()
  expect(reads.toSorted()).toEqual([busy, quiet].toSorted())
  reads.length = 0
  await rm(busy)
  await save('busy', ROOM)
  const { mtimeMs } = await stat(busy)
  await utimes(busy, new Date(), new Date(mtimeMs + 5000))
  expect(await list()).toMatchObject([{ path: busy, posts: 2 }, { path: quiet }])
  expect(reads).toEqual([busy])
})

test('a session that had to leave its file is counted in all its parts', async () => {
  let writes = 0
  const path = await save('moved', ROOM, {
    ...nodeFs,
    open: async (where, as) => {
      const file = await nodeFs.open(where, as)
      return {
        ...file,
        // The header and the first line are taken; then this file takes no more.
        write: (bytes, position) => {
          writes += 1
          return writes === 3
            ? Promise.reject(Object.assign(new Error('io'), { code: 'EIO' }))
            : file.write(bytes, position)
        },
      }
    },
  })
  expect(await readdir(folder)).toHaveLength(2)
  expect(await sessionList().list()).toMatchObject([{ path, posts: 2, ended: true }])
})

test('a folder that is not there yet has no sessions', async () => {
  expect(await createSessionList(join(folder, 'later'), nodeFs)()).toEqual([])
})

test('while a long session is looked through, others have their turn', async () => {
  await save('long', journalOf(Array.from({ length: 2000 }, (_, n) => [n, post('ana', n, 'A')] as const)))
  let turns = 0
  let isListed = false
  const countTurns = (): void => {
    turns += 1
    if (!isListed) setImmediate(countTurns)
  }
  const { list } = sessionList()
  const listing = list()
  countTurns()
  expect(await listing).toMatchObject([{ posts: 2000 }])
  isListed = true
  expect(turns).toBeGreaterThan(7)
})

test('a file whose name is taken gets a number, and the other is left as it is', async () => {
  const at = new Date(NOON)
  const paths = [
    await makeSessionFile(folder, 'Tea & maths', at),
    await makeSessionFile(folder, 'Tea & maths', at),
    await makeSessionFile(folder, '…', at),
  ]
  expect(paths).toEqual([
    join(folder, '2026-11-23 12-00-00 Tea-maths.chalkbird.jsonl'),
    join(folder, '2026-11-23 12-00-00 Tea-maths 2.chalkbird.jsonl'),
    join(folder, '2026-11-23 12-00-00 session.chalkbird.jsonl'),
  ])
})
