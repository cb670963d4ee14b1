import { standingOf } from '../../../core/course/standing'
import type { Fact } from '../../../core/facts'
import type { Session } from '../../../core/session'
import type { Course } from '../../../core/sheet/course'
import type { XTime } from '../../../core/time'
import type { Reply } from '../../../ipc/contract'
import type { ConnectedAccount } from '../../connections'
import type { Trouble } from '../answer'
import { chargeForWrite } from '../charges'
import type { XClient } from '../x-client'

const NEEDS_SIGN_IN =
  'X lets an app bookmark only where the account was signed in through the browser, with leave to bookmark. Sign in again under ‘X account’, or bookmark by hand.'

/** X refuses keys of the other kind, and without a word a sign-in that lacks the scope. */
const whyNot = (trouble: Trouble): string => {
  switch (trouble.kind) {
    case 'refused':
    case 'signed-out':
      return trouble.problem === 'no-leave' ? `${trouble.why} ${NEEDS_SIGN_IN}` : trouble.why
    case 'unavailable':
    case 'rate-limited':
    case 'no-credits':
      return trouble.why
  }
}

/**
 * Bookmarks the posts of a course, the last step first, so that the list of bookmarks, whose newest is on top, begins with the
 * first step. What was bookmarked already, in an earlier run of the app too, is left out when it is asked for again.
 */
export const bookmarkCourse = async (
  deps: {
    client: Pick<XClient, 'bookmark'>
    account: ConnectedAccount
    session: Session
    now: () => XTime
    accept: (facts: Fact[]) => Promise<void>
    isStopped: () => boolean
  },
  course: Course,
): Promise<Reply> => {
  const { client, account, session, now, accept, isStopped } = deps
  const refused = (why: string): Reply => ({ kind: 'refused', why })
  const { steps } = standingOf(session, course)
  if (steps.some(({ post }) => post === undefined)) return refused('Not all of this course is on X yet.')
  for (const { post } of steps.toReversed()) {
    if (post === undefined || session.bookmarked.has(post)) continue
    if (isStopped()) return refused('The session was closed.')
    const answer = await client.bookmark({ userId: account.id, post })
    if (answer.kind !== 'ok') return refused(whyNot(answer))
    await accept([chargeForWrite('bookmark', { post, time: answer.serverTime ?? now() })])
  }
  return { kind: 'done' }
}
