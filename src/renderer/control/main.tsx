import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '../shared/fonts.css'
import type { ControlBridge } from '../../ipc/contract'
import { useBridgedState } from '../shared/use-state'
import { App } from './app'

// The preload puts the bridge there; the page is never loaded without it.
const { chalkbird } = window as unknown as { chalkbird: ControlBridge }

// What was pressed on the wall counts as pressed in the room, wherever this window's own focus is.
chalkbird.onWallKey((key) => window.dispatchEvent(new KeyboardEvent('keydown', { ...key, bubbles: true })))

const Control = () => (
  <App copy={useBridgedState(chalkbird)} command={chalkbird.command} act={chalkbird.act} />
)

const root = document.getElementById('control')
if (root)
  createRoot(root).render(
    <StrictMode>
      <Control />
    </StrictMode>,
  )
