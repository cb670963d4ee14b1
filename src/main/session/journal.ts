import type { Clock } from '../../core/time'
import type { JournalFs } from './journal-fs'
import type { Lock } from './journal-lock'
import { CHAIN_START, type Entry } from './journal-lines'
import { load, refused, type Loaded, type Refused } from './journal-parts'
import * as repair from './journal-repair'
import type { RecoveryReport } from './journal-repair'
import { inPlainWords } from './journal-words'
import { Journal, type JournalTrouble } from './journal-writer'

export type { Entry, Journal, JournalTrouble }

export type Opened = { kind: 'open'; journal: Journal; entries: Entry[]; report: RecoveryReport } | Refused
export type Read = { kind: 'read'; entries: Entry[]; report: RecoveryReport } | Refused
type Options = {
  fs: JournalFs
  clock: Clock
  path: string
  /** Told when facts can't be saved, again at each try, and with nothing once all are. */
  onTrouble: (trouble: JournalTrouble | undefined) => void
}

/** Opens a session's file, or makes it. What can't be trusted is set aside first; what is handed back is on the disk. */
export const openJournal = (options: Options): Promise<Opened> => openAs(options, 'new or existing')

/** The same for a session that was begun before: where there is none, none is made. */
export const reopenJournal = (options: Options): Promise<Opened> => openAs(options, 'existing')

type As = 'new or existing' | 'existing'

async function openAs(options: Options, as: As): Promise<Opened> {
  const { fs, path } = options
  let lock: Lock | undefined
  try {
    lock = await fs.lock(`${path}.lock`)
    if (!lock) {
      return refused(
        'in-use',
        `${path} is open in another Chalkbird. If there is none, delete ${path}.lock and try again.`,
      )
    }
    const opened = await openLocked(options, { lock, as })
    if (opened.kind === 'refused') await letGo(lock)
    return opened
  } catch (error) {
    if (lock) await letGo(lock)
    return refused('unreadable', `${path} can’t be opened. ${inPlainWords(error)}`)
  }
}

/** Nothing was opened, so whatever was in doubt before still is. */
const letGo = (lock: Lock): Promise<void> =>
  lock.release(lock.leftBehind ? 'in doubt' : 'done').catch(() => undefined)

async function openLocked(options: Options, { lock, as }: { lock: Lock; as: As }): Promise<Opened> {
  const { fs, path } = options
  const loaded = await load(fs, path)
  if (loaded.kind === 'refused') return loaded
  if (loaded.kind === 'not-begun' && as === 'existing') return notBegun(path, loaded)
  if (loaded.kind === 'not-begun') {
    const { length, crc } = await repair.writePart(options, { path, part: 1, after: CHAIN_START, bodies: [] })
    const file = await repair.openAtEnd(fs, { path, length })
    const place = { path, part: 1, length, link: { ...CHAIN_START, crc } }
    const words = loaded.file === 'empty' ? 'The file was there, with nothing in it: the session begins.' : ''
    const report: RecoveryReport = { kind: 'created', words, files: [] }
    return { kind: 'open', journal: new Journal({ ...options, place, file, lock }), entries: [], report }
  }
  const { entries, last, link, good, rest } = loaded
  const report = await recover(options, loaded)
  if (lock.leftBehind || rest.length > 0) await repair.writeAgain(fs, last.path, good)
  const file = await repair.openAtEnd(fs, last)
  return {
    kind: 'open',
    journal: new Journal({ ...options, place: { ...last, link }, file, lock }),
    entries,
    report,
  }
}

const notBegun = (path: string, { file }: { file: 'none' | 'empty' }): Refused =>
  file === 'none' ? refused('missing', `There is no ${path}.`) : refused('not-a-journal', `${path} is empty.`)

async function recover(disk: repair.Disk, loaded: Loaded): Promise<RecoveryReport> {
  switch (repair.stateOf(loaded)) {
    case 'whole':
      return repair.WHOLE
    case 'torn':
      return repair.TAIL_CUT
    case 'damaged':
      return repair.damageReport(loaded, await repair.setAside(disk, loaded))
  }
}

/** Reads a session's file the same way, for replay and summaries, and never changes it. */
export async function readJournal({ fs, path }: { fs: JournalFs; path: string }): Promise<Read> {
  const loaded = await load(fs, path)
  if (loaded.kind === 'refused') return loaded
  if (loaded.kind === 'not-begun') return notBegun(path, loaded)
  const { entries } = loaded
  switch (repair.stateOf(loaded)) {
    case 'whole':
      return { kind: 'read', entries, report: repair.WHOLE }
    case 'torn':
      return { kind: 'read', entries, report: repair.TAIL_CUT }
    case 'damaged': {
      const files = [...(loaded.rest.length > 0 ? [loaded.last] : []), ...loaded.strays].map(
        (part) => part.path,
      )
      return { kind: 'read', entries, report: repair.damageReport(loaded, files) }
    }
  }
}
