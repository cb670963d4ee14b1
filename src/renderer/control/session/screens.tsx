import { Popover } from '@base-ui/react/popover'
import { ArrowLeftRight, ChevronDown, Maximize, Minimize, MonitorUp, ScanSearch, X } from 'lucide-react'
import type { DisplaysView } from '../../../ipc/contract'
import { messages } from '../messages'
import { Button } from '../parts/button'
import type { Act } from '../parts/doing'
import popup from '../parts/popup.module.css'
import { ScreenList } from './screen-list'
import styles from './screens.module.css'

const { show: words } = messages

/** Which screen shows what, and all that can be changed about it. */
export const Screens = ({ displays, act }: { displays: DisplaysView; act: Act }) => {
  const isOpen = displays.audience === 'window' || displays.audience === 'full-screen'
  const isFull = displays.audience === 'full-screen'
  const hasOther = displays.screens.length > 1
  return (
    <Popover.Root>
      <Popover.Trigger className={popup.trigger} data-missing={!isOpen}>
        <MonitorUp className={styles.icon} />
        {words.screens}
        <ChevronDown className={popup.arrow} />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner className={popup.above} sideOffset={4} align="end">
          <Popover.Popup className={`${popup.popup} ${styles.popup}`}>
            <Popover.Title className={styles.title}>{words.screenTitle}</Popover.Title>
            <ScreenList screens={displays.screens} act={act} />
            {!hasOther && <p className={styles.note}>{words.noOther}</p>}
            <div className={styles.buttons}>
              <Button
                size="small"
                disabled={!hasOther}
                note={hasOther ? undefined : words.noOther}
                onClick={() => void act({ kind: 'swap-displays' })}
              >
                <ArrowLeftRight />
                {words.swap}
              </Button>
              <Button size="small" onClick={() => void act({ kind: 'identify-displays' })}>
                <ScanSearch />
                {words.identify}
              </Button>
            </div>
            <label className={styles.choice}>
              <input
                type="checkbox"
                checked={displays.isOneScreen}
                onChange={(event) => void act({ kind: 'one-screen', on: event.target.checked })}
              />
              {words.oneScreen}
            </label>
            <div className={styles.buttons}>
              {isOpen ? (
                <Button size="small" onClick={() => void act({ kind: 'close-audience' })}>
                  <X />
                  {words.closeAudience}
                </Button>
              ) : (
                <Button size="small" look="strong" onClick={() => void act({ kind: 'show-audience' })}>
                  <MonitorUp />
                  {words.showAudience}
                </Button>
              )}
              <Button
                size="small"
                disabled={!isOpen}
                onClick={() => void act({ kind: 'full-screen', on: !isFull })}
              >
                {isFull ? <Minimize /> : <Maximize />}
                {isFull ? words.leaveFullScreen : words.fullScreen}
              </Button>
            </div>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}
