import { LETTERS } from '../../../core/runsheet'
import { messages } from '../messages'
import type { ActivityDraft, Draft, TeamDraft } from './draft'

const { builder: words, prepare } = messages

/** What fields are called, by the last part of their place that is no number. */
const FIELDS: Readonly<Record<string, string>> = {
  title: words.activityTitle,
  hashtag: words.hashtag,
  master: words.master,
  words: words.words,
  budget: words.budget,
  teams: words.teams,
  activities: words.activities,
  prompt: words.prompt,
  question: words.pollQuestion,
  text: words.text,
  link: words.link,
  minutes: words.minutes,
  seconds: words.seconds,
  options: words.options,
  before: words.before,
  accepted: words.accepted,
  hints: prepare.question.hints,
  name: prepare.teams.name,
  members: prepare.teams.accounts,
  code: prepare.question.code,
  picture: prepare.question.alt,
  from: prepare.question.from,
  to: prepare.question.to,
  tieMs: prepare.scoring.tie,
  hintCosts: prepare.scoring.hintCosts,
  gap: prepare.course.gap,
  at: prepare.course.moment,
}

/** Where in the run sheet something is, as the trainer would say it: 'Step 3, Quiz, Question 1, Text'. */
export const placeWords = ({ teams, activities }: Draft, path: string): string => {
  const parts = path.split('.')
  const index = parts[0] === 'activities' && parts.length > 1 ? Number(parts[1]) : undefined
  const activity = index === undefined ? undefined : activities[index]
  const field = optionIn(parts) ?? FIELDS[parts.findLast((part) => part in FIELDS) ?? ''] ?? ''
  if (index === undefined || !activity)
    return [teamIn(teams, parts), field].filter((part) => part !== '').join(', ')
  return [words.step(index + 1, words.kinds[activity.kind]), partIn(activity, parts), field]
    .filter((part) => part !== '')
    .join(', ')
}

const optionIn = (parts: readonly string[]): string | undefined => {
  const letter = parts.at(-2) === 'options' ? LETTERS[Number(parts.at(-1))] : undefined
  return letter && words.option(letter)
}

const teamIn = (teams: readonly TeamDraft[], parts: readonly string[]): string =>
  parts[0] === 'teams' && parts.length > 1
    ? teams[Number(parts[1])]?.name.trim() || prepare.teams.unnamed
    : ''

const partIn = (activity: ActivityDraft, parts: readonly string[]): string => {
  if (activity.kind === 'quiz' && parts[2] === 'questions') return words.question(Number(parts[3]) + 1)
  return activity.kind === 'course' && parts[2] === 'steps' ? prepare.course.step(Number(parts[3]) + 1) : ''
}
