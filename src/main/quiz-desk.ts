import { writeFile } from 'node:fs/promises'
import { effectOf } from '../core/quiz/change'
import { createChangesView } from '../core/quiz/changes-made'
import { evidenceOf } from '../core/quiz/evidence'
import type { Session } from '../core/session'
import { xTime } from '../core/time'
import type { ActReply, AppAction, QuizChange } from '../ipc/contract'
import { evidenceCsv, evidenceJson } from './evidence-file'
import { inPlainWords } from './session/journal-words'

type OfKind<Kind extends AppAction['kind']> = Extract<AppAction, { kind: Kind }>

/** What the trainer looks at, and takes along, of how a quiz is judged. Nothing here changes a session. */
export const quizDesk = (deps: {
  session: () => Session | undefined
  chooseWhereToSave: (suggested: string, as: 'csv' | 'jsonl') => Promise<string | undefined>
}) => {
  const evidenceFor = (question: string) => {
    const session = deps.session()
    return session && evidenceOf(session, question)
  }
  const changesView = createChangesView()
  const NOT_ASKED: ActReply = { kind: 'refused', why: 'This question was not asked.' }
  return {
    read: ({ question }: OfKind<'read-evidence'>): ActReply => {
      const evidence = evidenceFor(question)
      return evidence ? { kind: 'evidence', evidence } : NOT_ASKED
    },
    readChanges: ({ question }: OfKind<'read-changes'>): ActReply => {
      const session = deps.session()
      return session && isAsked(session, question)
        ? { kind: 'changes', changes: changesView(session, question) }
        : NOT_ASKED
    },
    save: async ({ question, as }: OfKind<'save-evidence'>): Promise<ActReply> => {
      const session = deps.session()
      if (!session || !isAsked(session, question)) return NOT_ASKED
      const path = await deps.chooseWhereToSave(`${question}.${as}`, as)
      // Read only now: posts went on coming while the dialog was open.
      const evidence = evidenceFor(question)
      if (path === undefined || !evidence) return { kind: 'done' }
      try {
        await writeFile(path, as === 'csv' ? evidenceCsv(evidence) : evidenceJson(evidence))
        return { kind: 'done' }
      } catch (error) {
        return { kind: 'refused', why: `The evidence was not saved: ${inPlainWords(error)}` }
      }
    },
    tryOut: ({ change }: OfKind<'try-change'>): ActReply => {
      const session = deps.session()
      return session
        ? { kind: 'effect', effect: effectOf(session, asLast(change)) }
        : { kind: 'refused', why: 'No session is open.' }
    },
  }
}

const isAsked = ({ contests }: Session, question: string): boolean => {
  const contest = contests.get(question)
  return contest?.kind === 'question' && contest.window !== undefined
}

/** Behind all changes that were made: it is only tried out, and no reason is needed for that. */
const asLast = (change: QuizChange) => {
  const place = { n: Number.MAX_SAFE_INTEGER, at: xTime(0), reason: '' }
  switch (change.kind) {
    case 'score':
      return { ...place, quiz: change.quiz, scoring: change.scoring }
    case 'judge-again':
      return { ...place, question: change.question, rule: change.rule }
    case 'correct':
      return { ...place, team: change.team, points: change.points }
  }
}
