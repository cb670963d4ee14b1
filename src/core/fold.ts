import type { Command, HintDraft } from './commands'
import { charge } from './cost'
import { cuesShown } from './cues'
import type { Entry, FactOf } from './facts'
import { settleAsked } from './desk/asked'
import { settleIntros } from './intros'
import { addPost, judge, judgeAuthor, judgeByRule, judgeSpan, removePost, touchQuoting } from './posts'
import { latestRejudging, scoringOf } from './quiz/rule'
import { makesOfficial } from './quiz/official'
import { noteReadThrough, readThrough } from './read-through'
import {
  changed,
  createSession,
  insertByPlace,
  keepLatest,
  spotlightOf,
  type LeavingOut,
  type Session,
} from './session'
import { claimUsername, enlist, settleTeamOf } from './teams'
import { isNewer, type XTime } from './time'
import { settleWindows } from './quiz/windows'
import { wordList } from './word-list'

/** Where a fact stands: its place in the journal and X's time when it was accepted. */
type Place = { n: number; at: XTime }

/** The session that these entries come to; undefined where none says how it began. */
export const foldAll = (entries: Iterable<Entry>): Session | undefined => {
  const list = [...entries]
  let first: (Place & { began: FactOf<'began'> }) | undefined
  for (const { n, at, fact } of list)
    if (fact.kind === 'began' && (!first || n < first.n)) first = { n, at, began: fact }
  if (!first) return undefined
  const session = createSession(first.began, first.at)
  for (const entry of list) fold(session, entry)
  return session
}

/**
 * Takes one more fact into the session, in place. Any order and any duplicates of the same facts end in the same session;
 * one more post costs the same at 10 posts and at 100,000.
 */
export const fold = (session: Session, { n, at, fact }: Entry): void => {
  switch (fact.kind) {
    case 'began':
      return
    case 'post':
      return addPost(session, fact.post, { n, at })
    case 'author': {
      const { author } = fact
      for (const concerned of claimUsername(session, author.username, { n, author: author.id }))
        judgeAuthor(session, concerned)
      if (!keepLatest(session.authors, author.id, { n, at, value: author })) return
      for (const root of session.postsOf.get(author.id)?.roots ?? []) session.touched.add(root)
      if (session.teamOf.has(author.id)) changed(session, 'teams')
      return changed(session, 'people')
    }
    case 'gone':
      return removePost(session, fact.post, fact.why)
    case 'read-up-to': {
      const before = readThrough(session)
      noteReadThrough(session, fact, at)
      if (makesOfficial(session, before)) changed(session, 'contests')
      const held = session.readUpTo.get(fact.of)
      if (held === undefined || isNewer(fact.id, held)) session.readUpTo.set(fact.of, fact.id)
      return
    }
    case 'charge':
      if (fact.price === 'bookmark') for (const id of fact.ids) session.bookmarked.add(id)
      if (charge(session.costs, fact, n)) changed(session, 'costs')
      return
    case 'poll-counts':
      if (keepLatest(session.pollCounts, fact.post, { n, at, value: fact })) changed(session, 'contests')
      return
    case 'metrics': {
      const { post, likes, reposts } = fact
      if (keepLatest(session.metrics, post, { n, at, value: { likes, reposts } })) changed(session, 'desk')
      return
    }
    case 'promise':
      if (keepLatest(session.promises, fact.promise.post, { n, at, value: fact.promise }))
        changed(session, 'desk')
      return
    case 'kept':
      for (const post of fact.posts)
        if (keepLatest(session.keptElsewhere, post, { n, at, value: true })) changed(session, 'desk')
      return
    case 'read-back':
      if (keepLatest(session.readBacks, fact.course, { n, at, value: fact.seen })) changed(session, 'hints')
      return
    case 'clock':
      if (n > session.clockOffset.n) session.clockOffset = { n, at, value: fact.offset }
      if (session.firstClock && session.firstClock.n <= n) return
      session.firstClock = { n, offset: fact.offset }
      return settleTimes(session)
    case 'command':
      return obey(session, fact.command, { n, at })
    case 'outbox':
      noteAttempt(session, fact, { n, at })
      touchQuotingHint(session, fact.hint)
      if (keepLatest(session.sendings, fact.hint, { n, at, value: fact.sending })) changed(session, 'hints')
      return touchQuotingHint(session, fact.hint)
  }
}

