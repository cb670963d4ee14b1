import type { Keys } from '../../../ipc/contract'
import { EvidenceSheet } from '../evidence/evidence-sheet'
import { AddPostSheet } from './add-post-sheet'
import { CostSheet } from './cost-sheet'
import { CourseSheet } from './course-sheet'
import { EndDialog } from './end-session'
import { HelpSheet } from './help-sheet'
import { Palette } from './palette'
import { paletteGroups } from './palette-items'
import { questionMeant } from './quiz-actions'
import type { Place } from './place-people'
import type { Room } from './room'
import { TeamSheet } from './team-sheet'
import type { Sheet } from './use-actions'
import { WordList } from './word-list'

/** Whose evidence is looked at: undefined, the question that is on or was last; and what is looked for in it at first. */
export type LooksAt = { question: string | undefined; find: string }

/** What lies open over the session screen, one at a time. */
export const Sheets = ({
  sheet,
  room,
  on,
  changedKeys,
  looksAt: { question = questionMeant(room.view), find },
  place,
  onClose,
}: {
  sheet: Sheet | undefined
  room: Room
  on: Parameters<typeof paletteGroups>[1]
  changedKeys: Keys
  looksAt: LooksAt
  place: Place
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
    case 'evidence':
      return question === undefined ? null : (
        <EvidenceSheet room={room} question={question} find={find} onClose={onClose} />
      )
    case 'people':
      return <TeamSheet room={room} place={place} onClose={onClose} />
    case 'end':
      return <EndDialog view={view} send={send} act={act} onClose={onClose} />
    case undefined:
      return null
  }
}
