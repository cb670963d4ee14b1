import { CSPProvider } from '@base-ui/react/csp-provider'
import { DirectionProvider } from '@base-ui/react/direction-provider'
import { Toast } from '@base-ui/react/toast'
import { Tooltip } from '@base-ui/react/tooltip'
import { useCallback, useEffect, useMemo } from 'react'
import type { AppAction, ControlBridge, ControlState } from '../../ipc/contract'
import type { Copy } from '../shared/use-state'
import { Desk } from './desk'
import { direction, messages, told } from './messages'
import { telling } from './parts/doing'
import { Refusals } from './parts/refusals'

/** What tells its refusal itself, where the trainer typed what was refused. */
const isToldInPlace = ({ kind }: AppAction): boolean => kind === 'add-post'

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
  const open = copy?.view.screen === 'session' ? copy.view.session?.session.file : undefined
  const doing = useMemo(
    () => ({ send: telling(command, tell), act: telling(act, tell, isToldInPlace) }),
    [command, act, tell],
  )
  return (
    <CSPProvider disableStyleElements>
      <DirectionProvider direction={direction}>
        <Toast.Provider toastManager={refusals}>
          <Tooltip.Provider delay={500}>
            {copy ? <Desk copy={copy} {...doing} /> : <output>{messages.loading}</output>}
          </Tooltip.Provider>
          {open !== undefined && <WhileOpen key={open} refusals={refusals} />}
          <Refusals />
        </Toast.Provider>
      </DirectionProvider>
    </CSPProvider>
  )
}

/** What was refused in a session says nothing any more once it is left. */
const WhileOpen = ({ refusals }: { refusals: ReturnType<typeof Toast.createToastManager> }) => {
  useEffect(() => () => refusals.close(), [refusals])
  return null
}
