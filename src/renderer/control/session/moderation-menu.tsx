import { Menu } from '@base-ui/react/menu'
import { Check, ChevronDown, ShieldCheck } from 'lucide-react'
import { ShowsSchema, type Shows } from '../../../core/runsheet'
import type { ControlView } from '../../../core/views'
import { messages } from '../messages'
import popup from '../parts/popup.module.css'
import { perform, type Actions } from './actions'

const { moderation: words } = messages

/** Whose posts need no agreement, and the words that make one wait all the same. */
export const ModerationMenu = ({
  moderation,
  actions,
  holdKey,
  onShows,
}: {
  moderation: ControlView['moderation']
  actions: Actions
  holdKey: string | undefined
  onShows: (shows: Shows) => void
}) => {
  const isLocked = actions['hold-all'].whyNot !== undefined
  return (
    <Menu.Root>
      <Menu.Trigger
        className={`${popup.trigger} ${popup.small} ${popup.wide}`}
        aria-label={words.menuLabel(words.short[moderation.shows])}
      >
        <ShieldCheck className={popup.arrow} />
        {words.short[moderation.shows]}
        <ChevronDown className={popup.arrow} />
      </Menu.Trigger>
      <Menu.Portal render={<section aria-label={words.shows} />}>
        <Menu.Positioner className={popup.above} sideOffset={4} align="end">
          <Menu.Popup className={popup.popup}>
            <Menu.RadioGroup
              value={moderation.shows}
              onValueChange={(shows) => onShows(ShowsSchema.parse(shows))}
              disabled={isLocked}
            >
              <Menu.Group>
                <Menu.GroupLabel className={popup.title}>{words.shows}</Menu.GroupLabel>
                {ShowsSchema.options.map((shows) => (
                  <Menu.RadioItem key={shows} value={shows} className={popup.item} closeOnClick>
                    <span className={popup.tick}>
                      <Menu.RadioItemIndicator>
                        <Check />
                      </Menu.RadioItemIndicator>
                    </span>
                    <span className={popup.text}>{words.whose[shows]}</span>
                    {shows === 'nobody' && holdKey !== undefined && (
                      <kbd className={popup.key}>{holdKey}</kbd>
                    )}
                  </Menu.RadioItem>
                ))}
              </Menu.Group>
            </Menu.RadioGroup>
            <Menu.Separator className={popup.line} />
            <Menu.Item className={popup.item} disabled={isLocked} onClick={() => perform(actions.words)}>
              <span className={popup.text}>{words.wordList}</span>
              <span className={popup.note}>{moderation.words.length}</span>
            </Menu.Item>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}
