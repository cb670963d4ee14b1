import { ShowsSchema } from '../../../core/runsheet'
import type { AppAction } from '../../../ipc/contract'
import { messages } from '../messages'
import { MINUTES, start } from './countdown-moves'
import { item, type PaletteItem } from './palette-item'
import { whyFrozen, whyLocked, type Room } from './room'
import { isCountdownOnWall, sendAll } from './stage-actions'

const { palette: words, show, moderation, header, replay, actions } = messages

/** Countdowns of a length. */
export const ofCountdown = ({ view, send }: Room): PaletteItem[] =>
  MINUTES.map((minutes) =>
    item(
      `countdown ${minutes}`,
      words.countdown(show.minutes(minutes)),
      () => void sendAll(send, start(minutes, isCountdownOnWall(view))),
      whyLocked(view),
    ),
  )

/** What concerns the session as a whole, the connection and the settings. */
export const ofSession = (
  { view, act }: Room,
  on: { onEnd: () => void; onSettings: () => void },
): PaletteItem[] => {
  const leave = () => void act({ kind: 'leave-session' })
  const settings = item('settings', messages.home.settings, on.onSettings)
  if (view.replay) {
    const { playing, rate } = view.replay
    const to = playing ? ({ kind: 'pause' } as const) : ({ kind: 'play', rate: Math.max(1, rate) } as const)
    const play = () => void act({ kind: 'steer-replay', to })
    return [
      settings,
      item('play', playing ? replay.pause : replay.play, play),
      item('leave', header.leaveReplay, leave),
    ]
  }
  return [
    settings,
    item('read now', words.readNow, () => void act({ kind: 'read-now' })),
    item('end', header.end, on.onEnd, whyLocked(view)),
    item('leave', view.session.ended ? header.leave : messages.ending.later, leave),
  ]
}

/** Which screen shows what. */
export const ofScreens = ({ displays, act }: Room): PaletteItem[] => {
  const asked = (id: string, label: string, action: AppAction, whyNot?: string) =>
    item(id, label, () => void act(action), whyNot)
  const { audience, isOneScreen, screens } = displays
  const isFull = audience === 'full-screen'
  const notShown = isFull || audience === 'window' ? undefined : words.notShown
  const noOther = screens.length > 1 ? undefined : show.noOther
  return [
    asked(
      'full screen',
      isFull ? show.leaveFullScreen : show.fullScreen,
      { kind: 'full-screen', on: !isFull },
      notShown,
    ),
    asked('close audience', show.closeAudience, { kind: 'close-audience' }, notShown),
    ...screens.flatMap(({ id, label, isTrainers, isAudiences }, index) =>
      isTrainers || isAudiences
        ? []
        : [
            asked(`screen ${id}`, show.makeAudiencesOf(show.screenName(label, index + 1)), {
              kind: 'choose-display',
              display: id,
            }),
          ],
    ),
    asked('swap', words.swap, { kind: 'swap-displays' }, noOther),
    asked('identify', words.identify, { kind: 'identify-displays' }),
    asked('one screen', isOneScreen ? words.notOneScreen : words.oneScreen, {
      kind: 'one-screen',
      on: !isOneScreen,
    }),
  ]
}

/** Whose posts need no agreement. */
export const ofModeration = ({ view, send }: Room): PaletteItem[] =>
  ShowsSchema.options.map((shows) =>
    item(
      `shows ${shows}`,
      words.shows(moderation.whose[shows]),
      () => void send({ kind: 'moderate', shows, words: view.moderation.words }),
      whyFrozen(view) ??
        whyLocked(view) ??
        (view.moderation.shows === shows ? actions.whyNot.isSo : undefined),
    ),
  )
