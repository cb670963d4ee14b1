import { messages } from '../messages'
import type { ActivityDraft, Draft, HintDraft, QuestionDraft, StepDraft, TeamDraft } from './draft'

const { defaults } = messages.builder

/** A session that can be started once it has a title and an account. */
export const blankDraft = (master: string): Draft => ({
  title: '',
  hashtag: '',
  hashtagFollows: true,
  master,
  shows: 'teams',
  words: [],
  promises: [],
  budget: '10',
  teams: [],
  activities: [blankActivity('intros', 'intros-1')],
})

export const blankTeam = (id: string): TeamDraft => ({ id, name: '', members: '' })

export const blankHint = (): HintDraft => ({ text: '', team: '', due: 'never', seconds: '30' })

export const blankQuestion = (id: string): QuestionDraft => ({
  id,
  text: '',
  seconds: '60',
  kind: 'choice',
  options: ['', ''],
  right: 'A',
  accepted: [],
  typos: 'some',
  from: '',
  to: '',
  hints: [],
})

export const blankStep = (id: string): StepDraft => ({ id, text: '', link: '' })

export const blankActivity = (kind: ActivityDraft['kind'], id: string): ActivityDraft => {
  switch (kind) {
    case 'intros':
    case 'questions':
      return { kind, id, ...defaults[kind] }
    case 'poll':
      return { kind, id, question: '', options: ['', ''], bars: 'hidden', before: '', onX: '', elsewhere: '' }
    case 'quiz':
      return {
        kind,
        id,
        title: defaults.quiz,
        counts: 'first',
        points: 'ranks',
        team: 'one',
        tieMs: '0',
        hintCosts: '0',
        questions: [blankQuestion(`${id}-1`)],
      }
    case 'course':
      return { kind, id, title: defaults.course, order: 'thread', gap: '10', steps: [blankStep(id)] }
    case 'break':
      return { kind, id, title: defaults.break, minutes: '10' }
  }
}
