import type { PostRow } from '../../../core/views'
import type { Shows } from '../../../core/runsheet'
import { messages } from '../messages'

const { why } = messages.moderation

/** Why a post is not on the wall, in words; undefined where that needs none. */
export const whyNotShown = (row: PostRow, shows: Shows): string | undefined => {
  if (row.deleted) return undefined
  if (row.blocked) return why.blocked
  if (row.standing !== 'waiting') return undefined
  if (row.word !== '') return why.word(row.word)
  if (row.edited) return why.edited
  return shows === 'nobody' ? why.allHeld : why.unknown
}
