import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { DEFAULT_LOOK } from '../../core/look'
import type { AudienceBridge } from '../../ipc/contract'
import { useBridgedState } from '../shared/use-state'
import { Stage } from '../stage/stage'

// The preload puts the bridge there; the page is never loaded without it.
const { chalkbird } = window as unknown as { chalkbird: AudienceBridge }

const Audience = () => {
  const view = useBridgedState(chalkbird)?.view
  return <Stage view={view?.stage ?? null} look={view?.look ?? DEFAULT_LOOK} />
}

const root = document.getElementById('stage')
if (root)
  createRoot(root).render(
    <StrictMode>
      <Audience />
    </StrictMode>,
  )
