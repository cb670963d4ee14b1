import { CSPProvider } from '@base-ui/react/csp-provider'
import { Toast } from '@base-ui/react/toast'
import { Tooltip } from '@base-ui/react/tooltip'
import { useMemo } from 'react'
import type { ControlBridge, ControlState } from '../../ipc/contract'
import type { Copy } from '../shared/use-state'
import { Desk } from './desk'
import { messages } from './messages'
import { telling } from './parts/doing'
import { Refusals } from './parts/refusals'

/** The control window: whatever was refused is told in a corner, wherever it was asked for. */
export const App = ({
  copy,
  command,
  act,
}: {
  copy: Copy<ControlState> | undefined
  command: ControlBridge['command']
  act: ControlBridge['act']
}) => {
  const refusals = useMemo(() => Toast.createToastManager(), [])
  const doing = useMemo(() => {
    const tell = (why: string) => {
      refusals.add({ title: messages.refused, description: why, priority: 'high', timeout: 8000 })
    }
    return { send: telling(command, tell), act: telling(act, tell) }
  }, [command, act, refusals])
  return (
    <CSPProvider disableStyleElements>
      <Toast.Provider toastManager={refusals}>
        <Tooltip.Provider delay={500}>
          {copy ? <Desk copy={copy} {...doing} /> : <output>{messages.loading}</output>}
        </Tooltip.Provider>
        <Refusals />
      </Toast.Provider>
    </CSPProvider>
  )
}
