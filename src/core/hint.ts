import type { Hint, Session } from './session'
import type { Post } from './post'
import { pictureOf } from './course/plan'
import { millsOfAlt, PRICES, type Price } from './prices'
import { isOurAccount, membersOf, teamMarks } from './teams'
import { findLinks } from './text/links'
import { compareIds, timeOfId, xTime, type PostId, type XTime } from './time'
import type { HintDraft } from './commands'
import type { HintOnStage, HintRow } from './views'

/** How long a hint can be taken back before it leaves, in ms. */
export const UNDO_MS = 5000

const hintRow = (session: Session, hint: Hint): HintRow => {
  const { draft, plannedAt } = hint
  return {
    id: draft.id,
    text: draft.text,
    to: draft.to,
    state: stateOf(session, hint),
    plannedAt,
    asReply: isReply(session, draft),
    mills: PRICES[priceOfHint(session, draft)] + millsOfAlt(pictureOf(session, draft)?.alt),
    isPoll: draft.poll !== undefined,
    ...(draft.about?.kind === 'step' ? { isStep: true as const } : {}),
    ...(draft.about ? { about: draft.about } : {}),
    ...answeredBy(session, draft),
  }
}

/** What became of a post of ours, or will. */
export const stateOf = (session: Session, { draft: { id } }: Hint): HintRow['state'] =>
  hintState(session, id) ?? { kind: 'planned', leavesAt: leavesAt(session, id) }

/** How a hint stands, after it was planned; undefined: it has yet to leave. */
export const hintState = (
  session: Session,
  id: string,
): Exclude<HintRow['state'], { kind: 'planned' }> | undefined => {
  const sending = session.sendings.get(id)?.value
  const hasStayed =
    sending === undefined || ((sending.kind === 'waiting' || sending.kind === 'unsent') && !sending.sought)
  if (hasStayed && session.cancelled.has(id)) return { kind: 'cancelled' }
  return isBeingDeleted(session, id) ? { kind: 'deleting' } : sending
}

/** When a planned hint leaves, as far as that is known: after its undo window, in its turn, and not before its time. */
export const leavesAt = (session: Session, id: string): XTime => {
  let at = 0
  let wait = 0
  for (let hint = session.hints.get(id); hint;) {
    const { draft, plannedAt } = hint
    const sending = session.sendings.get(draft.id)?.value
    if (sending?.kind === 'sent') return xTime(Math.max(at, timeOfId(sending.post) + wait))
    at = Math.max(at, plannedAt + UNDO_MS + wait, (draft.notBefore ?? 0) + wait)
    wait += (draft.behind?.gap ?? 0) * 1000
    hint = draft.behind && session.hints.get(draft.behind.hint)
  }
  return xTime(at)
}

const answeredBy = (session: Session, { to }: HintDraft): Pick<HintRow, 'answers'> => {
  if (to.kind !== 'post') return {}
  const author = session.posts.get(to.post)?.versions[0]?.authorId
  const known = session.authors.get(author ?? '')?.value ?? session.promises.get(to.post)?.value.author
  return known ? { answers: { name: known.name, username: known.username } } : {}
}

/** All hints, the newest first. */
export const hintRows = (session: Session): HintRow[] =>
  [...session.hints.values()].toSorted((a, b) => b.n - a.n).map((hint) => hintRow(session, hint))

/** The hints that neither left nor were taken back, in the order of planning. */
export const plannedHints = (session: Session): Hint[] =>
  [...session.hints.values()]
    .filter(({ draft }) => !session.sendings.has(draft.id) && !session.cancelled.has(draft.id))
    .toSorted((a, b) => a.n - b.n)

/** A post of ours whose deletion was asked for, and of which it is not said yet what became of it. */
export const isBeingDeleted = (session: Session, hint: string): boolean => {
  const sending = session.sendings.get(hint)
  return sending?.value.kind === 'sent' && (session.unwanted.get(hint) ?? 0) > sending.n
}

/** What X charges for a post. X: pricing, "post create with URL" and "summoned reply"; a link costs the same in a reply. */
export const priceOfPost = (text: string, { isSummoned }: { isSummoned: boolean }): Price => {
  if (findLinks(text).length > 0) return 'post create with link'
  return isSummoned ? 'summoned reply' : 'post create'
}

