import type { Language, Look } from '../core/look'
import type { AudienceState, ControlState, Keys, SavedSession, WindowRole } from '../ipc/contract'
import type { Patch, Snapshot } from '../ipc/patch'
import type { Asked } from './asked'
import { createPublisher } from './ipc/publish'
import type { OpenSession } from './session/open-session'

export type StateDeps = {
  open: () => OpenSession | undefined
  saved: () => SavedSession[]
  connection: () => ControlState['view']['connection']
  asked: Pick<Asked, 'isConnectionOpen' | 'starting'>
  displays: () => ControlState['view']['displays']
  look: () => Look
  language: () => Language
  keys: () => Keys
  rehearsed: () => string[]
  send: (to: WindowRole, patch: Patch<ControlState> | Patch<AudienceState>) => void
}

export type AppState = {
  changed: (what: 'more' | 'replaced') => void
  snapshot: (of: WindowRole) => Snapshot<ControlState> | Snapshot<AudienceState>
}

/** What each window holds, kept up to date by patches: the audience's gets the stage and nothing else. */
export const createAppState = ({
  open,
  saved,
  connection,
  asked,
  displays,
  look,
  language,
  keys,
  rehearsed,
  send,
}: StateDeps): AppState => {
  const account = keepSame(() => masterOf(connection()))
  const control = createPublisher<ControlState>(
    {
      view: () => {
        const session = open()
        return {
          screen: session ? 'session' : 'home',
          saved: saved(),
          account: account(),
          connection: connection(),
          isConnectionOpen: asked.isConnectionOpen(),
          starting: asked.starting(),
          displays: displays(),
          session: session ? session.views().control(session.around()) : null,
          look: look(),
          language: language(),
          keys: keys(),
          rehearsed: rehearsed(),
        }
      },
      rows: () => open()?.views().takeRows() ?? [],
      all: () => open()?.views().allRows() ?? [],
    },
    (patch) => send('control', patch),
  )
  const audience = createPublisher<AudienceState>(
    {
      view: () => {
        const session = open()
        return { stage: session ? session.views().audience(session.around()) : null, look: look() }
      },
      rows: () => [],
      all: () => [],
    },
    (patch) => send('audience', patch),
  )
  return {
    changed: (what) => {
      if (what === 'more') {
        control.changed()
        audience.changed()
      } else {
        control.replaced()
        audience.replaced()
      }
    },
    snapshot: (of) => (of === 'control' ? control.snapshot() : audience.snapshot()),
  }
}

/** `username` is empty until X has told it; null: nobody is connected. */
const masterOf = ({ slots: { master } }: ControlState['view']['connection']) =>
  master.from === 'nobody' ? null : { username: master.username }

/** The same object for as long as it says the same. */
const keepSame = (read: () => ControlState['view']['account']) => {
  let last = read()
  return () => {
    const next = read()
    if (next?.username !== last?.username) last = next
    return last
  }
}
