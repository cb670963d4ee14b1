import { readFile, rm, writeFile } from 'node:fs/promises'

/** A run sheet in the making, kept while it is written, so that nothing is lost with the window. */
export type DraftFile = { keep: (draft: string | null) => Promise<void>; read: () => Promise<string | null> }

export const draftFile = (path: string): DraftFile => ({
  keep: (draft) => (draft === null ? rm(path, { force: true }) : writeFile(path, draft)),
  read: () => readFile(path, 'utf8').catch(() => null),
})
