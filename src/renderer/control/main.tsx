import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '../shared/fonts.css'
import type { ControlBridge } from '../../ipc/contract'
import { useBridgedState } from '../shared/use-state'
import { App } from './app'
import { direction, language } from './messages'
import { pressedOnWall } from './wall-keys'

// The preload puts the bridge there; the page is never loaded without it.
const { chalkbird } = window as unknown as { chalkbird: ControlBridge }

document.documentElement.lang = language
document.documentElement.dir = direction
chalkbird.onWallKey((key) => pressedOnWall(key, chalkbird.act))

const Control = () => (
  <App
    copy={useBridgedState(chalkbird)}
    command={chalkbird.command}
    act={chalkbird.act}
    onRefused={chalkbird.onRefused}
  />
)

const root = document.getElementById('control')
if (root)
  createRoot(root).render(
    <StrictMode>
      <Control />
    </StrictMode>,
  )
