import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import type { RunSheet } from '../../src/core/runsheet'
import { openJournal } from '../../src/main/session/journal'
import { nodeFs } from '../../src/main/session/journal-fs'
import { fakeClock } from './fake-clock'
import { NOON } from './room'

/** The file of a session that was held with this run sheet; it is gone after the tests of the file that asked for it. */
export const savedSession = async (sheet: RunSheet): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'chalkbird-'))
  afterAll(() => rm(folder, { recursive: true }))
  const path = join(folder, '2026-11-27 16-38-14 Birds.chalkbird.jsonl')
  const opened = await openJournal({ fs: nodeFs, clock: fakeClock(), path, onTrouble: () => {} })
  if (opened.kind === 'refused') throw new Error(opened.why)
  await opened.journal.append([{ at: NOON, fact: { kind: 'began', mode: 'practice', sheet } }])
  await opened.journal.close()
  return path
}
