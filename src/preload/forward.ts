import { ipcRenderer } from 'electron'
import type { AudienceState, Bridge, ControlState, Pushes, RequestInput, RequestName } from '../ipc/contract'

/** Passes a request on to the main process, which checks who asks and what. */
export const ask = (name: RequestName, input: RequestInput<RequestName>): Promise<never> =>
  ipcRenderer.invoke(name, input) as Promise<never>

/** What both windows may do: read their state. */
export const reading = <State extends ControlState | AudienceState>(): Bridge<State> => ({
  snapshot: () => ask('snapshot', undefined),
  onPatch: (listener) => {
    const forward = (_event: unknown, patch: Pushes['patch']): void => listener(patch as never)
    ipcRenderer.on('patch', forward)
    return () => void ipcRenderer.removeListener('patch', forward)
  },
})

/** Keys pressed on the wall, as main passes them on. */
export const listenToWall = (listener: (key: Pushes['key']) => void): void => {
  ipcRenderer.on('key', (_event: unknown, key: Pushes['key']) => listener(key))
}

/** Why something could not be done, as main passes it on. */
export const listenToRefusals = (listener: (why: Pushes['refused']) => void): (() => void) => {
  const forward = (_event: unknown, why: Pushes['refused']): void => listener(why)
  ipcRenderer.on('refused', forward)
  return () => void ipcRenderer.removeListener('refused', forward)
}
