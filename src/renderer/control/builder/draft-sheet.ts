import { LETTERS, type Activity, type Letter, type Question, type RunSheet } from '../../../core/runsheet'
import { ScoringSchema } from '../../../core/sheet/question'
import type { ActivityDraft, Draft, QuestionDraft } from './draft'
import { readTeams, teamLines } from './team-lines'

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

/** The run sheet that the draft stands for, not checked yet: whatever is in it may be empty, too long or no number. */
export const sheetOf = (draft: Draft): RunSheet => ({
  chalkbird: 'run sheet',
  version: 1,
  title: draft.title,
  hashtag: draft.hashtag,
  master: draft.master,
  shows: draft.shows,
  words: linesOf(draft.words),
  promises: linesOf(draft.promises),
  budget: Number(draft.budget),
  teams: readTeams(draft.teams),
  activities: draft.activities.map(activityOf),
})

const activityOf = (draft: ActivityDraft): Activity => {
  switch (draft.kind) {
    case 'intros':
    case 'questions':
      return draft
    case 'poll': {
      const { before, onX, elsewhere, ...poll } = { ...draft, options: filled(draft.options, 'A') }
      return {
        ...poll,
        ...(before === '' ? {} : { before }),
        ...(onX === '' ? {} : { onX: { minutes: Number(onX) } }),
        ...(elsewhere.trim() === '' ? {} : { elsewhere: elsewhere.trim() }),
      }
    }
    case 'quiz':
      return { ...draft, scoring: ScoringSchema.parse({}), questions: draft.questions.map(questionOf) }
    case 'course': {
      const { text, link, ...course } = draft
      const step = { id: course.id, text, ...(link.trim() === '' ? {} : { link: link.trim() }) }
      return { ...course, order: 'thread', gap: 10, steps: [step] }
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
}: QuestionDraft): Question => ({
  id,
  text,
  seconds: Number(seconds),
  answer:
    kind === 'choice'
      ? { kind, options: filled(options, right), right }
      : { kind, accepted: linesOf(accepted), typos: 'some' },
  hints: linesOf(hints).map((hint) => ({ text: hint })),
})

/** A run sheet as something to type in. */
export const draftOf = (sheet: RunSheet): Draft => ({
  title: sheet.title,
  hashtag: sheet.hashtag,
  hashtagFollows: false,
  master: sheet.master,
  shows: sheet.shows,
  words: sheet.words.join('\n'),
  promises: sheet.promises.join('\n'),
  budget: String(sheet.budget),
  teams: teamLines(sheet.teams),
  activities: sheet.activities.map(activityDraft),
})

const activityDraft = (activity: Activity): ActivityDraft => {
  switch (activity.kind) {
    case 'intros':
    case 'questions':
      return activity
    case 'poll':
      return {
        ...activity,
        before: activity.before ?? '',
        onX: activity.onX === undefined ? '' : String(activity.onX.minutes),
        elsewhere: activity.elsewhere ?? '',
      }
    case 'quiz': {
      const { kind, id, title, counts, questions } = activity
      return { kind, id, title, counts, questions: questions.map(questionDraft) }
    }
    case 'course': {
      const [step] = activity.steps
      const { kind, id, title } = activity
      return { kind, id, title, text: step?.text ?? '', link: step?.link ?? '' }
    }
    case 'break':
      return { ...activity, minutes: String(activity.minutes) }
  }
}

const questionDraft = ({ id, text, seconds, answer, hints }: Question): QuestionDraft => ({
  id,
  text,
  seconds: String(seconds),
  kind: answer.kind === 'choice' ? 'choice' : 'short',
  options: answer.kind === 'choice' ? answer.options : ['', ''],
  right: answer.kind === 'choice' ? answer.right : 'A',
  accepted: answer.kind === 'short' ? answer.accepted.join('\n') : '',
  hints: hints.map(({ text: hint }) => hint.replaceAll('\n', ' ')).join('\n'),
})
