import type { Sending } from '../../../core/facts'
import { chargeForWrite } from '../charges'
import type { SettleDeps } from './settle'
import { NOT_DELETED } from './words'
import type { XClient } from '../x-client'

/** Deletes posts of ours, each request once: asked again, X says that it is gone, so the trainer can press again. */
export const createDeletion = (
  deps: Pick<SettleDeps, 'session' | 'log' | 'now'> & { client: Pick<XClient, 'remove'> },
) => {
  const { session, log, now, client } = deps
  const underWay = new Map<string, Promise<void>>()

  const remove = async (hint: string, { post, maybeDeleted }: Sending & { kind: 'sent' }): Promise<void> => {
    const answer = await client.remove(post)
    // X: delete-post answers `deleted`, and does not say when that is false.
    const isGone =
      answer.kind === 'ok'
        ? answer.value.deleted
        : answer.kind === 'refused' && answer.problem === 'not-found'
    if (isGone) {
      const charge = chargeForWrite('delete', { post, time: answer.serverTime ?? now() })
      const isCharged = answer.kind === 'ok' || maybeDeleted === true
      return log.writeSurely(hint, { kind: 'deleted', post }, isCharged ? [charge] : [])
    }
    const isUnsure = maybeDeleted === true || (answer.kind === 'unavailable' && answer.sentMaybe)
    const unsure = isUnsure ? { maybeDeleted: true } : {}
    return log.writeSurely(hint, {
      kind: 'sent',
      post,
      trouble: answer.kind === 'ok' ? NOT_DELETED : answer.why,
      ...unsure,
    })
  }

  return {
    remove: (hint: string): void => {
      const sending = session.sendings.get(hint)?.value
      if (sending?.kind !== 'sent' || underWay.has(hint)) return
      const done = remove(hint, sending).finally(() => underWay.delete(hint))
      underWay.set(hint, done)
    },
    /** Waits for what is under way. */
    settled: async (): Promise<void> => {
      await Promise.all(underWay.values())
    },
  }
}
