import type { Hint, Session } from './session'
import { membersOf, teamMarks } from './teams'
import { compareIds, timeOfId, xTime, type PostId, type XTime } from './time'
import type { HintDraft } from './commands'
import type { HintOnStage, HintRow } from './views'

/** How long a hint can be taken back before it leaves, in ms. */
export const UNDO_MS = 5000

const hintRow = (session: Session, { draft, plannedAt }: Hint): HintRow => {
  const sending = session.sendings.get(draft.id)?.value
  const about = { id: draft.id, text: draft.text, to: draft.to, plannedAt }
  const asReply =
    sending?.kind === 'sending' ? sending.replyTo !== undefined : replyTarget(session, draft) !== undefined
  const hasStayed = sending === undefined || sending.kind === 'waiting' || sending.kind === 'unsent'
  if (hasStayed && session.cancelled.has(draft.id)) return { ...about, asReply, state: { kind: 'cancelled' } }
  if (sending) return { ...about, asReply, state: sending }
  return { ...about, asReply, state: { kind: 'planned', leavesAt: xTime(plannedAt + UNDO_MS) } }
}

/** All hints, the newest first. */
export const hintRows = (session: Session): HintRow[] =>
  [...session.hints.values()].toSorted((a, b) => b.n - a.n).map((hint) => hintRow(session, hint))

/** The hints that neither left nor were taken back, in the order of planning. */
export const plannedHints = (session: Session): Hint[] =>
  [...session.hints.values()]
    .filter(({ draft }) => !session.sendings.has(draft.id) && !session.cancelled.has(draft.id))
    .toSorted((a, b) => a.n - b.n)

/**
 * The post that a hint to a team answers: a member's newest that names the master account. X refuses replies to authors
 * who did not (policy of 2026-02-23); undefined then, and for hints to all.
 */
export const replyTarget = (session: Session, draft: HintDraft): PostId | undefined => {
  if (draft.to.kind === 'all') return undefined
  return newestCall(session, draft.to.team)
}

const newestCall = (session: Session, team: string): PostId | undefined => {
  const calls = membersOf(session, team).flatMap((author) => session.calls.get(author) ?? [])
  return calls.toSorted(compareIds).at(-1)
}

/** By team, why a hint can't go out as a reply; a team that can be replied to has no entry. */
export const whyNoReply = (session: Session): Record<string, string> =>
  Object.fromEntries(
    session.sheet.teams.flatMap(({ id, name }) =>
      newestCall(session, id)
        ? []
        : [
            [
              id,
              `Nobody in ${name} has written to @${session.sheet.master} yet, so X allows no reply. The hint goes out as a post to all.`,
            ],
          ],
    ),
  )

const stageHint = (session: Session, { to, text }: HintDraft): HintOnStage => ({
  text,
  to: to.kind === 'all' ? 'all' : (teamMarks(session).find(({ id }) => id === to.team) ?? 'all'),
})

/** A hint as the room may see it, once it is out on X. */
export const sentHint = (session: Session, id: string): { hint: HintOnStage; sentAt: XTime } | undefined => {
  const hint = session.hints.get(id)
  const sending = session.sendings.get(id)?.value
  if (!hint || sending?.kind !== 'sent') return undefined
  return { hint: stageHint(session, hint.draft), sentAt: timeOfId(sending.post) }
}

/** The newest hint to all that went out between two moments; the later one is excluded. One to a team is the team's. */
export const newestHintBetween = (
  session: Session,
  { from, to }: { from: XTime; to: XTime },
): HintOnStage | undefined => {
  const sent = [...session.hints.values()]
    .filter(({ draft }) => draft.to.kind === 'all')
    .flatMap(({ draft }) => sentHint(session, draft.id) ?? [])
  return sent.filter(({ sentAt }) => sentAt >= from && sentAt < to).toSorted((a, b) => b.sentAt - a.sentAt)[0]
    ?.hint
}