const obey = (session: Session, command: Command, place: Place): void => {
  switch (command.kind) {
    case 'go':
      return go(session, command.cue, place)
    case 'close':
      if (session.closings.some(({ n }) => n === place.n)) return
      session.closings.push({ ...place, contest: command.contest })
      return settleTimes(session)
    case 'judge':
      for (const root of command.posts) {
        const said = { ...place, value: command.as }
        const all = session.judgements.get(root) ?? []
        if (!insertByPlace(all, said)) continue
        session.judgements.set(root, all)
        keepLatest(session.standings, root, said)
        touchAllOfAuthor(session, session.posts.get(root)?.versions[0]?.authorId)
        session.touched.add(root)
        changed(session, 'standings')
      }
      return
    case 'spotlight':
      touchPinned(session)
      if (insertByPlace(session.spotlights, { ...place, value: command.on })) changed(session, 'show')
      return touchPinned(session)
    case 'cover':
      if (place.n <= session.cover.n) return
      session.cover = { ...place, value: command.with }
      return changed(session, 'show')
    case 'hold':
      if (place.n <= session.hold.n) return
      session.hold = { ...place, value: command.on }
      return changed(session, 'show')
    case 'countdown':
      if (place.n <= session.countdown.n) return
      session.countdown = { ...place, value: command.to }
      return changed(session, 'show')
    case 'moderate':
      return moderate(session, command, place)
    case 'block':
      if (!keepLatest(session.blocked, command.author, { ...place, value: command.blocked })) return
      touchAllOfAuthor(session, command.author)
      return changed(session, 'standings')
    case 'read': {
      const { contest: id, version, option } = command
      if (!keepLatest(session.readings, `${id}/${version}`, { ...place, value: option })) return
      // Also where it changes nothing as the question is judged now: by an earlier rule it can.
      changed(session, 'contests')
      return judgeVersion(session, id, version)
    }
    case 'assign':
      if (keepLatest(session.assigned, command.author, { ...place, value: command.team }))
        settleTeamOf(session, command.author)
      return
    case 'enlist':
      for (const username of command.usernames) enlist(session, username, { ...place, value: command.team })
      return
    case 'hint':
      return planHint(session, command.hint, place)
    case 'publish':
      for (const draft of command.posts) planHint(session, draft, place)
      return
    case 'cancel-hint':
      if (session.cancelled.has(command.hint)) return
      session.cancelled.add(command.hint)
      return changed(session, 'hints')
    case 'delete-hint':
      if ((session.unwanted.get(command.hint) ?? 0) >= place.n) return
      session.unwanted.set(command.hint, place.n)
      return changed(session, 'hints')
    case 'look-for-hint':
      return
    case 'budget':
      if (place.n <= session.budget.n) return
      session.budget = { ...place, value: command.mills }
      return changed(session, 'costs')
    case 'correct': {
      const { team, points, reason } = command
      if (insertByPlace(session.corrections, { ...place, team, points, reason })) changed(session, 'contests')
      return
    }
    case 'judge-again': {
      const { question, rule, reason } = command
      if (!insertByPlace(session.rejudgings, { ...place, question, rule, reason })) return
      const contest = session.contests.get(question)
      const isLatest = latestRejudging(session.rejudgings, question)?.n === place.n
      if (contest?.kind === 'question' && isLatest) judgeByRule(session, contest, rule)
      return changed(session, 'contests')
    }
    case 'score': {
      const { quiz, scoring, reason } = command
      if (!insertByPlace(session.rescorings, { ...place, quiz, scoring, reason })) return
      session.cues = cuesShown(session.everyCue, (id) => scoringOf(session, id))
      changed(session, 'show')
      return changed(session, 'contests')
    }
    case 'leave-out': {
      const { question, versions } = command
      const leaving: LeavingOut = {
        ...place,
        question,
        versions,
        ...(command.is ? { is: true, reason: command.reason } : { is: false }),
      }
      if (insertByPlace(session.leavingsOut, leaving)) changed(session, 'contests')
      return
    }
    case 'question':
      if (keepLatest(session.picked, command.post, { ...place, value: command.is }))
        settleAsked(session, command.post)
      return
    case 'merge':
      if (insertByPlace(session.mergings, { ...place, post: command.post, into: command.into }))
        changed(session, 'desk')
      return
    case 'handle':
      if (keepLatest(session.handled, command.post, { ...place, value: command.as })) changed(session, 'desk')
      return
    case 'tick':
      if (keepLatest(session.ticked, `${command.what}/${command.post}`, { ...place, value: command.done }))
        changed(session, 'hints')
      return
    case 'end':
      if (session.endedAt !== undefined && session.endedAt <= place.at) return
      session.endedAt = place.at
      touchPinned(session)
      return settleTimes(session)
  }
}

