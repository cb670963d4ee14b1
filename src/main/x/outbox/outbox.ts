import type { HintDraft } from '../../../core/commands'
import type { Entry, Fact } from '../../../core/facts'
import type { Session } from '../../../core/session'
import type { Clock, XTime } from '../../../core/time'
import type { ConnectedAccount } from '../../connections'
import { createDeletion } from './delete'
import { createDelivery, LATEST_MS, type Leaving } from './deliver'
import { createOutboxLog, DISK_PATIENCE_MS } from './log'
import { createPauses, type Pauses } from './pause'
import { createQueue, isStep } from './queue'
import { createSettling } from './settle'
import { createTurns } from './turns'
import { CLOSED } from './words'
import type { XClient } from '../x-client'

export type OutboxOptions = {
  client: Pick<XClient, 'ready' | 'post' | 'postsBy' | 'remove' | 'uploadPicture' | 'describePicture'>
  account: ConnectedAccount
  /** Only read; it holds all that `accept` took. */
  session: Session
  clock: Clock
  /** X's time, in which hints were planned. */
  now: () => XTime
  random: () => number
  /** How long a hint can be taken back. */
  undoMs: number
  accept: (facts: Fact[]) => Promise<void>
}

export type Outbox = {
  /** To be told of every newly accepted fact, and of none when a session is opened again. */
  onAccepted: (entry: Entry) => void
  /** Looks on X for hints that an earlier run was sending, before anything else is sent. None is sent again. */
  settleEarlier: (drafts: readonly HintDraft[]) => void
  /** Waits for the deletions that are under way. */
  deleted: () => Promise<void>
  /** Waits for a sending that is under way; what has not left is journalled as unsent. */
  stop: () => Promise<void>
}

/** Sends hints and the steps of courses: one at a time, each kind in order, each after its undo window, and none twice. */
export const createOutbox = ({ undoMs, accept, ...options }: OutboxOptions): Outbox => {
  const { clock, now, session } = options
  const pauses = createPauses(clock)
  const log = createOutboxLog({ ...options, accept, pauses })
  const deps = { ...options, log, pauses }
  /** Nothing is sent while another is in doubt, but for hints while a step is: looking for one takes its turn as sending does. */
  const queue = createQueue({ clock, now, pauses })
  const waysOf = (how: Pauses) => {
    const settling = createSettling({ ...deps, pauses: how })
    return { settling, deliver: createDelivery({ ...deps, pauses: how, settling }) }
  }
  const [hints, steps] = [waysOf(pauses), waysOf(queue.givingWay)]
  const wayOf = (draft: HintDraft) => (isStep(draft) ? steps : hints)
  const deletion = createDeletion(deps)

  const seen = new Set<string>()

  const leave = (draft: HintDraft, due: number) => {
    const leaving: Leaving = { draft, giveUpAt: due + LATEST_MS, isTakenBack: false }
    const isInTime = now() <= leaving.giveUpAt
    const run = () => {
      // A course that went on in time is not given up because another hint was looked for meanwhile.
      if (draft.behind && isInTime) leaving.giveUpAt = Math.max(leaving.giveUpAt, now() + LATEST_MS)
      return wayOf(draft).deliver(leaving)
    }
    queue.add({ draft, leaving, run })
  }

  /** It takes its turn like a sending, so that what is told last is so. */
  const drop = (draft: HintDraft, why: string) =>
    queue.add({ draft, run: () => log.writeSurely(draft.id, { kind: 'unsent', why }) })
  const turns = createTurns({ session, clock, now, leave, drop })

  /** A disk in trouble may bring a hint here long after it was planned. */
  const plan = (draft: HintDraft, plannedAt: XTime) => {
    if (seen.has(draft.id) || pauses.isStopped()) return
    seen.add(draft.id)
    turns.add(draft, plannedAt + undoMs)
  }

  const takeBack = (id: string) => {
    if (!turns.takeBack(id)) queue.takeBack(id)
  }

  const lookAgain = (id: string) => {
    const draft = session.hints.get(id)?.draft
    if (draft && !pauses.isStopped()) queue.add({ draft, run: () => wayOf(draft).settling.lookAgain(draft) })
  }

  return {
    onAccepted: ({ fact, at }) => {
      if (fact.kind === 'outbox') turns.heard(fact.hint, fact.sending)
      if (fact.kind !== 'command') return
      const { command } = fact
      if (command.kind === 'hint') plan(command.hint, at)
      if (command.kind === 'publish') for (const post of command.posts) plan(post, at)
      if (command.kind === 'cancel-hint') takeBack(command.hint)
      if (command.kind === 'look-for-hint') lookAgain(command.hint)
      if (command.kind === 'delete-hint') deletion.remove(command.hint)
    },
    settleEarlier: (drafts) => {
      for (const draft of drafts) queue.add({ draft, run: () => wayOf(draft).settling.settleEarlier(draft) })
    },
    deleted: deletion.settled,
    stop: async () => {
      pauses.stop()
      const cancelPatience = clock.after(DISK_PATIENCE_MS, log.giveUp)
      const unsent = turns.stop()
      await queue.done()
      await deletion.settled()
      for (const id of unsent) await log.write(id, { kind: 'unsent', why: CLOSED })
      cancelPatience()
    },
  }
}
