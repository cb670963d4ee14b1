import type { ReactNode } from 'react'
import type { Scene } from '../../../core/views'
import { useMessages } from '../look'
import type { StageMessages } from '../messages/en'
import { useSceneRoom, type SceneRoom } from '../parts/scene-room'
import { Stamp } from '../parts/stamp'
import { Tally } from '../parts/tally'
import { PollLine } from './poll/poll-line'
import { askingLayout } from './question/asking-layout'
import styles from './eyebrow.module.css'
import type { QuestionOnStage } from './question/question-scene'

/** What the line above the scene says; `null`: there is no such line. */
export const useEyebrow = (scene: Scene): ReactNode => {
  const messages = useMessages()
  const room = useSceneRoom()
  return eyebrowOf(scene, { messages, room })
}

/** On a stage this narrow, the line has room for one thing. */
const NARROW = 60
/** Beside the word that this is a rehearsal, it has room for two counts. */
const MIDDLING = 84

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
          {scene.state !== 'open' && !isCountedBelow(scene) && <CountOf question={scene} />}
        </>
      )
    case 'room':
      // Before anybody is here, the scene itself asks it.
      return scene.people === 0 ? null : <Titled title={scene.title} about={[]} />
    case 'answered':
      return (
        <p>
          {scene.counted || scene.teams.length > 0
            ? countIn(scene, messages)
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
        <>
          {(!isNarrow || !scene.after) && (
            <h1>
              <bdi>{scene.title}</bdi>
            </h1>
          )}
          {scene.after && (
            <p>
              {isNarrow ? '' : '· '}
              {messages.afterQuestions(scene.after.done, scene.after.of)}
            </p>
          )}
        </>
      )
    case 'questions':
      return <Titled {...standingOf(scene, room, messages)} />
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

/** How many questions stand where: on a narrow stage only how many there are, on a middling one only what became of them. */
const standingOf = (
  { title, counts: { asked, promised, answered } }: Scene & { kind: 'questions' },
  room: SceneRoom,
  messages: StageMessages,
): { title: string; about: string[] } => {
  const all = some(asked + promised + answered, messages.asked)
  const news = [...some(promised, messages.promised), ...some(answered, messages.answered)]
  if (room.wide < NARROW || news.length === 0) return { title, about: all }
  return room.wide < MIDDLING ? { title: '', about: news } : { title, about: [...all, ...news] }
}

/** The trainer's words are read in their own direction, whatever the stage's is. */
const Titled = ({ title, about }: { title: string; about: string[] }) => (
  <p className={styles.titled}>
    {title !== '' && <bdi className={styles.title}>{title}</bdi>}
    {about.length > 0 && (
      <span className={styles.counts}>{[...(title === '' ? [] : ['']), ...about].join(' · ')}</span>
    )}
  </p>
)

/** Where nothing that was typed can be shown, the count of answers is the scene itself. */
const isCountedBelow = ({ state, bars, typed }: QuestionOnStage): boolean =>
  state === 'answers' && bars.length === 0 && !typed?.length

/** How many have answered: teams, which answer as one, until what was answered is told, which are everybody's own answers. */
const CountOf = ({ question }: { question: QuestionOnStage }) => {
  const messages = useMessages()
  const { answered, counted, state, teams } = question
  return state === 'closed' && (counted ?? teams.length > 0) ? (
    <p>{countIn(question, messages)}</p>
  ) : (
    <Tally count={answered} label={messages.answers(answered)} />
  )
}

/** The count of teams, where the question leaves them no other place. */
const teamsIn = (scene: QuestionOnStage, { messages, room }: Around): string[] =>
  scene.state === 'open' &&
  (scene.counted || (scene.teams.length > 0 && askingLayout(scene, room).teams === 'none'))
    ? [countIn(scene, messages)]
    : []

const countIn = (
  { teams, counted }: Pick<QuestionOnStage, 'teams' | 'counted'>,
  messages: StageMessages,
): string =>
  counted
    ? messages.teamsIn(counted.done, counted.of)
    : messages.teamsIn(teams.filter(({ answered }) => answered).length, teams.length)

const some = (count: number, say: (count: number) => string): string[] => (count > 0 ? [say(count)] : [])
