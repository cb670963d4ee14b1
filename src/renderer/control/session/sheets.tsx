import type { Keys } from '../../../ipc/contract'
import { AddPostSheet } from './add-post-sheet'
import { CostSheet } from './cost-sheet'
import { CourseSheet } from './course-sheet'
import { EndDialog } from './end-session'
import { HelpSheet } from './help-sheet'
import { Palette } from './palette'
import { paletteGroups } from './palette-items'
import type { Room } from './room'
import type { Sheet } from './use-actions'
import { WordList } from './word-list'

/** What lies open over the session screen, one at a time. */
export const Sheets = ({
  sheet,
  room,
  on,
  changedKeys,
  onClose,
}: {
  sheet: Sheet | undefined
  room: Room
  on: Parameters<typeof paletteGroups>[1]
  changedKeys: Keys
  onClose: () => void
}) => {
  const { view, send, act } = room
  switch (sheet) {
    case 'help':
      return (
        <HelpSheet
          changed={changedKeys}
          onChange={(keys) => void act({ kind: 'set-keys', keys })}
          onClose={onClose}
        />
      )
    case 'palette':
      return <Palette groups={paletteGroups(room, on)} onClose={onClose} />
    case 'words':
      return (
        <WordList
          listed={view.moderation.words}
          onSave={(words) => void send({ kind: 'moderate', shows: view.moderation.shows, words })}
          onClose={onClose}
        />
      )
    case 'add-post':
      return <AddPostSheet act={act} onClose={onClose} />
    case 'cost':
      return (
        <CostSheet view={view} onBudget={(mills) => void send({ kind: 'budget', mills })} onClose={onClose} />
      )
    case 'course':
      return <CourseSheet room={room} onClose={onClose} />
    case 'end':
      return <EndDialog send={send} act={act} onClose={onClose} />
    case undefined:
      return null
  }
}
