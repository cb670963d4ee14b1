import { CSPProvider } from '@base-ui/react/csp-provider'
import { Tooltip } from '@base-ui/react/tooltip'
import { act, cleanup, render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach } from 'vitest'
import type { Command } from '../../../src/core/commands'
import type { PostRow } from '../../../src/core/views'
import type { ActReply, AppAction, Reply } from '../../../src/ipc/contract'
import { named } from '../../../src/renderer/control/session/actions'

afterEach(cleanup)

// happy-dom lays nothing out: everything is as high as a list that shows all of its few posts.
const HEIGHT = 4000
Object.defineProperty(HTMLElement.prototype, 'offsetHeight', { get: () => HEIGHT })
Object.defineProperty(HTMLElement.prototype, 'offsetWidth', { get: () => 400 })
Object.defineProperty(HTMLElement.prototype, 'offsetParent', { get: () => document.body })
Element.prototype.scrollIntoView = () => {}
globalThis.ResizeObserver = class implements ResizeObserver {
  constructor(private readonly tell: ResizeObserverCallback) {}
  observe(target: Element) {
    const isItem = target.tagName === 'LI'
    const contentRect = { width: 400, height: isItem ? 90 : HEIGHT } as DOMRectReadOnly
    queueMicrotask(() => act(() => this.tell([{ target, contentRect } as ResizeObserverEntry], this)))
  }
  unobserve() {}
  disconnect() {}
}

/** What can be done about a course where there is none. */
export const noCourse = named({
  'post-step': { whyNot: 'There is none.', run: () => {} },
  course: { whyNot: 'There is none.', run: () => {} },
})

/** Keeps what the trainer asked for, and answers it. */
export const recorder = (answer: ActReply = { kind: 'done' }) => {
  const commands: Command[] = []
  const actions: AppAction[] = []
  return {
    commands,
    actions,
    send: (command: Command): Promise<Reply> => {
      commands.push(command)
      return Promise.resolve(answer.kind === 'refused' ? answer : { kind: 'done' })
    },
    act: (action: AppAction): Promise<ActReply> => {
      actions.push(action)
      return Promise.resolve(
        action.kind === 'save-promises' && answer.kind === 'done'
          ? { kind: 'saved', as: 'promises.csv' }
          : answer,
      )
    },
  }
}

const Room = ({ children }: { children: ReactNode }) => (
  <CSPProvider disableStyleElements>
    <Tooltip.Provider>{children}</Tooltip.Provider>
  </CSPProvider>
)

/** Shows a part of the control room to somebody with a mouse and a keyboard. */
export const show = (part: ReactNode) => ({
  user: userEvent.setup(),
  ...render(part, { wrapper: Room }),
})

export const held = (rows: PostRow[]) => ({ rows: new Map(rows.map((row) => [row.id, row])), revision: 1 })
