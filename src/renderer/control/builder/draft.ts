import { LETTERS, type Activity, type Letter, type Question, type RunSheet } from '../../../core/runsheet'
import { messages } from '../messages'
import { readTeams, teamLines } from './team-lines'

const { defaults } = messages.builder

/** What is being typed: numbers and lists are still text, and nothing needs to be right yet. */
export type QuestionDraft = {
  id: string
  text: string
  seconds: string
  kind: 'choice' | 'short'
  options: string[]
  right: Letter
  /** One a line, as the hints are. */
  accepted: string
  hints: string
}

export type ActivityDraft = { id: string } & (
  | { kind: 'intros' | 'questions'; title: string; prompt: string }
  | { kind: 'poll'; question: string; options: string[]; bars: 'hidden' | 'building' }
  | { kind: 'quiz'; title: string; counts: 'first' | 'last'; questions: QuestionDraft[] }
  | { kind: 'course'; title: string; text: string; link: string }
  | { kind: 'break'; title: string; minutes: string }
)
export type DraftOf<Kind extends ActivityDraft['kind']> = Extract<ActivityDraft, { kind: Kind }>

export type Draft = {
  title: string
  hashtag: string
  /** A hashtag that was typed is left alone; otherwise it follows the title. */
  hashtagFollows: boolean
  master: string
  shows: RunSheet['shows']
  /** One team a line. */
  teams: string
  activities: ActivityDraft[]
}

/** Whether two drafts say the same, however they came to it. */
export const isSame = (one: Draft, other: Draft): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other)

/** A session that can be started once it has a title and an account. */
export const blankDraft = (master: string): Draft => ({
  title: '',
  hashtag: '',
  hashtagFollows: true,
  master,
  shows: 'teams',
  teams: '',
  activities: [blankActivity('intros', 'intros-1')],
})

export const blankQuestion = (id: string): QuestionDraft => ({
  id,
  text: '',
  seconds: '60',
  kind: 'choice',
  options: ['', ''],
  right: 'A',
  accepted: '',
  hints: '',
})

export const blankActivity = (kind: ActivityDraft['kind'], id: string): ActivityDraft => {
  switch (kind) {
    case 'intros':
    case 'questions':
      return { kind, id, ...defaults[kind] }
    case 'poll':
      return { kind, id, question: '', options: ['', ''], bars: 'hidden' }
    case 'quiz':
      return { kind, id, title: defaults.quiz, counts: 'first', questions: [blankQuestion(`${id}-1`)] }
    case 'course':
      return { kind, id, title: defaults.course, text: '', link: '' }
    case 'break':
      return { kind, id, title: defaults.break, minutes: '10' }
  }
}

const idsIn = ({ activities }: Draft): Set<string> =>
  new Set(
    activities.flatMap((activity) => [
      activity.id,
      ...(activity.kind === 'quiz' ? activity.questions.map(({ id }) => id) : []),
    ]),
  )

/** An id that nothing in the draft has yet: 'poll-1', 'poll-2'. */
export const freshId = (draft: Draft, stem: string): string => {
  const taken = idsIn(draft)
  let number = 1
  while (taken.has(`${stem}-${number}`)) number += 1
  return `${stem}-${number}`
}

/** 'First aid for beginners' becomes 'FirstAidForBeginners'. */
export const hashtagFrom = (title: string): string =>
  (title.match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [])
    .map((word) => word.charAt(0).toLocaleUpperCase('en') + word.slice(1))
    .join('')
    .slice(0, 60)

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** Options that were left empty at the end were never meant, unless one of them is the right answer. */
const filled = (options: string[], right: Letter): string[] => {
  const last = options.findLastIndex((option) => option.trim() !== '')
  return options.slice(0, Math.max(2, last + 1, LETTERS.indexOf(right) + 1))
}

/** The run sheet that the draft stands for, to be checked by its schema. */
export const sheetOf = (draft: Draft): unknown => ({
  chalkbird: 'run sheet',
  version: 1,
  title: draft.title,
  hashtag: draft.hashtag,
  master: draft.master,
  shows: draft.shows,
  teams: readTeams(draft.teams),
  activities: draft.activities.map(activityOf),
})

const activityOf = (draft: ActivityDraft): unknown => {
  switch (draft.kind) {
    case 'intros':
    case 'questions':
      return draft
    case 'poll':
      return { ...draft, options: filled(draft.options, 'A') }
    case 'quiz':
      return { ...draft, questions: draft.questions.map(questionOf) }
    case 'course': {
      const { link, ...course } = draft
      return link.trim() === '' ? course : { ...course, link: link.trim() }
    }
    case 'break':
      return { ...draft, minutes: Number(draft.minutes) }
  }
}

const questionOf = ({
  id,
  text,
  seconds,
  kind,
  options,
  right,
  accepted,
  hints,
}: QuestionDraft): unknown => ({
  id,
  text,
  seconds: Number(seconds),
  answer:
    kind === 'choice'
      ? { kind, options: filled(options, right), right }
      : { kind, accepted: linesOf(accepted) },
  hints: linesOf(hints),
})

/** A run sheet as something to type in. */
export const draftOf = (sheet: RunSheet): Draft => ({
  title: sheet.title,
  hashtag: sheet.hashtag,
  hashtagFollows: false,
  master: sheet.master,
  shows: sheet.shows,
  teams: teamLines(sheet.teams),
  activities: sheet.activities.map(activityDraft),
})

const activityDraft = (activity: Activity): ActivityDraft => {
  switch (activity.kind) {
    case 'intros':
    case 'questions':
    case 'poll':
      return activity
    case 'quiz':
      return { ...activity, questions: activity.questions.map(questionDraft) }
    case 'course':
      return { ...activity, link: activity.link ?? '' }
    case 'break':
      return { ...activity, minutes: String(activity.minutes) }
  }
}

const questionDraft = ({ id, text, seconds, answer, hints }: Question): QuestionDraft => ({
  id,
  text,
  seconds: String(seconds),
  kind: answer.kind,
  options: answer.kind === 'choice' ? answer.options : ['', ''],
  right: answer.kind === 'choice' ? answer.right : 'A',
  accepted: answer.kind === 'short' ? answer.accepted.join('\n') : '',
  hints: hints.map((hint) => hint.replaceAll('\n', ' ')).join('\n'),
})

/** Takes an option away; the right answer stays the same option, or becomes the first if it was taken away. */
export const withoutOption = (
  { options, right }: { options: string[]; right: Letter },
  at: number,
): { options: string[]; right: Letter } => {
  const was = LETTERS.indexOf(right)
  const now = was === at ? 0 : was > at ? was - 1 : was
  return { options: options.filter((_, index) => index !== at), right: LETTERS[now] ?? 'A' }
}
