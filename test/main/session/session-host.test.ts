import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Entry } from '../../../src/core/facts'
import { foldAll } from '../../../src/core/fold'
import { openJournal, readJournal } from '../../../src/main/session/journal'
import { nodeFs, type JournalFs } from '../../../src/main/session/journal-fs'
import { readFacts } from '../../../src/main/session/read-entries'
import { createSessionHost } from '../../../src/main/session/session-host'
import { fakeClock } from '../../support/fake-clock'
import { go, NOON, post, SHEET } from '../../support/room'
import { createWatch } from '../../support/until'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chalkbird-'))
})
afterEach(() => rm(folder, { recursive: true }))

/** The real file system, until its disk is made to refuse. */
const disk = () => {
  const state = { isFull: false }
  const full = () => Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
  const fs: JournalFs = {
    ...nodeFs,
    open: async (...args) => {
      if (state.isFull) throw full()
      const file = await nodeFs.open(...args)
      return {
        ...file,
        write: (...given) => (state.isFull ? Promise.reject(full()) : file.write(...given)),
        sync: () => (state.isFull ? Promise.reject(full()) : file.sync()),
      }
    },
  }
  return { state, fs }
}

const startHost = async () => {
  const clock = fakeClock(NOON)
  const { state, fs } = disk()
  const path = join(folder, 'a.chalkbird.jsonl')
  const changed = createWatch()
  let troubles = 0
  const opened = await openJournal({
    fs,
    clock,
    path,
    onTrouble: (trouble) => {
      if (trouble?.kind !== 'refused') return
      troubles += 1
      host.goOnFromMemory()
      changed.happened()
    },
  })
  if (opened.kind === 'refused') throw new Error(opened.why)
  const began = await opened.journal.append([
    { at: NOON, fact: { kind: 'began', mode: 'practice', sheet: SHEET } },
  ])
  const session = foldAll(began as Entry[])
  if (!session) throw new Error('the session did not begin')
  const host = createSessionHost({ session, journal: opened.journal, clock, lastN: 1 })
  const kept: string[] = []
  host.onKept((entries) => {
    kept.push(...entries.map(({ fact }) => fact.kind))
    changed.happened()
  })
  return { clock, state, path, host, kept, changed, troubles: () => troubles }
}

const saved = async (path: string) => {
  const journal = await readJournal({ fs: nodeFs, path })
  return journal.kind === 'read' ? readFacts(journal.entries).entries.map(({ fact }) => fact.kind) : []
}

test('what is accepted is on the disk by then, and told to effects once', async () => {
  const { host, path, kept } = await startHost()
  await host.accept([go('drink:vote'), post('ana', 2, 'A')])
  expect(await saved(path)).toEqual(['began', 'command', 'post'])
  expect(host.session.posts.size).toBe(1)
  expect(kept).toEqual(['command', 'post'])
  await host.close()
})

test('a command that makes no sense is refused in words, and nothing is written', async () => {
  const { host, path } = await startHost()
  expect(await host.command({ kind: 'go', cue: 'nowhere' })).toEqual({
    kind: 'refused',
    why: 'This step is not in the run sheet.',
  })
  expect(await saved(path)).toEqual(['began'])
  await host.close()
})

test('with a full disk the show goes on from memory, no hint leaves, and all is saved once there is room', async () => {
  const { clock, host, state, path, kept, changed, troubles } = await startHost()
  state.isFull = true
  await host.accept([post('ana', 2, 'A')])
  await host.accept([post('ben', 3, 'B')])
  expect(troubles()).toBeGreaterThan(0)
  expect(host.session.posts.size).toBe(2)
  expect(kept).toEqual([])
  state.isFull = false
  clock.advance(4000)
  await changed.until(() => kept.length === 2)
  expect(host.session.posts.size).toBe(2)
  await host.close()
  expect(await saved(path)).toEqual(['began', 'post', 'post'])
})

test('however long the trouble lasts, everything is shown once and in order, and so it is saved', async () => {
  const { clock, host, state, path, kept, changed, troubles } = await startHost()
  state.isFull = true
  const texts = Array.from({ length: 50 }, (_, index) => `post ${index}`)
  for (const [index, text] of texts.entries()) await host.accept([post('ana', 2 + index, text)])
  const shown = () => [...host.session.posts.values()].map(({ versions }) => versions[0]?.text)
  expect(troubles()).toBeGreaterThan(0)
  expect(shown()).toEqual(texts)
  const hint = { id: 'hint-one', text: 'look', to: { kind: 'all' as const } }
  expect(await host.command({ kind: 'hint', hint })).toEqual({ kind: 'done' })
  expect(host.session.hints.get('hint-one')?.n).toBe(52)
  state.isFull = false
  clock.advance(4000)
  await changed.until(() => kept.length === 51)
  expect(shown()).toEqual(texts)
  expect(host.session.hints.get('hint-one')?.n).toBe(52)
  await host.accept([post('ben', 100, 'all is well')])
  await host.close()
  expect(await saved(path)).toEqual(['began', ...texts.map(() => 'post'), 'command', 'post'])
})
