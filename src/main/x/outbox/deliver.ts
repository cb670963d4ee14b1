import type { HintDraft } from '../../../core/commands'
import type { Sending } from '../../../core/facts'
import { replyTarget } from '../../../core/hint'
import { whyNotToSend } from '../../../core/sending'
import { timeOfId, type PostId } from '../../../core/time'
import { createAttaching } from './attach'
import { outcomeOf, stays, type Outcome } from './outcome'
import type { SettleDeps, Settling } from './settle'
import * as words from './words'
import { backOff } from '../feed/pace'
import type { XClient } from '../x-client'

/** A hint on its way out. `giveUpAt`, X's time: from then on it does not leave any more. */
export type Leaving = { draft: HintDraft; giveUpAt: number; isTakenBack: boolean }

/** A hint belongs to its moment: one that could not leave for so long after its undo window does not leave at all. */
export const LATEST_MS = 60_000

/**
 * X refuses a reply to a post of ours that is younger, since it does not see it everywhere yet (field report of a 403 with
 * code 385, cured by 5 s: plhery/node-twitter-api-v2#366).
 */
const THREAD_GAP_MS = 5_000

type DeliverDeps = Omit<SettleDeps, 'client'> & {
  client: Pick<XClient, 'ready' | 'post' | 'postsBy' | 'uploadPicture' | 'describePicture'>
  settling: Settling
}

/** A sending of which X gave no clear account. */
type Unsure = { replyTo: PostId | undefined; isRepeated: boolean }

/** Sends one hint to its end: on X, surely not on X, or in doubt after all that can be done about it. */
export const createDelivery = (deps: DeliverDeps) => {
  const { client, clock, now, random, session, log, pauses, settling } = deps
  const attach = createAttaching(deps)

  /** Why a hint must not leave any more. */
  const whyNot = ({ draft, isTakenBack, giveUpAt }: Leaving): string | undefined => {
    if (pauses.isStopped()) return words.CLOSED
    if (isTakenBack) return words.TAKEN_BACK
    return now() > giveUpAt ? words.TOO_LATE : whyNotToSend(session, draft)
  }

  /**
   * The only place that posts. Written before it is sent, so that a crash leaves a trace and never a second post; what has to
   * be fetched from X first, an id for its picture or a fresh token, is fetched before it is written.
   */
  const sendOnce = async (
    leaving: Leaving,
    { replyTo, isAgain }: { replyTo: PostId | undefined; isAgain: boolean },
  ): Promise<Outcome | { kind: 'unsent'; why: string }> => {
    const { id, text, poll } = leaving.draft
    const post = { text, ...(replyTo === undefined ? {} : { replyTo }) }
    const send = async (): Promise<Outcome> => {
      const attached = await attach(leaving.draft)
      if (attached.kind !== 'attached') return attached
      const { picture } = attached
      const trouble = await Promise.race([client.ready(), pauses.stopped])
      if (trouble) return outcomeOf(trouble, { isAgain })
      const why = whyNot(leaving)
      if (why !== undefined) return stays(why)
      if (!(await log.write(id, { kind: 'sending', ...post }))) return stays(words.UNWRITTEN)
      return outcomeOf(await client.post({ ...post, poll, picture }, () => whyNot(leaving)), { isAgain })
    }
    const outcome = await send()
    // The disk or X may have let time pass; what did not leave meanwhile may not any more.
    const why = outcome.kind === 'later' ? whyNot(leaving) : undefined
    return why === undefined ? outcome : { kind: 'unsent', why }
  }

  const waitForThread = async (leaving: Leaving, target: PostId): Promise<void> => {
    const from = timeOfId(target) + THREAD_GAP_MS
    // It follows the post before it, however long that took.
    leaving.giveUpAt = Math.max(leaving.giveUpAt, from + LATEST_MS)
    if (from > now() && whyNot(leaving) === undefined) await pauses.pause(from - now())
  }

  /** What it comes to when it is not found on X; undefined: it may be sent once more. */
  const ifQuiet = (leaving: Leaving, now: Unsure, before: Unsure | undefined): Sending | undefined => {
    if (before) {
      const why = now.isRepeated ? words.REPEATED_UNSEEN : words.NOT_FOUND_TWICE
      return { kind: 'unknown', why, sought: false, ...(now.isRepeated ? { isRepeated: true } : {}) }
    }
    const why = whyNot(leaving)
    return why === undefined
      ? undefined
      : { kind: 'unsent', why: why === words.TOO_LATE ? words.NOT_THERE : why, sought: true }
  }

  return async (leaving: Leaving): Promise<void> => {
    const { draft } = leaving
    const write = (sending: Sending) => log.writeSurely(draft.id, sending)
    let before: Unsure | undefined
    /** What came of the last sending says nothing of one before it that nobody knows about. */
    const ofBefore = () => (before ? { sought: true } : {})
    const unsent = (why: string) => write({ kind: 'unsent', why, ...ofBefore() })
    for (let failures = 1; ; failures += 1) {
      // One that may be on X is sent again as it was, so that X knows the text again.
      const replyTo = before ? before.replyTo : replyTarget(session, draft)
      if (draft.to.kind === 'thread' && replyTo !== undefined) await waitForThread(leaving, replyTo)
      const why = whyNot(leaving)
      if (why !== undefined) return unsent(why)
      const outcome = await sendOnce(leaving, { replyTo, isAgain: before !== undefined })
      switch (outcome.kind) {
        case 'sent':
          return settling.sent(draft, outcome.post)
        case 'unsent':
          return unsent(outcome.why)
        case 'refused': {
          const { why, isRepeated } = outcome
          return write({ kind: 'refused', why, ...(isRepeated ? { isRepeated } : {}), ...ofBefore() })
        }
        case 'later': {
          const waitMs = Math.max(outcome.waitMs, backOff(failures, random))
          if (now() + waitMs > leaving.giveUpAt) return unsent(words.gaveUpAfter(outcome.why))
          await write({ kind: 'waiting', why: outcome.why, ...ofBefore() })
          if (whyNot(leaving) === undefined) await pauses.pause(waitMs)
          break
        }
        case 'unsure': {
          const sentUntil = clock.now()
          const { why, isRepeated } = outcome
          const unsure: Unsure = { replyTo, isRepeated }
          await write({ kind: 'unknown', why, sought: true, ...(isRepeated ? { isRepeated } : {}) })
          const isSettled = await settling.seekAndSettle(draft, {
            sentUntil,
            ifQuiet: () => ifQuiet(leaving, unsure, before),
          })
          if (isSettled) return
          before = unsure
        }
      }
    }
  }
}
