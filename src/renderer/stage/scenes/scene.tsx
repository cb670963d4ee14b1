import type { AudienceView, Scene } from '../../../core/views'
import { AppCard } from '../app-card'
import { Answered } from './answered/answered'
import { Board } from './board/board'
import { BreakScene } from './break/break'
import { Closing } from './closing/closing'
import { Course } from './course/course'
import { FinishScene } from './finish/finish'
import { HintScene } from './hint/hint'
import { Intros } from './intros/intros'
import { Join } from './join/join'
import { Poll } from './poll/poll'
import { PostScene } from './post/post'
import { QuestionScene } from './question/question-scene'
import { Questions } from './questions/questions'
import { Room } from './room/room'
import styles from './scene.module.css'

/** The one scene that is on. */
export const SceneOnStage = ({ view }: { view: AudienceView }) => {
  const { scene, rehearsal } = view
  switch (scene.kind) {
    case 'join':
      return <Join join={view.join} rehearsal={rehearsal} />
    case 'intros':
      return <Intros intros={scene} rehearsal={rehearsal} />
    case 'room':
      return <Room room={scene} />
    case 'poll':
      return <Poll poll={scene} />
    case 'question':
      return <QuestionScene question={scene} />
    case 'answered':
      return <Answered answered={scene} />
    case 'finish':
      return <FinishScene finish={scene} />
    case 'board':
      return <Board board={scene} />
    case 'post':
      return <PostScene post={scene.post} rehearsal={rehearsal} />
    case 'hint':
      return <HintScene hint={scene.hint} master={view.join.master} />
    case 'questions':
      return <Questions round={scene} rehearsal={rehearsal} />
    case 'course':
      return <Course course={scene} />
    case 'break':
      return <BreakScene pause={scene} />
    case 'closing':
      return <Closing closing={scene} title={view.join.title} />
    case 'black':
    case 'white':
      return <div className={styles.blank} data-blank={scene.kind} />
    case 'card':
      return <AppCard />
  }
}

/** A scene with another key arrives anew; with the same key it changes in place. */
export const sceneKey = (scene: Scene): string => {
  switch (scene.kind) {
    case 'question':
      return `question ${scene.quiz} ${scene.number}`
    case 'poll':
      return `poll ${scene.question}`
    case 'post':
      return `post ${scene.post.id}`
    case 'hint':
      return `hint ${scene.hint.text}`
    case 'course':
      return `course ${scene.title} ${scene.step?.number ?? 1}`
    case 'intros':
    case 'room':
    case 'questions':
      return `${scene.kind} ${scene.title}`
    case 'answered':
    case 'finish':
      return `${scene.kind} ${scene.number}`
    case 'join':
    case 'board':
    case 'break':
    case 'closing':
    case 'black':
    case 'white':
    case 'card':
      return scene.kind
  }
}
