import { looksLikeIntro, readIntro } from './intro/intro'
import { settleAsked } from './desk/asked'
import { changed, type Introduction, type KnownPost, type Session } from './session'
import { isOurAccount } from './teams'
import { isNewer, timeOfId } from './time'
import { introTimesOf } from './quiz/windows'

/**
 * Who introduced themselves: posts made while the wall asked for it, and a latecomer's first post if it reads like an
 * introduction. Of several by one author the latest that reads like one stands; with none, the first.
 */
const introductionIn = (session: Session, { root, versions }: KnownPost): Introduction | undefined => {
  const latest = versions.at(-1)
  const from = session.introTimes[0]?.from
  if (!latest || from === undefined || session.gone.has(root)) return undefined
  const time = timeOfId(root)
  const isInTime = session.introTimes.some((span) => time >= span.from && time < span.to)
  if (isOurAccount(session, latest.authorId)) return undefined
  const isFirst = session.postsOf.get(latest.authorId)?.first === root
  if (!isInTime && !(isFirst && time >= from)) return undefined
  const intro = readIntro(latest.text)
  const looksLikeOne = looksLikeIntro(intro)
  return isInTime || looksLikeOne ? { root, version: latest.id, intro, looksLikeOne } : undefined
}

const better = (a: Introduction | undefined, b: Introduction): Introduction => {
  if (!a) return b
  if (a.looksLikeOne !== b.looksLikeOne) return a.looksLikeOne ? a : b
  return isNewer(a.root, b.root) === a.looksLikeOne ? a : b
}

const settle = (session: Session, author: string, now: Introduction | undefined): void => {
  const before = session.intros.get(author)
  if (before?.version === now?.version) return
  if (now) session.intros.set(author, now)
  else session.intros.delete(author)
  for (const introduction of [before, now]) {
    if (!introduction) continue
    session.touched.add(introduction.root)
    settleAsked(session, introduction.root)
  }
  changed(session, 'intros')
}

/** Takes one more post into account; the same effort however many came before. */
export const settleIntroIn = (session: Session, post: KnownPost, author: string): void => {
  const held = session.intros.get(author)
  if (held?.root === post.root) return settleIntroOf(session, author)
  const candidate = introductionIn(session, post)
  if (candidate) settle(session, author, better(held, candidate))
}

/** Works out an author's introduction anew, after one of their posts changed or went. */
export const settleIntroOf = (session: Session, author: string): void => {
  if (session.introTimes.length === 0) return
  let best: Introduction | undefined
  for (const root of session.postsOf.get(author)?.roots ?? []) {
    const post = session.posts.get(root)
    const candidate = post && introductionIn(session, post)
    if (candidate) best = better(best, candidate)
  }
  settle(session, author, best)
}

/** Works out everybody's introduction anew, if the times for them moved. */
export const settleIntros = (session: Session): void => {
  const now = introTimesOf(session)
  const before = session.introTimes
  const isSame =
    now.length === before.length &&
    now.every((span, at) => span.from === before[at]?.from && span.to === before[at]?.to)
  if (isSame) return
  session.introTimes = now
  for (const author of session.postsOf.keys()) settleIntroOf(session, author)
}
