import { Menu } from 'electron'
import type { ActReply, AppAction } from '../ipc/contract'
import { menuTemplate, type MenuSituation } from './menu'

/** Keeps the menu bar to what can be done now; what was refused is told where the trainer looks. */
export const createMenuBar = (
  act: (action: AppAction) => Promise<ActReply>,
  refuse: (why: string) => void,
): ((situation: MenuSituation) => void) => {
  let shown: MenuSituation | undefined
  const choose = async (action: AppAction): Promise<void> => {
    const reply = await act(action)
    if (reply.kind === 'refused') refuse(reply.why)
  }
  return (situation) => {
    const isShown =
      shown?.displays === situation.displays &&
      shown.language === situation.language &&
      shown.session === situation.session
    if (isShown) return
    shown = situation
    const template = menuTemplate(situation, {
      isMac: process.platform === 'darwin',
      act: (action) => void choose(action),
    })
    Menu.setApplicationMenu(Menu.buildFromTemplate(template))
  }
}
