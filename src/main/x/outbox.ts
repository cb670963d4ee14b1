import type { HintDraft } from '../../core/commands'
import type { Entry, Fact, Sending } from '../../core/facts'
import type { Clock, PostId, XTime } from '../../core/time'
import { outcomeOf, type Outcome } from './outcome'
import { backOff } from './pace'
import type { XClient } from './x-client'

export type OutboxOptions = {
  client: Pick<XClient, 'post'>
  clock: Clock
  /** X's time, in which hints were planned. */
  now: () => XTime
  random: () => number
  /** How long a hint can be taken back. */
  undoMs: number
  accept: (facts: Fact[]) => Promise<void>
  /** The post that a hint answers, asked for when it leaves. */
  replyTarget: (draft: HintDraft) => PostId | undefined
}

export type Outbox = {
  /** To be told of every newly accepted fact, and of none when a session is opened again. */
  onAccepted: (entry: Entry) => void
  /** Waits for a sending that is under way; what has not left is journalled as unsent. */
  stop: () => Promise<void>
}

/** A hint belongs to its moment: one that could not leave for so long after its undo window does not leave at all. */
const LATEST_MS = 60_000

/** When the session is closed: how long a disk in trouble may hold that up. */
const DISK_PATIENCE_MS = 2_000

const CLOSED = 'The session was closed before the hint left. It is not on X.'
const TAKEN_BACK = 'Taken back before it left. It is not on X.'
const TOO_LATE = 'Not on X: it could not leave in time. Send it again if it is still wanted.'
const UNWRITTEN = 'The session file can not be written.'
const gaveUpAfter = (why: string) =>
  `Not on X, and no longer tried. ${why} Send it again if it is still wanted.`

type Leaving = { draft: HintDraft; giveUpAt: number; isTakenBack: boolean }

/** Sends hints: one at a time, in order, each after its undo window, and none twice. */
export const createOutbox = ({
  client,
  clock,
  now,
  random,
  undoMs,
  accept,
  replyTarget,
}: OutboxOptions): Outbox => {
  const seen = new Set<string>()
  /** Still in the undo window; the value ends it. */
  const planned = new Map<string, { draft: HintDraft; cancel: () => void }>()
  const queue: Leaving[] = []
  let working: Promise<void> | undefined
  let isStopped = false
  let endPause = () => {}
  let giveUpOnDisk = (_: false) => {}
  const diskGivenUp = new Promise<false>((resolve) => {
    giveUpOnDisk = resolve
  })

  const pause = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const cancel = clock.after(ms, resolve)
      endPause = () => {
        cancel()
        resolve()
      }
    })

  /** Whether it is on the disk. */
  const journal = (hint: string, sending: Sending): Promise<boolean> => {
    const written = accept([{ kind: 'outbox', hint, sending }]).then(
      () => true,
      () => false,
    )
    return Promise.race([written, diskGivenUp])
  }

  /** An outcome must not get lost while the app runs; until it is written, nothing else is sent. */
  const journalSurely = async (hint: string, sending: Sending) => {
    for (let failures = 1; !(await journal(hint, sending)) && !isStopped; failures += 1)
      await pause(backOff(failures, random))
  }

  /** Why a hint must not leave any more. */
  const whyNot = ({ isTakenBack, giveUpAt }: Leaving): string | undefined => {
    if (isStopped) return CLOSED
    if (isTakenBack) return TAKEN_BACK
    return now() > giveUpAt ? TOO_LATE : undefined
  }

  /** The only place that posts. Written before it is sent, so that a crash leaves a trace and never a second post. */
  const sendOnce = async (leaving: Leaving): Promise<Outcome> => {
    const { draft } = leaving
    const replyTo = replyTarget(draft)
    const post = { text: draft.text, ...(replyTo === undefined ? {} : { replyTo }) }
    const isJournalled = await journal(draft.id, { kind: 'sending', ...post })
    // A slow disk may have let time pass.
    const why = whyNot(leaving)
    if (why !== undefined) return { kind: 'settled', sending: { kind: 'unsent', why } }
    if (!isJournalled) return { kind: 'later', why: UNWRITTEN, waitMs: 0 }
    return outcomeOf(await client.post(post))
  }

  const deliver = async (leaving: Leaving): Promise<void> => {
    const { id } = leaving.draft
    for (let failures = 1; ; failures += 1) {
      const why = whyNot(leaving)
      if (why !== undefined) return journalSurely(id, { kind: 'unsent', why })
      const outcome = await sendOnce(leaving)
      if (outcome.kind === 'settled') return journalSurely(id, outcome.sending)
      const waitMs = Math.max(outcome.waitMs, backOff(failures, random))
      const hasTime = now() + waitMs <= leaving.giveUpAt
      if (!hasTime) return journalSurely(id, { kind: 'unsent', why: gaveUpAfter(outcome.why) })
      await journalSurely(id, { kind: 'waiting', why: outcome.why })
      if (whyNot(leaving) === undefined) await pause(waitMs)
    }
  }

  const work = async () => {
    for (let leaving = queue[0]; leaving !== undefined; leaving = queue[0]) {
      await deliver(leaving)
      queue.shift()
    }
    working = undefined
  }

  const leave = (draft: HintDraft, due: number) => {
    planned.delete(draft.id)
    queue.push({ draft, giveUpAt: due + LATEST_MS, isTakenBack: false })
    working ??= work()
  }

  /** A disk in trouble may bring a hint here long after it was planned. */
  const plan = (draft: HintDraft, plannedAt: XTime) => {
    if (seen.has(draft.id) || isStopped) return
    seen.add(draft.id)
    const due = plannedAt + undoMs
    const cancel = clock.after(Math.max(0, due - now()), () => leave(draft, due))
    planned.set(draft.id, { draft, cancel })
  }

  const takeBack = (id: string) => {
    planned.get(id)?.cancel()
    planned.delete(id)
    const leaving = queue.find(({ draft }) => draft.id === id)
    if (!leaving) return
    leaving.isTakenBack = true
    if (leaving === queue[0]) endPause()
  }

  return {
    onAccepted: ({ fact, at }) => {
      if (fact.kind !== 'command') return
      if (fact.command.kind === 'hint') plan(fact.command.hint, at)
      if (fact.command.kind === 'cancel-hint') takeBack(fact.command.hint)
    },
    stop: async () => {
      isStopped = true
      endPause()
      const cancelPatience = clock.after(DISK_PATIENCE_MS, () => giveUpOnDisk(false))
      const unsent = [...planned.keys()]
      for (const { cancel } of planned.values()) cancel()
      planned.clear()
      await working
      for (const id of unsent) await journal(id, { kind: 'unsent', why: CLOSED })
      cancelPatience()
    },
  }
}
