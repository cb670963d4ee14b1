import { foldAll } from '../core/fold'
import type { Entry } from '../core/facts'
import type { RunSheet } from '../core/runsheet'
import type { Session } from '../core/session'
import { xTime } from '../core/time'
import type { Reply } from '../ipc/contract'
import { machineClock } from './clocks'
import type { Accounts } from './accounts/accounts'
import { connect, sheetFor, type Connection } from './connections'
import { inTurn } from './in-turn'
import { openJournal, readJournal, reopenJournal, type Journal, type JournalTrouble } from './session/journal'
import type { JournalFs } from './session/journal-fs'
import { inPlainWords } from './session/journal-words'
import { startLiveSession } from './session/live-session'
import type { PromiseBook } from './promise-book'
import { createPromiseKeeper } from './session/promise-keeper'
import type { OpenSession } from './session/open-session'
import { sessionIn } from './session/read-entries'
import type { LeftOpen } from './settings-parts'
import { startReplaySession } from './session/replay-session'
import { makeSessionFile } from './session/session-files'

export type DeskDeps = {
  fs: JournalFs
  sessionsFolder: string
  accounts: Pick<Accounts, 'who' | 'idOf' | 'isOwner' | 'clientOf'>
  promises: PromiseBook
  /** Which practice class: the same seed plays the same class. */
  seed: number
  /** The session that was open, kept across runs, so that after a crash the app goes on where it was. */
  remember: (open: LeftOpen | undefined) => void
  /** Something in the open session changed; `replaced`: it is another session, or another moment of a replay. */
  onChange: (what: 'more' | 'replaced') => void
}

/** Where sessions are begun, reopened, replayed and left: one thing after another, and one session open at a time. */
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

/** Whoever shows a journal's trouble, and whoever has to go on in spite of it. */
type Watch = {
  journalTrouble: () => string
  onTrouble: (listener: () => void) => void
  firstTrouble: Promise<JournalTrouble>
}

export const createDesk = (deps: DeskDeps): Desk => {
  const { fs } = deps
  const turn = inTurn()
  let current: OpenSession | undefined

  const close = async (): Promise<void> => {
    const left = current
    if (!left) return
    current = undefined
    deps.onChange('replaced')
    await left.close()
  }

  /** Opens a journal whose trouble is told to whoever shows it. */
  const openWatched = async (path: string, open: typeof openJournal) => {
    let trouble = ''
    let goOn = (): void => {}
    let tellFirst = (_news: JournalTrouble): void => {}
    const firstTrouble = new Promise<JournalTrouble>((resolve) => {
      tellFirst = resolve
    })
    const opened = await open({
      fs,
      clock: machineClock,
      path,
      onTrouble: (news) => {
        trouble = news ? troubleInWords(news) : ''
        if (news) tellFirst(news)
        // A slow disk is waited for: nothing is shown that is not saved. One that refuses must not stop the show.
        if (news?.kind === 'refused') goOn()
        deps.onChange('more')
      },
    })
    const watch: Watch = {
      journalTrouble: () => trouble,
      onTrouble: (listener) => {
        goOn = listener
      },
      firstTrouble,
    }
    return { opened, watch }
  }

  const goLive = async (to: {
    session: Session
    journal: Journal
    connection: Connection
    file: string
    lastN: number
    watch: Watch
  }): Promise<Reply> => {
    const { watch, ...rest } = to
    const { connection } = to
    current = await startLiveSession({
      ...rest,
      ...watch,
      random: Math.random,
      promises: createPromiseKeeper(to.session, deps.promises, `${to.session.mode}/${connection.promisesOf}`),
      onChange: () => deps.onChange('more'),
    })
    deps.remember({ path: to.file, speed: connection.clock.rate })
    deps.onChange('replaced')
    return DONE
  }

  const connected = (
    session: { mode: Session['mode']; sheet: RunSheet },
    how: { reopened: Session | undefined; notBefore: number; speed: number },
  ) => connect[session.mode]({ sheet: session.sheet, ...how, accounts: deps.accounts, seed: deps.seed })

  const begin: Desk['begin'] = async (sheet, { mode, speed }) => {
    await close()
    const connection = await connected({ mode, sheet }, { reopened: undefined, notBefore: 0, speed })
    if ('refused' in connection) return refused(connection.refused)
    const giveUp = async (why: string): Promise<Reply> => {
      await connection.close()
      return refused(`The session did not begin. ${why}`)
    }
    const { id, username } = connection.account
    const held = sheetFor[mode](sheet, connection.account)
    if ('refused' in held) return giveUp(held.refused)
    const file = await makeSessionFile(deps.sessionsFolder, sheet.title, new Date()).catch(
      (error: unknown) => ({ why: inPlainWords(error) }),
    )
    if (typeof file === 'object') return giveUp(`Nothing can be saved in ${deps.sessionsFolder}. ${file.why}`)
    const { opened, watch } = await openWatched(file, openJournal)
    if (opened.kind === 'refused') return giveUp(opened.why)
    const { journal, entries } = opened
    if (entries.length > 0) {
      await journal.close()
      return giveUp(`${file} holds another one.`)
    }
    const at = xTime(Math.round(connection.clock.now()))
    const began = await Promise.race([
      journal.append([{ at, fact: { kind: 'began', mode, sheet: held, account: { id, username } } }]),
      watch.firstTrouble,
    ])
    // A session that is not on the disk from its first line could never be opened again.
    const session = 'why' in began ? undefined : foldAll(began as Entry[])
    if (!session) {
      // Not waited for: a disk that does not answer may never let go.
      void journal.close()
      return giveUp('why' in began ? `It can’t be saved. ${began.why}` : 'Its first line is missing.')
    }
    return goLive({ session, journal, connection, file, lastN: 1, watch })
  }

  const reopen: Desk['reopen'] = async (path, speed) => {
    await close()
    const { opened, watch } = await openWatched(path, reopenJournal)
    if (opened.kind === 'refused') return refused(opened.why)
    const read = sessionIn(opened.entries, [])
    const connection =
      read.kind === 'refused'
        ? { refused: read.why }
        : await connected(read.session, {
            reopened: read.session,
            notBefore: read.entries.at(-1)?.at ?? 0,
            speed,
          })
    if (read.kind === 'refused' || 'refused' in connection) {
      await opened.journal.close()
      return refused('refused' in connection ? connection.refused : 'It can not be opened.')
    }
    const lastN = opened.entries.at(-1)?.n ?? 0
    return goLive({ session: read.session, journal: opened.journal, connection, file: path, lastN, watch })
  }

  const replay: Desk['replay'] = async (path) => {
    await close()
    const journal = await readJournal({ fs, path })
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
  }

  /** The one way in which a session is forgotten. A replay never was remembered. */
  const leave = async (): Promise<void> => {
    const isReplay = current?.mode === 'replay'
    try {
      await close()
    } finally {
      if (!isReplay) deps.remember(undefined)
    }
  }

  return {
    open: () => current,
    begin: (sheet, how) => turn(() => begin(sheet, how)),
    reopen: (path, speed) => turn(() => reopen(path, speed)),
    replay: (path) => turn(() => replay(path)),
    leave: () => turn(leave),
    close: () => turn(close),
  }
}
