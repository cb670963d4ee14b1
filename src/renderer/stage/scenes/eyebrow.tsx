import type { Scene } from '../../../core/views'
import { en as messages } from '../messages/en'
import { Tally } from '../parts/tally'
import { askingLayout } from './question/asking-layout'
import type { QuestionOnStage } from './question/question-scene'

/** What the line above the scene says. */
export const eyebrowOf = (scene: Scene) => {
  switch (scene.kind) {
    case 'intros':
      return <Titled title={scene.title} about={some(scene.people.length, messages.people)} />
    case 'poll':
      return (
        <>
          <p>{messages.poll[scene.state]}</p>
          <Tally count={scene.voters} label={messages.votes(scene.voters)} />
        </>
      )
    case 'question':
      return (
        <>
          <p>{[messages.question(scene.number, scene.of), ...teamsIn(scene)].join(' · ')}</p>
          {scene.state !== 'open' && (
            <Tally count={scene.answered} label={messages.answers(scene.answered)} />
          )}
        </>
      )
    case 'room':
      return <Titled title={scene.title} about={[]} />
    case 'answered':
      return <p>{messages.question(scene.number, scene.of)}</p>
    case 'finish':
      return <p>{[messages.question(scene.number, scene.of), messages.finish].join(' · ')}</p>
    case 'board':
      return <h1>{scene.title}</h1>
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

/** The trainer's words are read in their own direction, whatever the stage's is. */
const Titled = ({ title, about }: { title: string; about: string[] }) => (
  <p>
    <bdi>{title}</bdi>
    {about.map((one) => ` · ${one}`)}
  </p>
)

/** The count of teams, where the question leaves them no other place. */
const teamsIn = (scene: QuestionOnStage): string[] =>
  scene.state === 'open' && scene.teams.length > 0 && askingLayout(scene).teams === 'none'
    ? [messages.teamsIn(scene.teams.filter(({ answered }) => answered).length, scene.teams.length)]
    : []

const some = (count: number, say: (count: number) => string): string[] => (count > 0 ? [say(count)] : [])
