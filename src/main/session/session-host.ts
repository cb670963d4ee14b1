import type { Command } from '../../core/commands'
import { refusal } from '../../core/decide'
import type { Entry, Fact } from '../../core/facts'
import { fold } from '../../core/fold'
import type { Session } from '../../core/session'
import { xTime, type Clock, type XTime } from '../../core/time'
import type { Reply } from '../../ipc/contract'
import type { Journal } from './journal'

type Listener = (entries: readonly Entry[]) => void

/** The one way into a session: append and fsync, fold, then tell. */
export type SessionHost = {
  session: Session
  /** X's time now, as well as the app knows it. */
  now: () => XTime
  /** Resolves once the facts are in the session: on the disk, or while the disk is in trouble in memory only. */
  accept: (facts: readonly Fact[]) => Promise<void>
  /** Resolves once the facts are on the disk, however long that takes. */
  keep: (facts: readonly Fact[]) => Promise<void>
  command: (command: Command) => Promise<Reply>
  /** The session changed. */
  onFolded: (listener: () => void) => void
  /** Facts that are new and on the disk, in order: what effects listen to. */
  onKept: (listener: Listener) => void
  /** The disk is in trouble: the show goes on from memory with what waits to be written, and the trainer is told. */
  goOnFromMemory: () => void
  close: () => Promise<void>
}

export const createSessionHost = (deps: {
  session: Session
  journal: Journal
  clock: Clock
  lastN: number
}): SessionHost => {
  const { session, journal, clock } = deps
  const foldedListeners: (() => void)[] = []
  const keptListeners: Listener[] = []
  let lastN = deps.lastN
  let foldedUpTo = deps.lastN
  /** Whoever waits for the disk; answered early when the show goes on from memory. */
  const waiting = new Set<() => void>()
  let isInTrouble = false

  const now = (): XTime => xTime(Math.round(clock.now() + session.clockOffset.value))

  const foldNew = (entries: readonly Entry[]): void => {
    const news = entries.filter(({ n }) => n > foldedUpTo)
    for (const entry of news) fold(session, entry)
    foldedUpTo = Math.max(foldedUpTo, news.at(-1)?.n ?? 0)
    if (news.length > 0) for (const listener of foldedListeners) listener()
  }

  const append = async (facts: readonly Fact[]): Promise<void> => {
    const at = now()
    const onDisk = journal.append(facts.map((fact) => ({ at, fact })))
    // Numbered as the journal numbers them, since looking through all that waits takes longer the longer the trouble lasts.
    const news = facts.map((fact, index): Entry => ({ n: lastN + 1 + index, at, fact }))
    lastN += news.length
    if (isInTrouble) foldNew(news)
    const kept = (await onDisk) as Entry[]
    isInTrouble = false
    foldNew(kept)
    for (const listener of keptListeners) listener(kept)
  }

  const accept = async (facts: readonly Fact[]): Promise<void> => {
    if (facts.length === 0) return
    let answer = (): void => {}
    const inMemory = new Promise<void>((resolve) => {
      answer = resolve
    })
    waiting.add(answer)
    const kept = append(facts).finally(() => waiting.delete(answer))
    if (isInTrouble) answer()
    await Promise.race([kept, inMemory])
  }

  return {
    session,
    now,
    accept,
    keep: append,
    command: async (command) => {
      const why = refusal(session, command)
      if (why !== undefined) return { kind: 'refused', why }
      await accept([{ kind: 'command', command }])
      return { kind: 'done' }
    },
    onFolded: (listener) => foldedListeners.push(listener),
    onKept: (listener) => keptListeners.push(listener),
    goOnFromMemory: () => {
      if (!isInTrouble) {
        isInTrouble = true
        // What waits was made by `append` above, from facts.
        foldNew(journal.waiting as Entry[])
      }
      for (const answer of waiting) answer()
    },
    close: () => journal.close(),
  }
}
