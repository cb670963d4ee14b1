import type { MenuItemConstructorOptions } from 'electron'
import type { AppAction, ControlState } from '../ipc/contract'
import { menuMessages } from './menu-messages'

type Item = MenuItemConstructorOptions

export type MenuSituation = Pick<ControlState['view'], 'displays' | 'language'> & {
  session: 'none' | 'open' | 'replay'
}

/**
 * The menu bar as the system's users expect it. None of its items has a key of the session screen: a clicker is a keyboard, and a
 * menu would take its keys away.
 */
export const menuTemplate = (
  { displays, language, session }: MenuSituation,
  how: { isMac: boolean; act: (action: AppAction) => void },
): Item[] => {
  const { isMac } = how
  const words = menuMessages[language]
  const item = (label: string, action: AppAction, enabled: boolean): Item => ({
    label,
    enabled,
    click: () => how.act(action),
  })
  const switchItem = (label: string, action: AppAction, state: { on: boolean; enabled: boolean }): Item => ({
    ...item(label, action, state.enabled),
    type: 'checkbox',
    checked: state.on,
  })
  const line: Item = { type: 'separator' }
  const { audience, isOneScreen, screens } = displays
  const isFull = audience === 'full-screen'
  const isShown = isFull || audience === 'window'

  const file: Item[] = [
    item(words.practice, { kind: 'start-practice', speed: 1 }, session === 'none'),
    item(words.account, { kind: 'show-connection', on: true }, true),
    line,
    item(
      session === 'replay' ? words.leaveReplay : words.leave,
      { kind: 'leave-session' },
      session !== 'none',
    ),
    ...(isMac ? [] : [line, { role: 'quit', label: words.quit } as const]),
  ]
  const edit: Item[] = [
    { role: 'undo', label: words.undo },
    { role: 'redo', label: words.redo },
    line,
    { role: 'cut', label: words.cut },
    { role: 'copy', label: words.copy },
    { role: 'paste', label: words.paste },
    { role: 'selectAll', label: words.selectAll },
  ]
  const view: Item[] = [
    { role: 'resetZoom', label: words.resetZoom },
    { role: 'zoomIn', label: words.zoomIn },
    { role: 'zoomOut', label: words.zoomOut },
  ]
  const show: Item[] = [
    item(words.showAudience, { kind: 'show-audience' }, audience === 'none' || audience === 'hidden'),
    item(words.closeAudience, { kind: 'close-audience' }, audience !== 'none'),
    line,
    switchItem(words.fullScreen, { kind: 'full-screen', on: !isFull }, { on: isFull, enabled: isShown }),
    switchItem(words.oneScreen, { kind: 'one-screen', on: !isOneScreen }, { on: isOneScreen, enabled: true }),
    line,
    item(words.swap, { kind: 'swap-displays' }, isShown && screens.length > 1),
    item(words.identify, { kind: 'identify-displays' }, true),
  ]
  return [
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    { label: words.file, submenu: file },
    { label: words.edit, submenu: edit },
    { label: words.view, submenu: view },
    { label: words.show, submenu: show },
    ...(isMac ? [{ role: 'windowMenu' } as const] : []),
    isMac
      ? { role: 'help', label: words.help, submenu: [] }
      : { label: words.help, submenu: [{ role: 'about', label: words.about }] },
  ]
}
