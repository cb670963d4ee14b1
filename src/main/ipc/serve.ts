import { ipcMain, type IpcMainInvokeEvent } from 'electron'
import { requests, type RequestName, type WindowRole } from '../../ipc/contract'
import { answer, type Handlers } from './answer'

/** Which of our windows sent this; undefined for anything else, sub-frames too. */
export type RoleOf = (event: IpcMainInvokeEvent) => WindowRole | undefined

/** Serves every request of the contract. */
export const serve = (handlers: Handlers, roleOf: RoleOf): void => {
  for (const name of Object.keys(requests) as RequestName[])
    ipcMain.handle(name, (event, payload: unknown) =>
      answer(name, handlers, { role: roleOf(event), payload }),
    )
}
