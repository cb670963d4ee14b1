import type { ControlView, HintRow } from '../../../core/views'
import { useNow } from '../../shared/use-now'
import { messages, told } from '../messages'
import type { Send } from '../parts/doing'
import { Nothing } from '../parts/panel'
import { Scroller } from '../parts/scroller'
import { HintDoings } from './hint-doings'
import styles from './hint-list.module.css'
import type { HintWriting } from './use-hints'

const { hints: words } = messages

type HintListProps = {
  view: Pick<ControlView, 'hints' | 'teams' | 'stage'>
  hints: HintWriting
  locked: string | undefined
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

const Hint = ({ hint, view, hints, locked, send }: HintListProps & { hint: HintRow }) => {
  const { state } = hint
  return (
    <li className={styles.hint} data-state={state.kind}>
      <p className={styles.text}>
        <bdi>{hint.text}</bdi>
      </p>
      <div className={styles.foot}>
        <p className={styles.state}>
          <To hint={hint} view={view} /> · <HintState state={state} view={view} />
        </p>
        {locked === undefined && <HintDoings hint={hint} hints={hints} send={send} />}
      </div>
    </li>
  )
}

/** Whom it is for. */
const To = ({ hint: { to, answers, isPoll }, view }: { hint: HintRow; view: Pick<ControlView, 'teams'> }) => {
  if (isPoll) return words.asPoll
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

/** What became of a hint, or of any post of ours. */
export const HintState = ({ state, view }: { state: HintRow['state']; view: Pick<ControlView, 'stage'> }) => {
  switch (state.kind) {
    case 'planned':
      return <Countdown leavesAt={state.leavesAt} clock={view.stage.clock} />
    case 'cancelled':
      return words.cancelled
    case 'sending':
      return words.sending
    case 'waiting':
      return <span className={styles.leaving}>{words.waiting(told(state.why))}</span>
    case 'sent':
      return state.trouble === undefined ? (
        <span className={styles.good}>{words.sent}</span>
      ) : (
        <span className={styles.bad}>{words.undeleted(told(state.trouble))}</span>
      )
    case 'deleting':
      return words.deleting
    case 'deleted':
      return words.deleted
    case 'refused':
      return <span className={styles.bad}>{words.refused(told(state.why))}</span>
    case 'unknown':
      return state.sought ? (
        <span className={styles.leaving}>{words.looking(told(state.why))}</span>
      ) : (
        <span className={styles.bad}>{words.unknown(told(state.why))}</span>
      )
    case 'unsent':
      return <span className={styles.bad}>{words.unsent(told(state.why))}</span>
  }
}

/** How often a countdown of whole seconds is drawn anew, ms. */
const TICK_MS = 200

const Countdown = ({ leavesAt, clock }: { leavesAt: number; clock: ControlView['stage']['clock'] }) => {
  const left = Math.ceil((leavesAt - useNow(clock, TICK_MS)) / 1000)
  return <strong className={styles.leaving}>{left > 0 ? words.leaves(left) : words.leaving}</strong>
}
