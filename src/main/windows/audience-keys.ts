import type { BrowserWindow, Input } from 'electron'

/**
 * Keys pressed while the wall has the focus: a clicker must not go dead because somebody clicked on the wall. The audience's
 * page itself can't send anything, so they are passed on to the control window, which knows what they mean. Esc leaves full
 * screen, so that on one screen nobody is trapped behind the wall.
 */
export const passKeysOn = (
  audience: BrowserWindow,
  to: { control: () => BrowserWindow | undefined; leaveFullScreen: () => void },
): void => {
  audience.webContents.on('before-input-event', (event, input) => {
    if (input.type !== 'keyDown') return
    event.preventDefault()
    if (input.key === 'Escape') to.leaveFullScreen()
    else if (!input.isAutoRepeat) press(to.control(), input)
  })
}

const press = (window: BrowserWindow | undefined, { code, modifiers }: Input): void => {
  const keyCode = ACCELERATORS[code] ?? code.replace(/^(?:Key|Digit)/, '')
  const held = modifiers.filter((name): name is 'shift' | 'control' | 'alt' | 'meta' =>
    ['shift', 'control', 'alt', 'meta'].includes(name),
  )
  for (const type of ['keyDown', 'keyUp'] as const)
    window?.webContents.sendInputEvent({ type, keyCode, modifiers: held })
}

/** Electron's names of keys, where they are not the browser's. */
const ACCELERATORS: Record<string, string> = {
  ArrowRight: 'Right',
  ArrowLeft: 'Left',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  Period: '.',
  Comma: ',',
}
