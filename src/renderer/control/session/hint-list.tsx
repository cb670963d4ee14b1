import type { ControlView, HintRow } from '../../../core/views'
import { messages } from '../messages'
import type { Send } from '../parts/doing'
import { Nothing } from '../parts/panel'
import { Scroller } from '../parts/scroller'
import { HintDoings } from './hint-doings'
import styles from './hint-list.module.css'
import { HintState } from './hint-state'
import type { HintWriting } from './use-hints'

const { hints: words } = messages

type HintListProps = {
  view: Pick<ControlView, 'hints' | 'teams' | 'stage' | 'courses'>
  hints: HintWriting
  /** Why nothing more is sent or shown. */
  locked: string | undefined
  /** Why not even what is on X, or on its way, can be taken back, deleted or looked for. */
  frozen: string | undefined
  send: Send
}

/** Every hint of the session, the newest first, and what became of it. */
export const HintList = (props: HintListProps) => {
  const { hints } = props.view
  if (hints.length === 0) return <Nothing>{words.none}</Nothing>
  return (
    <Scroller>
      <ul className={styles.list} aria-label={words.list}>
        {hints.map((hint) => (
          <Hint key={hint.id} {...props} hint={hint} />
        ))}
      </ul>
    </Scroller>
  )
}

const Hint = ({ hint, view, hints, locked, frozen, send }: HintListProps & { hint: HintRow }) => {
  const { state } = hint
  return (
    <li className={styles.hint} data-state={state.kind}>
      <p className={styles.text}>
        <bdi>{hint.text}</bdi>
      </p>
      <div className={styles.foot}>
        <p className={styles.state}>
          <To hint={hint} view={view} /> ·{' '}
          <HintState state={state} clock={view.stage.clock} isPoll={hint.isPoll} />
        </p>
        {frozen === undefined && (
          <div className={styles.doings}>
            <HintDoings hint={hint} hints={hints} locked={locked} send={send} />
          </div>
        )}
      </div>
    </li>
  )
}

/** Whom it is for. */
const To = ({
  hint: { to, answers, isPoll, about },
  view,
}: {
  hint: HintRow
  view: Pick<ControlView, 'teams' | 'courses'>
}) => {
  if (isPoll) return words.asPoll
  if (about?.kind === 'step') {
    const course = view.courses.find(({ id }) => id === about.course)
    const at = course?.steps.findIndex(({ id }) => id === about.step) ?? -1
    return words.asStep(at + 1, course?.title ?? '')
  }
  switch (to.kind) {
    case 'all':
      return words.toAll
    case 'team': {
      const team = view.teams.find(({ id }) => id === to.team)
      return team === undefined ? words.toAll : words.toTeam(team.name)
    }
    case 'post':
      return words.toPost(answers?.name ?? '')
    case 'thread':
      return words.inThread
  }
}
