import type { HintDraft } from '../../../core/commands'
import { pictureOf } from '../../../core/course/plan'
import type { Session } from '../../../core/session'
import type { Clock, XTime } from '../../../core/time'
import type { Seen, Trouble } from '../answer'
import { chargeForWrite } from '../charges'
import type { UploadedPicture, XClient } from '../x-client'
import type { OutboxLog } from './log'
import { outcomeOf, stays, type Outcome } from './outcome'
import type { Pauses } from './pause'
import { CLOSED, NO_PICTURES } from './words'

/** `picture`: the id under which X holds what goes with a post; undefined: nothing does. */
type Attached = { kind: 'attached'; picture: string | undefined }

type AttachDeps = {
  client: Pick<XClient, 'uploadPicture' | 'describePicture'>
  session: Session
  clock: Clock
  now: () => XTime
  log: Pick<OutboxLog, 'pay' | 'givenUp'>
  pauses: Pick<Pauses, 'stopped' | 'isStopped'>
}

/** X holds a picture for a day; what is nearly over is uploaded anew. */
const NEARLY_OVER_MS = 60_000

/**
 * Hands the picture of a post to X right before the post. An upload is nothing that anybody sees, and ends by itself: it is not
 * journalled, after a crash it is made again, and however its answer was lost, the post is surely not on X. What was uploaded in
 * this run serves again where only the post has to be tried again.
 */
export const createAttaching = ({ client, session, clock, now, log, pauses }: AttachDeps) => {
  const held = new Map<string, { id: string; until: number; isDescribed: boolean }>()

  /** No post goes out without its picture unless the trainer says so. */
  const notAttached = (trouble: Trouble & Seen): Outcome => {
    const outcome = outcomeOf(trouble, { isAgain: false })
    switch (outcome.kind) {
      case 'unsure':
        return stays(outcome.why)
      case 'refused': {
        const isLeave = 'problem' in trouble && trouble.problem === 'no-leave'
        return isLeave ? { ...outcome, why: NO_PICTURES } : outcome
      }
      case 'sent':
      case 'later':
        return outcome
    }
  }

  return async (draft: HintDraft): Promise<Attached | Outcome> => {
    const picture = pictureOf(session, draft)
    if (!picture) return { kind: 'attached', picture: undefined }
    let upload = held.get(draft.id)
    if (!upload || clock.now() > upload.until) {
      // What is uploaded and not posted costs nothing, and ends by itself.
      const answer = await Promise.race([client.uploadPicture(picture), pauses.stopped])
      if (!answer || pauses.isStopped()) return stays(CLOSED)
      if (answer.kind !== 'ok') return notAttached(answer)
      upload = heldFrom(answer.value, clock.now())
      held.set(draft.id, upload)
    }
    if (picture.alt !== '' && !upload.isDescribed) {
      // X charges for it: closing waits for what it answers as long as for the disk.
      const describing = client.describePicture({ id: upload.id, alt: picture.alt })
      const answer = await Promise.race([describing, log.givenUp])
      if (!answer) return stays(CLOSED)
      if (answer.kind !== 'ok') return notAttached(answer)
      upload.isDescribed = true
      const time = answer.serverTime ?? now()
      await log.pay([chargeForWrite('picture description', { post: upload.id, time })])
    }
    return { kind: 'attached', picture: upload.id }
  }
}

const heldFrom = ({ id, keptMs }: UploadedPicture, now: number) => ({
  id,
  until: now + keptMs - NEARLY_OVER_MS,
  isDescribed: false,
})
