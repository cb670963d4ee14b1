import type { Command } from './commands'
import { whyNoReplyTo } from './hint'
import { publishRefusal } from './course/publish'
import { hasBegun } from './course/standing'
import { isHeldOnX } from './poll-for-x'
import { LETTERS } from './runsheet'
import { isToBeSought } from './sending'
import type { Session } from './session'
import { isOffered } from './quiz/contest'
import { questionOn } from './quiz/scenes'
import type { PostId } from './time'

/** What a trainer can do although nothing new counts any more: tidy the wall up, cover it, settle a dispute. */
const AFTER_THE_END: ReadonlySet<Command['kind']> = new Set([
  'judge',
  'block',
  'cover',
  'cancel-hint',
  'delete-hint',
  'look-for-hint',
  'budget',
  'correct',
  'read',
  'assign',
  'enlist',
  'judge-again',
  'score',
  'leave-out',
  'question',
  'merge',
  'handle',
  'tick',
])

/** Questions wait for their answers after the end too. */
const isForTheDesk = (command: Command): boolean =>
  command.kind === 'hint' && (command.hint.about?.kind === 'promise' || command.hint.about?.kind === 'answer')

/** What is half on X, or half deleted for a repair, is not left so. */
const isOfABegunCourse = (session: Session, command: Command): boolean =>
  command.kind === 'publish' && hasBegun(session, command.course)

/** The board can be shown again, and the closing after it. */
const isForTheBoard = (command: Command): boolean =>
  command.kind === 'spotlight' && (command.on.kind === 'board' || command.on.kind === 'none')

const isForAfterTheEnd = (session: Session, command: Command): boolean =>
  AFTER_THE_END.has(command.kind) ||
  isForTheBoard(command) ||
  isForTheDesk(command) ||
  isOfABegunCourse(session, command)

/** Why a command makes no sense now, in words for the trainer; undefined where it does. */
export const refusal = (session: Session, command: Command): string | undefined => {
  if (session.endedAt !== undefined && !isForAfterTheEnd(session, command)) return 'The session has ended.'
  switch (command.kind) {
    case 'go':
      return session.cues.some(({ id }) => id === command.cue)
        ? undefined
        : 'This step is not in the run sheet.'
    case 'close':
      return session.contests.get(command.contest)?.window ? undefined : 'It is not open.'
    case 'read':
      return readRefusal(session, command)
    case 'assign':
      return command.team === undefined || hasTeam(session, command.team)
        ? undefined
        : 'There is no such team.'
    case 'enlist':
      return enlistRefusal(session, command)
    case 'hint':
      return hintRefusal(session, command.hint)
    case 'cancel-hint':
      return isStillHere(session, command.hint) ? undefined : 'The hint has left already.'
    case 'delete-hint':
      return session.sendings.get(command.hint)?.value.kind === 'sent' ? undefined : 'It is not on X.'
    case 'look-for-hint':
      return isToBeSought(session.sendings.get(command.hint)?.value)
        ? undefined
        : 'There is nothing to look for.'
    case 'spotlight':
      return spotlightRefusal(session, command.on)
    case 'publish':
      return publishRefusal(session, command)
    case 'correct':
      return hasTeam(session, command.team) ? undefined : 'There is no such team.'
    case 'judge-again':
      return judgeAgainRefusal(session, command)
    case 'score':
      return session.sheet.activities.some(({ kind, id }) => kind === 'quiz' && id === command.quiz)
        ? undefined
        : 'There is no such quiz.'
    case 'leave-out':
      return session.contests.get(command.question)?.kind === 'question'
        ? undefined
        : 'There is no such question.'
    case 'question':
      return session.posts.has(command.post) ? undefined : 'This post is not known.'
    case 'merge':
      return isOnDesk(session, command.post) &&
        (command.into === undefined || isOnDesk(session, command.into))
        ? undefined
        : 'This post is not known.'
    case 'handle':
      return isOnDesk(session, command.post) ? undefined : 'This post is not known.'
    case 'tick':
      return isOurPost(session, command.post) ? undefined : 'This post is not known.'
    case 'judge':
    case 'cover':
    case 'hold':
    case 'countdown':
    case 'moderate':
    case 'block':
    case 'budget':
    case 'end':
      return undefined
  }
}

const readRefusal = (
  session: Session,
  { contest: id, option }: Command & { kind: 'read' },
): string | undefined => {
  const contest = session.contests.get(id)
  if (!contest) return 'There is no such question.'
  return option === undefined || isOffered(contest, option) ? undefined : `There is no option ${option}.`
}

const judgeAgainRefusal = (
  session: Session,
  { question, rule: { answer } }: Command & { kind: 'judge-again' },
): string | undefined => {
  if (session.contests.get(question)?.kind !== 'question') return 'There is no such question.'
  const isThere = answer.kind !== 'choice' || LETTERS.indexOf(answer.right) < answer.options.length
  return isThere ? undefined : `There is no option ${answer.right}.`
}

const enlistRefusal = (
  session: Session,
  { usernames, team }: Command & { kind: 'enlist' },
): string | undefined => {
  if (team !== undefined && !hasTeam(session, team)) return 'There is no such team.'
  const isMaster = (username: string) => username.toLowerCase() === session.sheet.master.toLowerCase()
  return usernames.some(isMaster) ? 'The master account is in no team.' : undefined
}

const isOnDesk = (session: Session, post: PostId): boolean =>
  session.posts.has(post) || session.promises.has(post)

const isOurPost = (session: Session, post: PostId): boolean =>
  [...session.sendings.values()].some(({ value }) => value.kind === 'sent' && value.post === post)

const hasTeam = (session: Session, team: string): boolean => session.sheet.teams.some(({ id }) => id === team)

/** Before it leaves, and while it waits to be tried again. */
const isStillHere = (session: Session, hint: string): boolean => {
  const sending = session.sendings.get(hint)?.value
  return sending === undefined || sending.kind === 'waiting'
}

const hintRefusal = (
  session: Session,
  { id, to, poll, about }: (Command & { kind: 'hint' })['hint'],
): string | undefined => {
  if (session.hints.has(id)) return 'This hint is planned already.'
  if (poll && isHeldOnX(session, poll.activity)) return 'X holds this poll already.'
  if ((about?.kind === 'promise' || about?.kind === 'answer') && !isOnDesk(session, about.post))
    return 'This post is not known.'
  switch (to.kind) {
    case 'all':
      return undefined
    case 'team':
      return hasTeam(session, to.team) ? undefined : 'There is no such team.'
    case 'post':
      return whyNoReplyTo(session, to.post) || undefined
    case 'thread':
      return session.hints.has(to.after) ? undefined : 'The post before it is not known.'
  }
}

const spotlightRefusal = (
  session: Session,
  on: (Command & { kind: 'spotlight' })['on'],
): string | undefined => {
  if (on.kind === 'post' && !session.posts.has(on.post)) return 'This post is not known.'
  if (on.kind === 'hint' && session.sendings.get(on.hint)?.value.kind !== 'sent')
    return 'Only a hint that was sent can be shown.'
  if (on.kind === 'answered' && !questionOn(session)) return 'No question is on.'
  return undefined
}
