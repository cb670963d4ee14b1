import type { ReactNode } from 'react'
import type { Scene } from '../../../core/views'
import { useMessages } from '../look'
import type { StageMessages } from '../messages/en'
import { useSceneRoom, type SceneRoom } from '../parts/scene-room'
import { Tally } from '../parts/tally'
import { Compared } from './poll/compared'
import { pollLayout } from './poll/poll-layout'
import { sidesOf, type PollOnStage } from './poll/poll-sides'
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
/** And on one this wide, for two counts and which stroke is whose. */
const CROWDED = 80

type Around = { messages: StageMessages; room: SceneRoom }

const eyebrowOf = (scene: Scene, { messages, room }: Around): ReactNode => {
  const isNarrow = room.wide < NARROW
  switch (scene.kind) {
    case 'intros':
      return <Titled title={scene.title} about={some(scene.people.length, messages.people)} />
    case 'poll':
      return <OfPoll poll={scene} messages={messages} room={room} isNarrow={isNarrow} />
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
      return <Titled title={scene.title} about={[]} />
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
        <p>
          {[messages.question(scene.number, scene.of), messages.finish].slice(isNarrow ? 1 : 0).join(' · ')}
        </p>
      )
    case 'board':
      return (
        <h1>
          <bdi>{scene.title}</bdi>
        </h1>
      )
    case 'questions':
      return <Titled title={scene.title} about={some(scene.asked.length, messages.asked)} />
    case 'hint':
    case 'break':
    case 'course':
    case 'closing':
    case 'join':
    case 'post':
    case 'black':
    case 'white':
    case 'card':
      return null
  }
}

const OfPoll = ({ poll, messages, room, isNarrow }: Around & { poll: PollOnStage; isNarrow: boolean }) => {
  const { state, elsewhere, onX } = poll
  if (elsewhere !== undefined) return <p>{messages.pollElsewhere[state]}</p>
  const { voters, isOnX, beside } = sidesOf(poll)
  const count = isOnX ? messages.votesOnX(voters) : messages.votes(voters)
  // Before the room sees figures, that X counts too is all there is to say of it.
  const isToldOfX = !isNarrow && onX !== undefined && !isOnX && beside === undefined
  const isBesideX = beside?.what === 'on X'
  return (
    <>
      {!isNarrow && !(isBesideX && room.wide < CROWDED) && <p>{messages.poll[state]}</p>}
      {!isBesideX && pollLayout(poll, room).tally === 'above' && <Tally count={voters} label={count} />}
      {isToldOfX && <p>{messages.votesOnX(onX.voters)}</p>}
      {beside && <Compared poll={poll} what={beside.what} />}
    </>
  )
}

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