/** What was handed to X; what surely did not arrive and is tried again may go out otherwise. */
const handedOver = (session: Session, { id }: HintDraft) => {
  const sending = session.sendings.get(id)?.value
  return sending?.kind === 'waiting' && !sending.sought ? undefined : session.attempts.get(id)?.at(-1)
}

/** Whether a hint went out as a reply; before it leaves, whether it would now. */
const isReply = (session: Session, draft: HintDraft): boolean =>
  (handedOver(session, draft) ?? { replyTo: replyTarget(session, draft) }).replyTo !== undefined

/** What X charges for a hint. A thread answers ourselves, whom nobody summoned. */
export const priceOfHint = (session: Session, draft: HintDraft): Price =>
  priceOfPost(handedOver(session, draft)?.text ?? draft.text, {
    isSummoned: draft.to.kind !== 'thread' && isReply(session, draft),
  })

/**
 * The post that one of ours answers. A hint to a team answers a member's newest that names the master account, since X refuses
 * replies to authors who did not (policy of 2026-02-23); undefined then, and for hints to all.
 */
export const replyTarget = (session: Session, { to }: HintDraft): PostId | undefined => {
  switch (to.kind) {
    case 'all':
      return undefined
    case 'team':
      return newestCall(session, to.team)
    case 'post':
      return to.post
    case 'thread': {
      const before = session.sendings.get(to.after)?.value
      return before?.kind === 'sent' ? before.post : undefined
    }
  }
}

/** Why X would refuse a reply to a post, in words; empty: it takes one. X: policy of 2026-02-23. */
export const whyNoReplyTo = (session: Session, root: PostId): string => {
  const post = session.posts.get(root)
  const { master } = session.sheet
  if (session.gone.has(root)) return 'This post is no longer on X.'
  // X took our promise as a reply to it.
  if (!post && session.promises.has(root)) return ''
  if (!post) return 'This post is not known.'
  const isSummons = ({ mentions, quotes }: Post): boolean =>
    mentions.some((name) => name.toLowerCase() === master.toLowerCase()) || isOurs(session, quotes)
  return post.versions.some(isSummons)
    ? ''
    : `It does not name @${master}, so X allows no reply. Answer with a post to all, or ask them to write to @${master}.`
}

const isOurs = (session: Session, post: PostId | undefined): boolean => {
  if (post === undefined) return false
  const author = session.posts.get(post)?.versions[0]?.authorId
  const isSent = [...session.sendings.values()].some(
    ({ value }) => value.kind === 'sent' && value.post === post,
  )
  return isSent || (author !== undefined && isOurAccount(session, author))
}

const newestCall = (session: Session, team: string): PostId | undefined => {
  const calls = [...membersOf(session, team)].flatMap((author) => session.calls.get(author) ?? [])
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
  to: to.kind === 'team' ? (teamMarks(session).find(({ id }) => id === to.team) ?? 'all') : 'all',
})

/** A hint as the room may see it, once it is out on X. */
export const sentHint = (session: Session, id: string): { hint: HintOnStage; sentAt: XTime } | undefined => {
  const hint = session.hints.get(id)
  const sending = session.sendings.get(id)?.value
  if (!hint || sending?.kind !== 'sent') return undefined
  return { hint: stageHint(session, hint.draft), sentAt: timeOfId(sending.post) }
}

/** Whether it may stand under a question: a hint to all that is about nothing else. One to a team is the team's. */
const isHintFor = ({ to, poll, about }: HintDraft, question: string): boolean =>
  to.kind === 'all' &&
  poll === undefined &&
  (about === undefined || (about.kind === 'help' && about.question === question))

/** The newest hint to a question that went out between two moments; the later one is excluded. */
export const newestHintBetween = (
  session: Session,
  { question, from, to }: { question: string; from: XTime; to: XTime },
): HintOnStage | undefined => {
  const sent = [...session.hints.values()]
    .filter(({ draft }) => isHintFor(draft, question))
    .flatMap(({ draft }) => sentHint(session, draft.id) ?? [])
  return sent.filter(({ sentAt }) => sentAt >= from && sentAt < to).toSorted((a, b) => b.sentAt - a.sentAt)[0]
    ?.hint
}
