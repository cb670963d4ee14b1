import type { HintDraft } from '../../../core/commands'
import type { Sending } from '../../../core/facts'
import { priceOfHint } from '../../../core/hint'
import { isOfAnother } from '../../../core/sending'
import type { Session } from '../../../core/session'
import { timeOfId, type PostId } from '../../../core/time'
import { chargeForWrite } from '../charges'
import type { OutboxLog } from './log'
import { seek, type SeekDeps, type SeekEnd } from './seek'
import { barred, NOT_FOUND_AGAIN, NOT_THERE, OTHER_ACCOUNT } from './words'
import { DEADLINE_MS } from '../library'

export type SettleDeps = Omit<SeekDeps, 'costs' | 'pay'> & { session: Session; log: OutboxLog }

export type Settling = {
  /** It is on X. */
  sent: (draft: HintDraft, post: PostId) => Promise<void>
  /**
   * Looks for what the journal says was handed to X until `sentUntil`, by the clock. `ifQuiet`: what it comes to when it is not
   * there; undefined: that is the caller's to say. Answers whether all is said.
   */
  seekAndSettle: (
    draft: HintDraft,
    how: { sentUntil: number; ifQuiet: () => Sending | undefined },
  ) => Promise<boolean>
  /** For what an earlier run left open. It is not sent again. */
  settleEarlier: (draft: HintDraft) => Promise<void>
  /** The trainer wants it looked for once more. */
  lookAgain: (draft: HintDraft) => Promise<void>
}

/** Nothing is ever done on another account than the session's own; journals from before do not name theirs. */
export const isOtherAccount = ({ account: own }: Session, account: { id: string }): boolean =>
  own !== undefined && own.id !== account.id

/** Finds out, and writes, what became of a hint that was handed to X. */
export const createSettling = (deps: SettleDeps): Settling => {
  const { session, log, account, clock, now } = deps
  const attemptsOf = ({ id }: HintDraft) => session.attempts.get(id) ?? []

  const sent: Settling['sent'] = (draft, post) => {
    const replyTo = attemptsOf(draft).at(-1)?.replyTo
    const price = priceOfHint(draft, { isReply: replyTo !== undefined })
    // X charges on the day on which the post was made, which its id tells.
    const charge = chargeForWrite(price, { post, time: timeOfId(post) })
    return log.writeSurely(draft.id, { kind: 'sent', post }, [charge])
  }

  const seekFor = (draft: HintDraft, sentUntil: number): Promise<SeekEnd> => {
    const attempts = attemptsOf(draft)
    return seek(
      {
        ...deps,
        costs: session.costs,
        pay: log.pay,
        isTaken: (post) => isOfAnother(session, draft.id, post),
      },
      {
        text: draft.text,
        since: attempts[0]?.at ?? now(),
        replyTargets: attempts.map(({ replyTo }) => replyTo),
        sentUntil,
      },
    )
  }

  const seekAndSettle: Settling['seekAndSettle'] = async (draft, { sentUntil, ifQuiet }) => {
    const end = await seekFor(draft, sentUntil)
    switch (end.kind) {
      case 'found':
        await sent(draft, end.post)
        return true
      case 'barred': {
        const sending: Sending = { kind: 'unknown', why: barred(end.why), sought: false }
        await log.writeSurely(draft.id, sending)
        return true
      }
      case 'stopped':
        // The journal says that it is sought, and so it is when the session is opened again.
        return true
      case 'quiet': {
        const sending = ifQuiet()
        if (sending) await log.writeSurely(draft.id, sending)
        return sending !== undefined
      }
    }
  }

  /** When the last sending was over at the latest, by the clock: no call is longer than its deadline. */
  const sentUntilOf = (draft: HintDraft): number => {
    const ago = now() - (attemptsOf(draft).at(-1)?.at ?? now())
    return clock.now() - Math.max(0, ago - DEADLINE_MS)
  }

  return {
    sent,
    seekAndSettle,
    settleEarlier: async (draft) => {
      // On another account, nothing would be found: it waits for its own.
      if (isOtherAccount(session, account)) return
      const ifQuiet = (): Sending => ({ kind: 'unsent', why: NOT_THERE })
      await seekAndSettle(draft, { sentUntil: sentUntilOf(draft), ifQuiet })
    },
    lookAgain: async (draft) => {
      const held = session.sendings.get(draft.id)?.value
      if (held?.kind !== 'unknown') return
      if (isOtherAccount(session, account)) return log.writeSurely(draft.id, { ...held, why: OTHER_ACCOUNT })
      await log.writeSurely(draft.id, { ...held, sought: true })
      const ifQuiet = (): Sending => ({ kind: 'unknown', why: NOT_FOUND_AGAIN, sought: false })
      await seekAndSettle(draft, { sentUntil: sentUntilOf(draft), ifQuiet })
    },
  }
}
