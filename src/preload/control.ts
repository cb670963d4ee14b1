import { contextBridge } from 'electron'
import type { ControlBridge } from '../ipc/contract'
import { ask, reading } from './forward'

const bridge: ControlBridge = {
  ...reading(),
  command: (command) => ask('command', command),
  act: (action) => ask('act', action),
}
contextBridge.exposeInMainWorld('chalkbird', bridge)
