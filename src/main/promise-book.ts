import { readFile, rename } from 'node:fs/promises'
import { z } from 'zod'
import { PostIdSchema } from '../core/post'
import { OpenPromiseSchema, type OpenPromise } from '../core/promise'
import type { PostId } from '../core/time'
import { inTurn } from './in-turn'
import { inPlainWords } from './session/journal-words'
import { writeWhole } from './whole-file'

/** So many kept promises are remembered of each account, the newest: a session that is opened again does not bring them back. */
const KEPT_MOST = 2000

const PageSchema = z.object({ open: z.array(OpenPromiseSchema), kept: z.array(PostIdSchema) })
const BookSchema = z.object({
  chalkbird: z.literal('promises'),
  version: z.literal(1),
  /** By whom they were made: a kind of session and an account's id. */
  by: z.record(z.string(), PageSchema),
})
type Page = z.infer<typeof PageSchema>
type Book = z.infer<typeof BookSchema>

export type PromiseChange = {
  /** Open now, whatever the book says. */
  open: readonly OpenPromise[]
  /** Open in a session that was begun earlier: not if the book knows that it was kept since. */
  found: readonly OpenPromise[]
  settled: readonly PostId[]
}

/** What was promised across sessions and is open still, in one file. Entering the same twice changes nothing. */
export type PromiseBook = {
  openOf: (by: string) => Promise<OpenPromise[]>
  /** What was kept, in whichever session, by the questions' posts. */
  keptOf: (by: string) => Promise<PostId[]>
  enter: (by: string, change: PromiseChange) => Promise<void>
}

const EMPTY: Book = { chalkbird: 'promises', version: 1, by: {} }
const BLANK: Page = { open: [], kept: [] }

/** The page after a change; the same one where nothing changed. */
export const turned = (page: Page, { open: made, found, settled }: PromiseChange): Page => {
  const held = new Map(page.open.map((promise) => [promise.post, promise]))
  const kept = new Set(page.kept)
  let isNews = false
  const add = (promise: OpenPromise) => {
    held.set(promise.post, promise)
    kept.delete(promise.post)
    isNews = true
  }
  for (const promise of found) if (!kept.has(promise.post) && !held.has(promise.post)) add(promise)
  // What asks the same may be merged, or split, after it was promised.
  for (const promise of made)
    if (held.get(promise.post)?.asks !== promise.asks || !held.has(promise.post)) add(promise)
  for (const post of settled) {
    if (!held.delete(post)) continue
    kept.add(post)
    isNews = true
  }
  return isNews ? { open: [...held.values()], kept: [...kept].slice(-KEPT_MOST) } : page
}

/** The book in a file that is whole at every moment. `onTrouble` is told in plain words. */
export const promiseBook = (path: string, onTrouble: (why: string) => void): PromiseBook => {
  const turn = inTurn()

  /** Not in our way any more, and not thrown away. */
  const setAside = async (): Promise<void> => {
    const aside = `${path}.damaged-${Date.now()}`
    await rename(path, aside)
    onTrouble(`The list of open promises is damaged. It was kept as ${aside}, and a new one begins.`)
  }

  const read = async (): Promise<Book> => {
    const text = await readFile(path, 'utf8').catch((error: unknown) => {
      if (isMissing(error)) return undefined
      throw error
    })
    if (text === undefined) return EMPTY
    const book = parsed(text)
    if (book) return book
    await setAside()
    return EMPTY
  }

  const enter = async (by: string, change: PromiseChange): Promise<void> => {
    const book = await read()
    const before = book.by[by] ?? BLANK
    const page = turned(before, change)
    if (page === before) return
    await writeWhole(path, JSON.stringify({ ...book, by: { ...book.by, [by]: page } }, null, 2))
  }

  const pageOf = (by: string): Promise<Page> =>
    turn(async () => (await read()).by[by] ?? BLANK).catch((error: unknown) => {
      onTrouble(`The list of open promises could not be read: ${inPlainWords(error)}`)
      return BLANK
    })

  return {
    openOf: async (by) => (await pageOf(by)).open,
    keptOf: async (by) => (await pageOf(by)).kept,
    enter: (by, change) =>
      turn(() => enter(by, change)).catch((error: unknown) =>
        onTrouble(`The list of open promises was not saved: ${inPlainWords(error)}`),
      ),
  }
}

const parsed = (text: string): Book | undefined => {
  try {
    return BookSchema.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'
