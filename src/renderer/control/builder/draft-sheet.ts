import { asTyped } from '../../../core/import/typed-number'
import type { Activity, RunSheet, Team } from '../../../core/runsheet'
import type { CourseStep } from '../../../core/sheet/course'
import type { ActivityDraft, Draft, StepDraft, TeamDraft } from './draft'
import { filled, questionDraft, questionOf, withPicture } from './question-draft'
import { accountsIn, accountsLine } from './accounts'
import { isBlankTeam } from './teams-of'
import { numberTyped, said } from './typed'

/** The run sheet that the draft stands for, not checked yet: whatever is in it may be empty, too long or no number. */
export const sheetOf = (draft: Draft): RunSheet => ({
  chalkbird: 'run sheet',
  version: 1,
  title: draft.title,
  hashtag: draft.hashtag,
  master: draft.master,
  shows: draft.shows,
  words: said(draft.words),
  promises: said(draft.promises),
  budget: numberTyped(draft.budget),
  // A team that was left blank at the end was never meant.
  teams: draft.teams.slice(0, draft.teams.findLastIndex((team) => !isBlankTeam(team)) + 1).map(teamOf),
  activities: draft.activities.map(activityOf),
})

const teamOf = ({ id, name, colour, members }: TeamDraft): Team => ({
  id,
  name,
  ...(colour === undefined ? {} : { colour }),
  members: accountsIn(members),
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
        ...(onX.trim() === '' ? {} : { onX: { minutes: numberTyped(onX) } }),
        ...(elsewhere.trim() === '' ? {} : { elsewhere: elsewhere.trim() }),
      }
    }
    case 'quiz': {
      const { points, team, tieMs, hintCosts, questions, ...quiz } = draft
      return {
        ...quiz,
        scoring: { points, team, tieMs: numberTyped(tieMs), hintCosts: numberTyped(hintCosts) },
        questions: questions.map(questionOf),
      }
    }
    case 'course':
      return { ...draft, gap: numberTyped(draft.gap), steps: draft.steps.map(stepOf) }
    case 'break':
      return { ...draft, minutes: numberTyped(draft.minutes) }
  }
}

const stepOf = ({ id, text, link, picture, at }: StepDraft): CourseStep => ({
  id,
  text,
  ...(link.trim() === '' ? {} : { link: link.trim() }),
  ...withPicture(picture),
  ...(at === undefined ? {} : { at }),
})

/** A run sheet as something to type in. */
export const draftOf = (sheet: RunSheet): Draft => ({
  title: sheet.title,
  hashtag: sheet.hashtag,
  hashtagFollows: false,
  master: sheet.master,
  shows: sheet.shows,
  words: sheet.words,
  promises: sheet.promises,
  budget: asTyped(sheet.budget),
  teams: sheet.teams.map(teamDraft),
  activities: sheet.activities.map(activityDraft),
})

const teamDraft = ({ id, name, colour, members }: Team): TeamDraft => ({
  id,
  name,
  ...(colour === undefined ? {} : { colour }),
  members: accountsLine(members),
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
      const { scoring, questions, ...quiz } = activity
      return {
        ...quiz,
        points: scoring.points,
        team: scoring.team,
        tieMs: String(scoring.tieMs),
        hintCosts: String(scoring.hintCosts),
        questions: questions.map(questionDraft),
      }
    }
    case 'course':
      return { ...activity, gap: String(activity.gap), steps: activity.steps.map(stepDraft) }
    case 'break':
      return { ...activity, minutes: asTyped(activity.minutes) }
  }
}

const stepDraft = ({ link, ...step }: CourseStep): StepDraft => ({ ...step, link: link ?? '' })
