import { onTestFinished } from 'vitest'
import type { Command, HintDraft } from '../../../src/core/commands'
import type { Entry, Fact, FactOf, Sending } from '../../../src/core/facts'
import { fold, foldAll } from '../../../src/core/fold'
import { unsettledHints } from '../../../src/core/sending'
import type { Session } from '../../../src/core/session'
import { xTime } from '../../../src/core/time'
import { leftOver } from '../../../src/main/session/left-over'
import { createOutbox, type OutboxOptions } from '../../../src/main/x/outbox/outbox'
import type { FakeClock } from '../../support/fake-clock'
import { SHEET } from '../../support/room'
import { createWatch } from '../../support/until'

export const UNDO_MS = 5000

type Where = {
  clock: FakeClock
  client: OutboxOptions['client']
  account: { id: string; username: string }
}

/** Counts the calls that are under way. */
const counted = (client: Where['client']) => {
  const calls = { underWay: 0 }
  const count =
    <Asked extends unknown[], Answered>(call: (...asked: Asked) => Promise<Answered>) =>
    async (...asked: Asked): Promise<Answered> => {
      calls.underWay += 1
      return call(...asked).finally(() => {
        calls.underWay -= 1
      })
    }
  const { ready, post, postsBy, remove, uploadPicture, describePicture } = client
  return {
    calls,
    client: {
      ready: count(ready),
      post: count(post),
      postsBy: count(postsBy),
      remove: count(remove),
      uploadPicture: count(uploadPicture),
      describePicture: count(describePicture),
    },
  }
}

type How = {
  /** Comes before facts are kept; it may wait, or throw as a disk does. */
  accept?: (facts: Fact[]) => Promise<void>
  /** What an earlier run left behind. */
  before?: readonly Entry[]
  random?: () => number
}

/** A session whose journal is in memory, and an outbox that hears what it kept, as in the app. */
export const openOutbox = ({ clock, client, account }: Where, how: How = {}) => {
  const { accept, random = () => 0.5 } = how
  let isDead = false
  // A dead process sends nothing any more, wherever its call was.
  const x = counted({
    ...client,
    post: (wanted, whyNot) => client.post(wanted, () => (isDead ? 'dead' : whyNot?.())),
  })
  const watch = createWatch()
  const began: FactOf<'began'> = {
    kind: 'began',
    mode: 'live',
    sheet: { ...SHEET, master: account.username },
    account,
  }
  const now = () => xTime(clock.now())
  const journal: Entry[] = [...(how.before ?? [{ n: 1, at: now(), fact: began }])]
  const session = foldAll(journal) as Session
  const write = async (facts: Fact[]) => {
    await accept?.(facts)
    if (isDead) return new Promise<never>(() => {})
    const entries = facts.map((fact, index) => ({ n: journal.length + index + 1, at: now(), fact }))
    journal.push(...entries)
    for (const entry of entries) fold(session, entry)
    for (const entry of entries) outbox.onAccepted(entry)
    watch.happened()
    return undefined
  }
  const outbox = createOutbox({
    client: x.client,
    account: { ...account, isOwner: true },
    session,
    clock,
    now,
    random,
    undoMs: UNDO_MS,
    accept: write,
  })
  const unsettled = unsettledHints(session).map(({ draft }) => draft)
  const reopened = leftOver(session)
  if (reopened.length > 0) void write(reopened)
  outbox.settleEarlier(unsettled)
  onTestFinished(async () => {
    if (isDead) return
    const stopped = outbox.stop()
    clock.advance(10_000)
    await stopped
  })

  const command = (given: Command) => write([{ kind: 'command', command: given }])
  const sendings = (id: string): Sending[] =>
    journal.flatMap(({ fact }) => (fact.kind === 'outbox' && fact.hint === id ? [fact.sending] : []))
  const kinds = (id: string) => sendings(id).map(({ kind }) => kind)
  const last = (id: string): Sending | undefined => session.sendings.get(id)?.value
  /** Nothing is asked of X. */
  const settled = async () => {
    for (let quiet = 0; quiet < 2; quiet = x.calls.underWay > 0 ? 0 : quiet + 1)
      await new Promise(setImmediate)
  }
  return {
    outbox,
    journal,
    session,
    write,
    command,
    sendings,
    kinds,
    last,
    settled,
    /** What X charged, by the journal. */
    charged: () => journal.flatMap(({ fact }) => (fact.kind === 'charge' ? [fact] : [])),
    plan: (id: string, text = `hint ${id}`, more: Partial<HintDraft> = {}) =>
      command({ kind: 'hint', hint: { id, text, to: { kind: 'all' }, ...more } }),
    takeBack: (id: string) => command({ kind: 'cancel-hint', hint: id }),
    /** Waits until the hint has come so far, and the outbox to whatever it waits for next. */
    until: async (id: string, ...expected: Sending['kind'][]) => {
      await watch.until(() => kinds(id).join() === expected.join())
      await new Promise(setImmediate)
    },
    /** Lets time pass until the hint has come to this end, so that whatever waits in between has its time. */
    passUntil: async (id: string, isSo: (sending: Sending | undefined) => boolean, most = 4000) => {
      for (let turns = 0; !isSo(last(id)) && turns < most; turns += 1) {
        await settled()
        clock.advance(250)
      }
      await settled()
    },
    pass: (ms: number) => clock.advance(ms),
    /** The app is killed: nothing that it still does is kept, or sent. */
    die: () => {
      isDead = true
    },
  }
}
