import { foldAll } from '../core/fold'
import type { Entry } from '../core/facts'
import type { RunSheet } from '../core/runsheet'
import type { Session } from '../core/session'
import { xTime } from '../core/time'
import type { Reply } from '../ipc/contract'
import { machineClock } from './clocks'
import { connect, type Connection } from './connections'
import { openJournal, readJournal, type Journal, type JournalTrouble } from './session/journal'
import { nodeFs } from './session/journal-fs'
import { startLiveSession } from './session/live-session'
import type { OpenSession } from './session/open-session'
import { sessionIn } from './session/read-entries'
import type { LeftOpen } from './settings'
import { startReplaySession } from './session/replay-session'
import { newSessionPath } from './session/session-files'
import type { XKeys } from './x/x-client'

export type DeskDeps = {
  sessionsFolder: string
  account: XKeys | undefined
  api: string | undefined
  /** Which practice class: the same seed plays the same class. */
  seed: number
  /** The session that was open, kept across runs, so that after a crash the app goes on where it was. */
  remember: (open: LeftOpen | undefined) => void
  /** Something in the open session changed; `replaced`: it is another session, or another moment of a replay. */
  onChange: (what: 'more' | 'replaced') => void
}

/** Where sessions are begun, reopened, replayed and left; one is open at a time. */
export type Desk = {
  open: () => OpenSession | undefined
  begin: (sheet: RunSheet, how: { mode: Session['mode']; speed: number }) => Promise<Reply>
  /** `speed` is for a practice session, whose class starts anew. */
  reopen: (path: string, speed: number) => Promise<Reply>
  replay: (path: string) => Promise<Reply>
  leave: () => Promise<void>
  /** Lets go of the open session when the app ends; the next start goes on with it. */
  close: () => Promise<void>
}

const DONE: Reply = { kind: 'done' }
const refused = (why: string): Reply => ({ kind: 'refused', why })

const troubleInWords = ({ kind, why, waiting }: JournalTrouble): string =>
  kind === 'silent'
    ? `${why} New posts wait to be saved before they are shown.`
    : `Not saved: ${why} ${waiting} entries wait in memory. The session goes on; do not close the app.`

export const createDesk = (deps: DeskDeps): Desk => {
  let current: OpenSession | undefined

  const close = async (): Promise<void> => {
    const left = current
    current = undefined
    deps.onChange('replaced')
    await left?.close()
  }
  const leave = async (): Promise<void> => {
    deps.remember(undefined)
    await close()
  }

  /** Opens a journal whose trouble is told to whoever shows it. */
  const openWatched = async (path: string) => {
    let trouble = ''
    let goOn = (): void => {}
    const opened = await openJournal({
      fs: nodeFs,
      clock: machineClock,
      path,
      onTrouble: (news) => {
        trouble = news ? troubleInWords(news) : ''
        // A slow disk is waited for: nothing is shown that is not saved. One that refuses must not stop the show.
        if (news?.kind === 'refused') goOn()
        deps.onChange('more')
      },
    })
    const watch = {
      journalTrouble: () => trouble,
      onTrouble: (listener: () => void) => {
        goOn = listener
      },
    }
    return { opened, watch }
  }

  const goLive = async (to: {
    session: Session
    journal: Journal
    connection: Connection
    file: string
    lastN: number
    watch: { journalTrouble: () => string; onTrouble: (listener: () => void) => void }
  }): Promise<Reply> => {
    const { watch, ...rest } = to
    const { connection } = to
    current = await startLiveSession({
      ...rest,
      ...watch,
      random: Math.random,
      onChange: () => deps.onChange('more'),
    })
    deps.remember({ path: to.file, speed: connection.clock.rate })
    deps.onChange('replaced')
    return DONE
  }

  const connected = (
    session: { mode: Session['mode']; sheet: RunSheet },
    since: { notBefore: number; speed: number },
  ) =>
    connect[session.mode]({
      sheet: session.sheet,
      ...since,
      account: deps.account,
      api: deps.api,
      seed: deps.seed,
    })

  return {
    open: () => current,
    leave,
    close,
    begin: async (sheet, { mode, speed }) => {
      await leave()
      const connection = await connected({ mode, sheet }, { notBefore: 0, speed })
      if ('refused' in connection) return refused(connection.refused)
      const file = await newSessionPath(deps.sessionsFolder, sheet.title, new Date())
      const { opened, watch } = await openWatched(file)
      if (opened.kind === 'refused') {
        await connection.close()
        return refused(opened.why)
      }
      const at = xTime(Math.round(connection.clock.now()))
      const entries = (await opened.journal.append([{ at, fact: { kind: 'began', mode, sheet } }])) as Entry[]
      const session = foldAll(entries)
      if (!session) return refused('The session did not begin.')
      return goLive({ session, journal: opened.journal, connection, file, lastN: 1, watch })
    },
    reopen: async (path, speed) => {
      await leave()
      const { opened, watch } = await openWatched(path)
      if (opened.kind === 'refused') return refused(opened.why)
      const read = sessionIn(opened.entries, [])
      const connection =
        read.kind === 'refused'
          ? { refused: read.why }
          : await connected(read.session, { notBefore: read.entries.at(-1)?.at ?? 0, speed })
      if (read.kind === 'refused' || 'refused' in connection) {
        await opened.journal.close()
        return refused('refused' in connection ? connection.refused : 'It can not be opened.')
      }
      const lastN = opened.entries.at(-1)?.n ?? 0
      return goLive({ session: read.session, journal: opened.journal, connection, file: path, lastN, watch })
    },
    replay: async (path) => {
      await leave()
      const journal = await readJournal({ fs: nodeFs, path })
      if (journal.kind === 'refused') return refused(journal.why)
      const read = sessionIn(journal.entries, [])
      if (read.kind === 'refused') return refused(read.why)
      current = startReplaySession({
        entries: read.entries,
        file: path,
        onChange: (what) => deps.onChange(what === 'restarted' ? 'replaced' : 'more'),
      })
      deps.onChange('replaced')
      return current ? DONE : refused('This session has no entries.')
    },
  }
}
