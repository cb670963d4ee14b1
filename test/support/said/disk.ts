import { constants } from 'node:os'
import { openJournal, readJournal, reopenJournal } from '../../../src/main/session/journal'
import {
  CHAIN_START,
  encodeEntry,
  encodeHeader,
  sealLines,
  VERSION,
} from '../../../src/main/session/journal-lines'
import { partPath } from '../../../src/main/session/journal-parts'
import { inPlainWords } from '../../../src/main/session/journal-words'
import { sessionIn } from '../../../src/main/session/read-entries'
import { fakeClock } from '../fake-clock'
import { faultFs, type Plan } from '../fault-fs'
import { journalOf } from '../room'
import type { Said } from './said'

const PATH = '/sessions/2026-11-27 Tea. And more.chalkbird.jsonl'
const NEXT = partPath(PATH, 2)

const failing = (code: string): Error => Object.assign(new Error(`${code}: played, open '${PATH}'`), { code })

/** Whatever code a file system may have, and none. */
const troubles = (): Said[] => {
  const known = [...Object.keys(constants.errno), 'ERR_FS_FILE_TOO_LARGE'].map((code): Said => {
    const why = inPlainWords(failing(code))
    return why.includes(code) ? [why, `${code}: played, open '${PATH}'`] : [why]
  })
  const ours = ['The disk takes no more bytes, and does not say why.', 'no reason given']
  return [
    ...known,
    ...ours.map((why): Said => [inPlainWords(new Error(why))]),
    [inPlainWords('strange'), 'strange'],
  ]
}

const file = (part: number, lines = 3): Buffer => {
  const header = encodeHeader({ version: VERSION, created: 1, part, after: CHAIN_START })
  const entries = Array.from({ length: lines }, (_, index) => ({ n: index + 1, at: index, fact: {} }))
  return sealLines([header, ...entries.map(encodeEntry)], 0).bytes
}
const damaged = (bytes: Buffer, at: number): Buffer => {
  const copy = Buffer.from(bytes)
  copy[at] = 1
  return copy
}
const newer = (): Buffer =>
  sealLines([encodeHeader({ version: VERSION + 1, created: 1, part: 1, after: CHAIN_START })], 0).bytes

type Files = Record<string, Buffer>
const FILES: Files[] = [
  {},
  { [PATH]: Buffer.from('') },
  { [PATH]: Buffer.from('hello') },
  { [PATH]: newer() },
  { [PATH]: file(2) },
  { [NEXT]: file(2) },
  { [PATH]: damaged(file(1), 40) },
  { [PATH]: damaged(file(1, 1), file(1, 1).length - 20) },
  { [PATH]: damaged(file(1, 2), file(1, 2).length - 20) },
  { [PATH]: damaged(file(1, 9), file(1, 2).length + 20) },
  { [PATH]: file(1).subarray(0, file(1).length - 20) },
]

const heldIn = (why: string): Said => [why, ...[NEXT, PATH].filter((path) => why.includes(path)).slice(0, 1)]

/** Files that are missing, foreign, newer or damaged, opened in each way, on a disk as planned. */
const openings = async (files: Files, plan: Plan): Promise<Said[]> => {
  const disk = () => {
    const fs = faultFs(plan)
    for (const [path, bytes] of Object.entries(files)) fs.put(path, bytes)
    return fs
  }
  const how = { clock: fakeClock(), path: PATH, onTrouble: () => {} }
  const shared = disk()
  const all = await Promise.all([
    readJournal({ fs: disk(), path: PATH }),
    reopenJournal({ ...how, fs: disk() }),
    openJournal({ ...how, fs: shared }).then(() => openJournal({ ...how, fs: shared })),
    openJournal({ ...how, fs: disk() }),
  ])
  return all.flatMap((opened) => {
    const words = opened.kind === 'refused' ? opened.why : opened.report.words
    if (words === '') return []
    return [heldIn(words), heldIn(`The session did not begin. ${words}`)]
  })
}

/** What a journal holds that is no session, or one of another version. */
const strangers = (): Said[] => {
  const none = sessionIn([], [])
  const some = sessionIn([...journalOf([]), { n: 2, at: 0, fact: 'strange' }], [])
  return [
    ...(none.kind === 'refused' ? [[none.why] as const] : []),
    ...(some.kind === 'session' ? some.notes.map((note): Said => [note, '1']) : []),
  ]
}

/** All that the disk and a session's file come to. */
export const saidByDisk = async (): Promise<Said[]> => {
  const opened = await Promise.all(FILES.map((files) => openings(files, {})))
  const unreadable = await openings(
    { [PATH]: file(1) },
    { fault: ({ name }) => (name === 'read' ? 'EIO' : undefined) },
  )
  const unopened = await openings(
    { [PATH]: file(1) },
    { fault: ({ name }) => (name === 'open' ? 'EROFS' : undefined) },
  )
  return [...troubles(), ...opened.flat(), ...unreadable, ...unopened, ...strangers()]
}