const planHint = (session: Session, draft: HintDraft, place: Place): void => {
  const held = session.hints.get(draft.id)
  if (held && held.n <= place.n) return
  session.hints.set(draft.id, { draft, n: place.n, plannedAt: place.at })
  changed(session, 'hints')
}

const noteAttempt = (session: Session, { hint, sending }: FactOf<'outbox'>, place: Place): void => {
  if (sending.kind !== 'sending') return
  const attempts = session.attempts.get(hint) ?? []
  insertByPlace(attempts, { ...place, text: sending.text, replyTo: sending.replyTo })
  session.attempts.set(hint, attempts)
}

const touchQuotingHint = (session: Session, hint: string): void => {
  const sending = session.sendings.get(hint)?.value
  if (sending?.kind === 'sent') touchQuoting(session, sending.post)
}

const go = (session: Session, id: string, place: Place): void => {
  const cue = session.everyCue.find((candidate) => candidate.id === id)
  if (!cue || session.goes.some(({ n }) => n === place.n)) return
  session.goes = [...session.goes, { ...place, cue }].toSorted((a, b) => a.n - b.n)
  touchPinned(session)
  settleTimes(session)
}

/** After the trainer's moves changed: what was open when, and what follows from that. */
const settleTimes = (session: Session): void => {
  for (const { contest, from, to } of settleWindows(session)) {
    judgeSpan(session, contest, { from, to })
    changed(session, 'contests')
  }
  settleIntros(session)
  changed(session, 'show')
}

/** The pinned post's row says so. */
const touchPinned = (session: Session): void => {
  const on = spotlightOf(session)?.value
  if (on?.kind === 'post') session.touched.add(on.post)
}

const touchAllOfAuthor = (session: Session, author: string | undefined): void => {
  for (const root of session.postsOf.get(author ?? '')?.roots ?? []) session.touched.add(root)
}

/** Sets how posts are judged from this place on; told in order, none has come after it yet. */
const moderate = (session: Session, { shows, words }: Command & { kind: 'moderate' }, { n }: Place): void => {
  if (!insertByPlace(session.moderations, { n, shows, words, isListed: wordList(words) })) return
  for (const { root, versions, arrivals } of session.posts.values())
    if ((arrivals.get(versions.at(-1)?.id ?? '') ?? 0) > n) session.touched.add(root)
  changed(session, 'standings')
}

const judgeVersion = (session: Session, id: string, version: string): void => {
  const contest = session.contests.get(id)
  const moment = session.timeline.find(({ post }) => post.id === version)
  const known = moment && session.posts.get(moment.root)
  if (contest && known) judge(session, known, [contest])
}
