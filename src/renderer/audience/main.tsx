import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import type { AudienceBridge } from '../../ipc/contract'
import { useBridgedState } from '../shared/use-state'
import { Stage } from '../stage/stage'

// The preload puts the bridge there; the page is never loaded without it.
const { chalkbird } = window as unknown as { chalkbird: AudienceBridge }

const Audience = () => <Stage view={useBridgedState(chalkbird)?.view.stage ?? null} />

const root = document.getElementById('stage')
if (root)
  createRoot(root).render(
    <StrictMode>
      <Audience />
    </StrictMode>,
  )
