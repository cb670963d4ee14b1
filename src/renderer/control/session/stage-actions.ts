import type { Command, Cover } from '../../../core/commands'
import { readClock } from '../../shared/use-now'
import { messages } from '../messages'
import { named, type Actions } from './actions'
import { change, meantNow, press, stop, USUAL_MINUTES } from './countdown-moves'
import { whyFrozen, whyLocked, type Room } from './room'
import { goingOn, isSpotlit } from './show-state'

const { whyNot, countdown } = messages.actions

type OnStage =
  | 'black'
  | 'white'
  | 'card'
  | 'join'
  | 'hold'
  | 'countdown'
  | 'countdown-more'
  | 'countdown-less'
  | 'countdown-stop'
  | 'answered'
  | 'board'
  | 'step'
  | 'close-contest'

/** What can be laid over the stage, held, counted down or shown instead of the step. */
export const stageActions = ({ view, send }: Room): Pick<Actions, OnStage> => {
  const [frozen, locked] = [whyFrozen(view), whyLocked(view)]
  const { output, figures } = view
  const going = goingOn(view)
  const stepKind = view.cues[view.cue]?.kind

  const cover = (kind: Exclude<Cover, 'nothing'>) => ({
    isOn: output.cover === kind,
    whyNot: frozen,
    run: () => void send({ kind: 'cover', with: output.cover === kind ? 'nothing' : kind }),
  })
  const spotlight = (kind: 'answered' | 'board', not: string | undefined) => {
    const isOn = going.scene.kind === kind && (view.session.ended || stepKind !== kind)
    const on = { kind: isOn ? ('none' as const) : kind }
    // The board is asked for after the end too.
    return {
      isOn,
      whyNot: (kind === 'board' ? frozen : locked) ?? not,
      run: () => void send({ kind: 'spotlight', on }),
    }
  }
  const isOnWall = isCountdownOnWall(view)
  const withTimer = (moves: (timer: NonNullable<typeof output.timer>) => Command[]) => ({
    whyNot: locked ?? (output.timer ? undefined : whyNot.noCountdown),
    run: () => void (output.timer && sendAll(send, moves(output.timer))),
  })
  const now = () => readClock(going.clock)

  return named({
    black: cover('black'),
    white: cover('white'),
    card: cover('card'),
    join: cover('join'),
    hold: {
      isOn: output.held !== null,
      whyNot: locked,
      run: () => void send({ kind: 'hold', on: output.held === null }),
    },
    countdown: {
      label: countdown[meantNow({ timer: output.timer, isOnWall, now: now() })](USUAL_MINUTES),
      whyNot: locked,
      run: () => void sendAll(send, press({ timer: output.timer, isOnWall, now: now() })),
    },
    'countdown-more': withTimer((timer) => change(timer, 1, now())),
    'countdown-less': withTimer((timer) => change(timer, -1, now())),
    'countdown-stop': withTimer(() => stop(going.scene.kind === 'break' && going.scene.title === '')),
    answered: spotlight('answered', figures.kind === 'question' ? undefined : whyNot.noQuestion),
    board: spotlight('board', view.teams.length > 0 ? undefined : whyNot.noTeams),
    step: {
      whyNot: locked ?? (isSpotlit(view) ? undefined : whyNot.noSpotlight),
      run: () => void send({ kind: 'spotlight', on: { kind: 'none' } }),
    },
    'close-contest': {
      whyNot: locked ?? ('open' in figures && figures.open ? undefined : whyNot.nothingOpen),
      run: () => {
        if ('contest' in figures) void send({ kind: 'close', contest: figures.contest })
      },
    },
  })
}

/** Whether the room sees the countdown, or will once nothing covers it. */
export const isCountdownOnWall = (view: Room['view']): boolean => goingOn(view).scene.kind === 'break'

/** One after the other, so that each finds what the one before left. */
export const sendAll = async (send: Room['send'], commands: readonly Command[]): Promise<void> => {
  for (const command of commands) await send(command)
}
