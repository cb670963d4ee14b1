import { CSPProvider } from '@base-ui/react/csp-provider'
import { DirectionProvider } from '@base-ui/react/direction-provider'
import { Toast } from '@base-ui/react/toast'
import { Tooltip } from '@base-ui/react/tooltip'
import { useEffect, useMemo, useState } from 'react'
import type { AppAction, ControlBridge, ControlState } from '../../ipc/contract'
import type { Copy } from '../shared/use-state'
import { Desk } from './desk'
import { direction, messages } from './messages'
import { telling } from './parts/doing'
import { Refusals } from './parts/refusals'
import { createToldRefusals, type ToldRefusals } from './parts/told-refusals'

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
  const [refusals] = useState(createToldRefusals)
  useEffect(() => onRefused(refusals.tell), [onRefused, refusals])
  const open = copy?.view.screen === 'session' ? copy.view.session?.session.file : undefined
  const doing = useMemo(
    () => ({ send: telling(command, refusals), act: telling(act, refusals, isToldInPlace) }),
    [command, act, refusals],
  )
  return (
    <CSPProvider disableStyleElements>
      <DirectionProvider direction={direction}>
        <Toast.Provider toastManager={refusals.toasts}>
          <Tooltip.Provider delay={500}>
            {copy ? <Desk copy={copy} {...doing} /> : <output>{messages.loading}</output>}
          </Tooltip.Provider>
          {open !== undefined && <WhileOpen key={open} refusals={refusals.toasts} />}
          <Refusals />
        </Toast.Provider>
      </DirectionProvider>
    </CSPProvider>
  )
}

/** What was refused in a session says nothing any more once it is left. */
const WhileOpen = ({ refusals }: { refusals: ToldRefusals['toasts'] }) => {
  useEffect(() => () => refusals.close(), [refusals])
  return null
}
