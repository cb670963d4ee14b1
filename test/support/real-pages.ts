import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'

// Real pages of X. They are other people's posts and lie beside the project, if at all; X_PAGES names another place.
const beside = resolve(import.meta.dirname, '../../../shared/data/x-pages')
const folder = process.env['X_PAGES'] ?? beside

export const hasRealPages = existsSync(folder)

type Span = { start: number; end: number }
type Thing = { id: string; [field: string]: unknown }

/** A post as X sent it; what is not named here is there too. */
export type RealPost = Thing & {
  text: string
  author_id: string
  entities?: { hashtags?: (Span & { tag: string })[]; mentions?: (Span & { username: string })[] }
  attachments?: { media_keys?: string[]; poll_ids?: string[] }
  referenced_tweets?: { type: string; id: string }[]
}

/** A page as X sent it, in the words of its time. */
export type RealPage = {
  data: RealPost[]
  includes?: { users?: Thing[]; tweets?: RealPost[]; polls?: Thing[]; media?: { media_key: string }[] }
  errors?: { resource_id?: string; [field: string]: unknown }[]
}

/** Every page that is here; none if the folder is absent. */
export const readRealPages = (): RealPage[] =>
  !hasRealPages
    ? []
    : readdirSync(folder)
        .filter((file) => file.endsWith('.jsonl'))
        .flatMap((file) => readFileSync(resolve(folder, file), 'utf8').split('\n'))
        .filter((line) => line.trim() !== '')
        .map((line): RealPage => JSON.parse(line))
