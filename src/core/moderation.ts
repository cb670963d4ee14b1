import type { Post } from './post'
import type { KnownPost, Moderation, Session } from './session'
import { isOurAccount } from './teams'

/** What the run sheet says, as if the trainer had set it at the beginning. */
export const moderationOf = (
  { moderations, sheet }: Session,
  arrived: number,
): Pick<Moderation, 'shows' | 'words'> => moderations.findLast(({ n }) => n < arrived) ?? sheet

/** Whether a post may be on the wall although the trainer said nothing of it: by what was set when its latest version came. */
export const isFree = (session: Session, post: KnownPost): boolean => {
  const latest = post.versions.at(-1)
  if (!latest) return false
  if (isOurAccount(session, latest.authorId)) return true
  const arrived = post.arrivals.get(latest.id) ?? post.arrived.n
  return isTrusted(session, latest, arrived) && listedWord(session, latest.text, arrived) === undefined
}

const isTrusted = (session: Session, { authorId }: Post, arrived: number): boolean => {
  switch (moderationOf(session, arrived).shows) {
    case 'nobody':
      return false
    case 'teams':
      return session.teamOf.has(authorId)
    case 'known':
      return session.teamOf.has(authorId) || isKnown(session, authorId, arrived)
    case 'everybody':
      return true
  }
}

/** Known is who had a post agreed to when this one came. */
const isKnown = (session: Session, author: string, arrived: number): boolean => {
  for (const root of session.postsOf.get(author)?.roots ?? []) {
    const said = session.judgements.get(root)?.findLast(({ n }) => n < arrived)
    if (said?.value === 'shown') return true
  }
  return false
}

/** The word of the list, as it stood when the post came, that makes it wait. */
export const listedWord = (session: Session, text: string, arrived: number): string | undefined => {
  const set = session.moderations.findLast(({ n }) => n < arrived)
  return set ? set.isListed(text) : session.listedInSheet(text)
}

/** Whether the trainer keeps this account off the wall. */
export const isBlocked = ({ blocked }: Session, author: string): boolean =>
  blocked.get(author)?.value === true
