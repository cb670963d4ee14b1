import { CSPProvider } from '@base-ui/react/csp-provider'
import { DirectionProvider } from '@base-ui/react/direction-provider'
import { Toast } from '@base-ui/react/toast'
import { Tooltip } from '@base-ui/react/tooltip'
import { useCallback, useEffect, useMemo } from 'react'
import type { ControlBridge, ControlState } from '../../ipc/contract'
import type { Copy } from '../shared/use-state'
import { Desk } from './desk'
import { direction, messages, told } from './messages'
import { telling } from './parts/doing'
import { Refusals } from './parts/refusals'

/** The control window: whatever was refused is told in a corner, wherever it was asked for. */
export const App = ({
  copy,
  command,
  act,
  onRefused,
}: {
  copy: Copy<ControlState> | undefined
  command: ControlBridge['command']
  act: ControlBridge['act']
  /** Tells of refusals of what was asked for elsewhere. */
  onRefused: ControlBridge['onRefused']
}) => {
  const refusals = useMemo(() => Toast.createToastManager(), [])
  const tell = useCallback(
    (why: string) => {
      // One refusal at a time for the same reason, however often it is asked again.
      const about = {
        title: messages.refused,
        description: told(why),
        priority: 'high',
        timeout: 8000,
      } as const
      refusals.add({ id: why, ...about })
    },
    [refusals],
  )
  useEffect(() => onRefused(tell), [onRefused, tell])
  const doing = useMemo(
    () => ({ send: telling(command, tell), act: telling(act, tell) }),
    [command, act, tell],
  )
  return (
    <CSPProvider disableStyleElements>
      <DirectionProvider direction={direction}>
        <Toast.Provider toastManager={refusals}>
          <Tooltip.Provider delay={500}>
            {copy ? <Desk copy={copy} {...doing} /> : <output>{messages.loading}</output>}
          </Tooltip.Provider>
          <Refusals />
        </Toast.Provider>
      </DirectionProvider>
    </CSPProvider>
  )
}
