import type { HintDraft } from '../../../core/commands'
import type { Sending } from '../../../core/facts'
import { priceOfHint } from '../../../core/hint'
import { isOfAnother, isToBeSought } from '../../../core/sending'
import type { Session } from '../../../core/session'
import { timeOfId, type PostId, type XTime } from '../../../core/time'
import { chargeForWrite } from '../charges'
import type { OutboxLog } from './log'
import { saysTheSame } from './match'
import { seek, type SeekDeps, type SeekEnd } from './seek'
import { barred, NOT_FOUND_AGAIN, NOT_THERE, REPEATED_UNSEEN } from './words'

export type SettleDeps = Omit<SeekDeps, 'costs' | 'pay'> & { session: Session; log: OutboxLog }

export type Settling = {
  /** It is on X. */
  sent: (draft: HintDraft, post: PostId) => Promise<void>
  /**
   * Looks for what was handed to X. `sentUntil`, by the clock: nothing of it has left since. `ifQuiet`: what it comes to when it
   * is not there; undefined: that is the caller's to say. Answers whether all is said.
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

/** Finds out, and writes, what became of a hint that was handed to X. */
export const createSettling = (deps: SettleDeps): Settling => {
  const { session, log, clock, now } = deps

  const sent: Settling['sent'] = (draft, post) => {
    // X charges on the day on which the post was made, which its id tells.
    const charge = chargeForWrite(priceOfHint(session, draft), { post, time: timeOfId(post) })
    return log.writeSurely(draft.id, { kind: 'sent', post }, [charge])
  }

  /** What X says it has already may have gone out as another hint. */
  const firstOf = (text: string): XTime | undefined => {
    const attempts = [...session.attempts.values()]
      .flat()
      .filter((attempt) => saysTheSame(attempt.text, text))
    return attempts.toSorted((a, b) => a.n - b.n)[0]?.at
  }

  /** X's word for it that it has the text, for as long as it is in doubt. */
  const repeated = ({ id }: HintDraft): { isRepeated?: true } => {
    const held = session.sendings.get(id)?.value
    return held?.kind === 'unknown' && held.isRepeated ? { isRepeated: true } : {}
  }

  const seekFor = (draft: HintDraft, sentUntil: number): Promise<SeekEnd> => {
    const attempts = session.attempts.get(draft.id) ?? []
    return seek(
      {
        ...deps,
        costs: session.costs,
        pay: log.pay,
        isTaken: (post) => isOfAnother(session, draft.id, post),
      },
      {
        text: draft.text,
        since: (repeated(draft).isRepeated ? firstOf(draft.text) : attempts[0]?.at) ?? now(),
        replyTargets: attempts.map(({ replyTo }) => replyTo),
        sentUntil,
      },
    )
  }

  const seekAndSettle: Settling['seekAndSettle'] = async (draft, { ifQuiet, sentUntil }) => {
    const end = await seekFor(draft, sentUntil)
    switch (end.kind) {
      case 'found':
        await sent(draft, end.post)
        return true
      case 'barred': {
        const why = barred(end.why)
        await log.writeSurely(draft.id, { kind: 'unknown', why, sought: false, ...repeated(draft) })
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

  return {
    sent,
    seekAndSettle,
    settleEarlier: async (draft) => {
      const { isRepeated } = repeated(draft)
      const ifQuiet = (): Sending =>
        isRepeated
          ? { kind: 'unknown', why: REPEATED_UNSEEN, sought: false, isRepeated }
          : { kind: 'unsent', why: NOT_THERE, sought: true }
      // Whatever the earlier run was still sending ended with it, however that was; when it ended, nobody wrote down.
      await seekAndSettle(draft, { sentUntil: clock.now(), ifQuiet })
    },
    lookAgain: async (draft) => {
      const held = session.sendings.get(draft.id)
      if (!held || !isToBeSought(held.value)) return
      const { value: before } = held
      const isRepeated = before.kind !== 'unsent' && before.isRepeated ? { isRepeated: true } : {}
      await log.writeSurely(draft.id, { kind: 'unknown', why: before.why, sought: true, ...isRepeated })
      await seekAndSettle(draft, {
        // Its sending was over when the journal said what had come of it.
        sentUntil: clock.now() - Math.max(0, now() - held.at),
        ifQuiet: () =>
          before.kind === 'unknown'
            ? { kind: 'unknown', why: NOT_FOUND_AGAIN, sought: false, ...isRepeated }
            : before,
      })
    },
  }
}
