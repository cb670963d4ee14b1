import { dialog, Menu } from 'electron'
import type { ActReply, AppAction } from '../ipc/contract'
import { menuTemplate, type MenuSituation } from './menu'
import { en } from './menu-messages'

/** Keeps the menu bar to what can be done now; what was refused is told where the trainer looks. */
export const createMenuBar = (
  act: (action: AppAction) => Promise<ActReply>,
): ((situation: MenuSituation) => void) => {
  let shown: MenuSituation | undefined
  const choose = async (action: AppAction): Promise<void> => {
    const reply = await act(action)
    if (reply.kind === 'refused') await dialog.showMessageBox({ type: 'info', message: reply.why })
  }
  return (situation) => {
    if (shown?.displays === situation.displays && shown.session === situation.session) return
    shown = situation
    const template = menuTemplate(situation, {
      isMac: process.platform === 'darwin',
      words: en,
      act: (action) => void choose(action),
    })
    Menu.setApplicationMenu(Menu.buildFromTemplate(template))
  }
}
