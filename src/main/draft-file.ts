import { readFile, rm } from 'node:fs/promises'
import type { Reply } from '../ipc/contract'
import { inTurn } from './in-turn'
import { writeWhole } from './whole-file'

/** A run sheet in the making, kept while it is written, so that nothing is lost with the window. */
export type DraftFile = {
  /** null: it is thrown away. */
  keep: (draft: string | null) => Promise<Reply>
  read: () => Promise<string | null>
  /** Done once nothing that was asked for so far is under way. */
  whenKept: () => Promise<void>
}

/** The draft in a file that is whole at every moment; what is asked for comes in the order in which it was. */
export const draftFile = (path: string): DraftFile => {
  const turn = inTurn()
  const write = async (draft: string | null): Promise<Reply> => {
    try {
      if (draft === null) await rm(path, { force: true })
      else await writeWhole(path, draft)
      return { kind: 'done' }
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      return {
        kind: 'refused',
        why: `The draft was not saved: ${why}. Make room on the disk, or save the run sheet elsewhere.`,
      }
    }
  }
  return {
    keep: (draft) => turn(() => write(draft)),
    read: () => turn(() => readFile(path, 'utf8').catch(() => null)),
    whenKept: () => turn(() => Promise.resolve()),
  }
}
