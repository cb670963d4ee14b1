import type { HintDraft } from '../commands'
import type { Session } from '../session'
import { compareIds, timeOfId, type PostId, type XTime } from '../time'
import type { TeamAnswer } from './answers'
import type { Contest } from './contest'

/** A hint that helped: which, to whom, and when it was on X. */
export type Help = { hint: string; to: 'all' | { team: string }; post: PostId; time: XTime }

/**
 * The hints about a question that went out, oldest first; one that was deleted later had been read. Hints from before, which do
 * not say what they are about, are about the question that was open.
 */
export const helpFor = (session: Session, contest: Contest): Help[] =>
  [...session.hints.values()]
    .flatMap(({ draft }): Help[] => {
      const sending = session.sendings.get(draft.id)?.value
      if (sending?.kind !== 'sent' && sending?.kind !== 'deleted') return []
      const to = helped(session, draft)
      const time = timeOfId(sending.post)
      return to && isAbout(contest, draft, time) ? [{ hint: draft.id, to, post: sending.post, time }] : []
    })
    .toSorted((a, b) => compareIds(a.post, b.post) || (a.hint < b.hint ? -1 : 1))

const isAbout = ({ id, window }: Contest, { about, poll }: HintDraft, time: XTime): boolean => {
  if (about) return about.kind === 'help' && about.question === id
  return !poll && window !== undefined && time >= window.opensAt && time < window.closesAt
}

/** Whom a hint helps: a reply its author's team; what continues a thread, whoever the thread is for. */
const helped = (
  session: Session,
  draft: HintDraft,
  before: readonly string[] = [],
): Help['to'] | undefined => {
  const { to } = draft
  switch (to.kind) {
    case 'all':
      return 'all'
    case 'team':
      return { team: to.team }
    case 'post': {
      const team = session.teamOf.get(session.posts.get(to.post)?.versions[0]?.authorId ?? '')
      return team === undefined ? undefined : { team }
    }
    case 'thread': {
      const behind = session.hints.get(to.after)?.draft
      return behind && !before.includes(behind.id)
        ? helped(session, behind, [...before, draft.id])
        : undefined
    }
  }
}

/** The first hint that its team had before it answered. */
export const helpBefore = (help: readonly Help[], { team, ballot }: TeamAnswer): Help | undefined =>
  help.find(({ to, time }) => time < ballot.time && (to === 'all' || to.team === team.id))
