import type { PostId } from '../../../core/time'
import type { Answer } from '../answer'
import { chargeForWrite } from '../charges'
import { isOtherAccount, type SettleDeps } from './settle'
import { OTHER_ACCOUNT } from './words'
import type { XClient } from '../x-client'

/** Deletes posts of ours, each request once: asked again, X says that it is gone, so the trainer can press again. */
export const createDeletion = (
  deps: Pick<SettleDeps, 'session' | 'log' | 'account' | 'now'> & { client: Pick<XClient, 'remove'> },
) => {
  const { session, log, account, now, client } = deps
  /** Deletions that X may have carried out, and charged for. */
  const unsure = new Set<PostId>()
  const underWay = new Map<string, Promise<void>>()

  const isDone = (answer: Answer<{ deleted: boolean }>): boolean =>
    answer.kind === 'ok' || (answer.kind === 'refused' && answer.problem === 'not-found')

  const isCharged = (answer: Answer<unknown>, post: PostId): boolean =>
    answer.kind === 'ok' || unsure.has(post)

  const remove = async (hint: string, post: PostId): Promise<void> => {
    if (isOtherAccount(session, account))
      return log.writeSurely(hint, { kind: 'sent', post, trouble: OTHER_ACCOUNT })
    const answer = await client.remove(post)
    if (!isDone(answer)) {
      if (answer.kind === 'unavailable' && answer.sentMaybe) unsure.add(post)
      const trouble = answer.kind === 'ok' ? '' : answer.why
      return log.writeSurely(hint, { kind: 'sent', post, trouble })
    }
    const charge = chargeForWrite('delete', { post, time: answer.serverTime ?? now() })
    const charges = isCharged(answer, post) ? [charge] : []
    return log.writeSurely(hint, { kind: 'deleted', post }, charges)
  }

  return {
    remove: (hint: string): void => {
      const sending = session.sendings.get(hint)?.value
      if (sending?.kind !== 'sent' || underWay.has(hint)) return
      const done = remove(hint, sending.post).finally(() => underWay.delete(hint))
      underWay.set(hint, done)
    },
    /** Waits for what is under way. */
    settled: async (): Promise<void> => {
      await Promise.all(underWay.values())
    },
  }
}
