import { contextBridge } from 'electron'
import type { ControlBridge } from '../ipc/contract'
import { ask, listenToRefusals, listenToWall, reading } from './forward'

const bridge: ControlBridge = {
  ...reading(),
  command: (command) => ask('command', command),
  act: (action) => ask('act', action),
  onWallKey: listenToWall,
  onRefused: listenToRefusals,
}
contextBridge.exposeInMainWorld('chalkbird', bridge)
