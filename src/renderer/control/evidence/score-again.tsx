import { useState } from 'react'
import type { Evidence } from '../../../core/quiz/evidence'
import { ScoringSchema, type Scoring } from '../../../core/sheet/question'
import { messages } from '../messages'
import { PointsChoice, TeamChoice } from '../parts/quiz-choices'
import { TextField } from '../parts/text-field'
import type { Room } from '../session/room'
import { ChangeForm } from './change-form'

const { quiz: words } = messages
const { scoring: own } = messages.prepare

type Draft = Pick<Scoring, 'points' | 'team'> & { tieMs: string; hintCosts: string }

const draftOf = (scoring: Scoring): Draft => ({
  ...scoring,
  tieMs: String(scoring.tieMs),
  hintCosts: String(scoring.hintCosts),
})

const whole = (typed: string): number => (/^\d+$/.test(typed.trim()) ? Number(typed) : Number.NaN)

const scoringOf = (draft: Draft): Scoring | undefined =>
  ScoringSchema.safeParse({ ...draft, tieMs: whole(draft.tieMs), hintCosts: whole(draft.hintCosts) }).data

/** Has a quiz scored in another way, from its first question on. */
export const ScoreAgain = ({ evidence, room }: { evidence: Evidence; room: Room }) => {
  const [draft, setDraft] = useState(() => draftOf(evidence.scoring))
  const scoring = scoringOf(draft)
  const isSame = JSON.stringify(scoring) === JSON.stringify(scoringOf(draftOf(evidence.scoring)))
  return (
    <ChangeForm
      change={scoring && { kind: 'score', quiz: evidence.question.quiz, scoring }}
      isSame={isSame}
      does={words.scoreQuiz}
      invalid={words.invalid}
      room={room}
    >
      <p>{words.wholeQuiz}</p>
      <PointsChoice value={draft.points} onChoose={(points) => setDraft({ ...draft, points })} />
      <TeamChoice value={draft.team} onChoose={(team) => setDraft({ ...draft, team })} />
      <TextField
        label={own.tie}
        note={own.tieNote}
        value={draft.tieMs}
        onChange={(tieMs) => setDraft({ ...draft, tieMs })}
      />
      <TextField
        label={own.hintCosts}
        note={own.hintCostsNote}
        value={draft.hintCosts}
        onChange={(hintCosts) => setDraft({ ...draft, hintCosts })}
      />
    </ChangeForm>
  )
}
