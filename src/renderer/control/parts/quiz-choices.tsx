import type { Scoring, Typos } from '../../../core/sheet/question'
import { messages } from '../messages'
import { Choice } from './choice'
import { Labelled } from './labelled'

const { question, scoring } = messages.prepare

type Chosen<Value> = { value: Value; onChoose: (value: Value) => void }

/** How right answers become points, with what the choice means. */
export const PointsChoice = ({ value, onChoose }: Chosen<Scoring['points']>) => (
  <Labelled label={scoring.points} note={scoring.pointsNote[value]}>
    <Choice
      label={scoring.points}
      value={value}
      offers={(['right', 'ranks', 'time', 'no-speed'] as const).map((points) => ({
        value: points,
        label: scoring.pointsHow[points],
      }))}
      onChoose={onChoose}
    />
  </Labelled>
)

/** What a team has of its members' answers, with what the choice means. */
export const TeamChoice = ({ value, onChoose }: Chosen<Scoring['team']>) => (
  <Labelled label={scoring.team} note={scoring.teamNote[value]}>
    <Choice
      label={scoring.team}
      value={value}
      offers={(['one', 'best', 'average'] as const).map((team) => ({
        value: team,
        label: scoring.teamHow[team],
      }))}
      onChoose={onChoose}
    />
  </Labelled>
)

/** How many letters of a typed answer may be wrong, with an example. */
export const TyposChoice = ({ value, onChoose }: Chosen<Typos>) => (
  <Labelled label={question.typos} note={question.typosNote[value]}>
    <Choice
      label={question.typos}
      value={value}
      offers={(['none', 'some', 'many'] as const).map((typos) => ({
        value: typos,
        label: question.typosHow[typos],
      }))}
      onChoose={onChoose}
    />
  </Labelled>
)
