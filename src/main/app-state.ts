import type { Language, Look } from '../core/look'
import type { AudienceState, ControlState, Keys, SavedSession, WindowRole } from '../ipc/contract'
import type { Patch, Snapshot } from '../ipc/patch'
import { createPublisher } from './ipc/publish'
import type { OpenSession } from './session/open-session'

export type StateDeps = {
  open: () => OpenSession | undefined
  saved: () => SavedSession[]
  /** `username` is empty until X has told it; null: no keys are set. */
  account: () => ControlState['view']['account']
  displays: () => ControlState['view']['displays']
  look: () => Look
  language: () => Language
  keys: () => Keys
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
  account,
  displays,
  look,
  language,
  keys,
  send,
}: StateDeps): AppState => {
  const control = createPublisher<ControlState>(
    {
      view: () => {
        const session = open()
        return {
          screen: session ? 'session' : 'home',
          saved: saved(),
          account: account(),
          displays: displays(),
          session: session ? session.views().control(session.around()) : null,
          look: look(),
          language: language(),
          keys: keys(),
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
