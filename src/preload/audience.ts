import { contextBridge } from 'electron'
import type { AudienceBridge } from '../ipc/contract'
import { reading } from './forward'

// The audience's window reads its own state and nothing else.
const bridge: AudienceBridge = reading()
contextBridge.exposeInMainWorld('chalkbird', bridge)
