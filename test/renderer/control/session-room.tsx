import { fireEvent, act as settle } from '@testing-library/react'
import { DEFAULT_LOOK } from '../../../src/core/look'
import type { ControlView, People, PostRow } from '../../../src/core/views'
import type { AppAction, ControlState, DisplaysView } from '../../../src/ipc/contract'
import type { HeldPosts } from '../../../src/renderer/control/session/post-order'
import { SessionScreen } from '../../../src/renderer/control/session/session-screen'
import { displays, people, rows, view } from '../../support/example-control'
import { held, recorder, show } from './in-the-control-room'

type Surroundings = {
  displays?: Partial<DisplaysView>
  keys?: ControlState['view']['keys']
  rehearsed?: string[]
  people?: People
}

/** The session screen with a trainer at it; `keyboard` presses keys as a person does, one after the other and not twice at once. */
export const openSession = (
  more: Partial<ControlView> = {},
  list: PostRow[] | HeldPosts = rows,
  around: Surroundings = {},
) => {
  const recorded = recorder()
  const act = (action: AppAction) =>
    action.kind === 'read-people'
      ? Promise.resolve({ kind: 'people' as const, people: where.people ?? people })
      : recorded.act(action)
  const opened: 'settings'[] = []
  const posts = Array.isArray(list) ? held(list) : list
  let [about, where] = [more, around]
  const screenOf = () => (
    <SessionScreen
      view={{ ...view, ...about }}
      posts={{ rows: posts.rows, revision: posts.revision }}
      look={DEFAULT_LOOK}
      displays={{ ...displays, ...where.displays }}
      rehearsed={where.rehearsed ?? []}
      changedKeys={where.keys ?? {}}
      send={recorded.send}
      act={act}
      onSettings={() => opened.push('settings')}
    />
  )
  const shown = show(screenOf())
  const redraw = (next: Partial<ControlView>, around: Surroundings = where) => {
    about = { ...about, ...next }
    where = around
    shown.rerender(screenOf())
  }
  const keyboard = async (...keys: string[]) => {
    for (const typed of keys) {
      const target = document.activeElement ?? document.body
      const parts = typed.split(/(?<=Mod|Shift)\+/)
      const event = new KeyboardEvent('keydown', {
        key: parts.at(-1) ?? '',
        ctrlKey: parts.includes('Mod'),
        shiftKey: parts.includes('Shift'),
        bubbles: true,
        cancelable: true,
      })
      // Each press is a second after the one before.
      clock += 1000
      Object.defineProperty(event, 'timeStamp', { value: clock })
      fireEvent(target, event)
      // What was asked for is answered, and told.
      await settle(async () => {
        await Promise.resolve()
      })
    }
  }
  return { ...recorded, ...shown, opened, redraw, keyboard }
}

let clock = 1_000_000
