import type { ReactNode } from 'react'
import type { Scene } from '../../../core/views'
import { useMessages } from '../look'
import type { StageMessages } from '../messages/en'
import { useSceneRoom, type SceneRoom } from '../parts/scene-room'
import { Stamp } from '../parts/stamp'
import { Tally } from '../parts/tally'
import { PollLine } from './poll/poll-line'
import { askingLayout } from './question/asking-layout'
import type { QuestionOnStage } from './question/question-scene'

/** What the line above the scene says; `null`: there is no such line. */
export const useEyebrow = (scene: Scene): ReactNode => {
  const messages = useMessages()
  const room = useSceneRoom()
  return eyebrowOf(scene, { messages, room })
}

/** On a stage this narrow, the line has room for one thing. */
const NARROW = 60

type Around = { messages: StageMessages; room: SceneRoom }

const eyebrowOf = (scene: Scene, { messages, room }: Around): ReactNode => {
  const isNarrow = room.wide < NARROW
  switch (scene.kind) {
    case 'intros':
      return <Titled title={scene.title} about={some(scene.people.length, messages.people)} />
    case 'poll':
      return <PollLine poll={scene} />
    case 'question':
      return (
        <>
          {(!isNarrow || scene.state === 'open') && (
            <p>
              {[messages.question(scene.number, scene.of), ...teamsIn(scene, { messages, room })].join(' · ')}
            </p>
          )}
          {scene.state !== 'open' && (
            <Tally count={scene.answered} label={messages.answers(scene.answered)} />
          )}
        </>
      )
    case 'room':
      // Before anybody is here, the scene itself asks it.
      return scene.people === 0 ? null : <Titled title={scene.title} about={[]} />
    case 'answered':
      return (
        <p>
          {scene.teams.length > 0
            ? countIn(scene.teams, messages)
            : [messages.question(scene.number, scene.of), messages.whoHasAnswered]
                .slice(isNarrow ? 1 : 0)
                .join(' · ')}
        </p>
      )
    case 'finish':
      return (
        <>
          <p>
            {[messages.question(scene.number, scene.of), messages.finish].slice(isNarrow ? 1 : 0).join(' · ')}
          </p>
          <Stamp standing={scene.official ? 'official' : 'provisional'} />
        </>
      )
    case 'board':
      return (
        <h1>
          <bdi>{scene.title}</bdi>
        </h1>
      )
    case 'questions':
      return <Titled title={scene.title} about={standingOf(scene, isNarrow, messages)} />
    case 'course':
      return scene.step ? <p>{messages.step(scene.step.number, scene.step.of)}</p> : null
    case 'hint':
    case 'break':
    case 'closing':
    case 'join':
    case 'post':
    case 'black':
    case 'white':
    case 'card':
      return null
  }
}

/** How many questions stand where; on a narrow stage only how many there are. */
const standingOf = (
  { counts: { asked, promised, answered } }: Scene & { kind: 'questions' },
  isNarrow: boolean,
  messages: StageMessages,
): string[] => [
  ...some(asked + promised + answered, messages.asked),
  ...(isNarrow ? [] : [...some(promised, messages.promised), ...some(answered, messages.answered)]),
]

/** The trainer's words are read in their own direction, whatever the stage's is. */
const Titled = ({ title, about }: { title: string; about: string[] }) => (
  <p>
    <bdi>{title}</bdi>
    {about.map((one) => ` · ${one}`)}
  </p>
)

/** The count of teams, where the question leaves them no other place. */
const teamsIn = (scene: QuestionOnStage, { messages, room }: Around): string[] =>
  scene.state === 'open' && scene.teams.length > 0 && askingLayout(scene, room).teams === 'none'
    ? [countIn(scene.teams, messages)]
    : []

const countIn = (teams: { answered: boolean }[], messages: StageMessages): string =>
  messages.teamsIn(teams.filter(({ answered }) => answered).length, teams.length)

const some = (count: number, say: (count: number) => string): string[] => (count > 0 ? [say(count)] : [])
