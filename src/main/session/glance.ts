import { FactSchema, type Fact } from '../../core/facts'
import { rootOf } from '../../core/post'
import type { PostId } from '../../core/time'
import type { SavedSession } from '../../ipc/contract'
import type { JournalFs } from './journal-fs'
import { readHeader } from './journal-lines'

/** What the home screen's list tells of a session. */
export type Glance = Omit<SavedSession, 'path'>

/** So many lines are read in a millisecond or two: then windows have their turn. */
const LINES_AT_A_TIME = 250
const NEWLINE = 0x0a

/**
 * Looks through a session's files, first part first, without folding and without checking the chain: that is for whoever
 * opens it. Undefined for what does not begin as a session of ours.
 */
export const glanceAt = async (
  fs: Pick<JournalFs, 'read'>,
  parts: readonly string[],
): Promise<Glance | undefined> => {
  let opening: Omit<Glance, 'posts' | 'ended'> | undefined
  let ended = false
  const posts = new Set<PostId>()
  const note = ({ at, fact }: Line): void => {
    if (fact.kind === 'began') {
      const { title, hashtag } = fact.sheet
      opening ??= { title, hashtag, mode: fact.mode, startedAt: at }
    } else if (fact.kind === 'post') posts.add(rootOf(fact.post))
    else if (fact.kind === 'command' && fact.command.kind === 'end') ended = true
  }
  for (const part of parts) {
    const bytes = await fs.read(part)
    const header = readHeader(bytes)
    if (header.kind !== 'header') break
    let lines = 0
    for (
      let start = header.end, end = bytes.indexOf(NEWLINE, start);
      end >= 0;
      start = end + 1, end = bytes.indexOf(NEWLINE, start)
    ) {
      const line = readLine(bytes.toString('utf8', start, end))
      if (line) note(line)
      lines += 1
      if (lines % LINES_AT_A_TIME === 0) await turnOfOthers()
    }
  }
  return opening && { ...opening, posts: posts.size, ended }
}

type Line = { at: number; fact: Fact }

/** A line of a journal, its chain unchecked; undefined for what is damaged, or written by another version. */
export const readLine = (text: string): Line | undefined => {
  try {
    const { at, fact }: { at?: unknown; fact?: unknown } = JSON.parse(text)
    const parsed = FactSchema.safeParse(fact)
    return typeof at === 'number' && parsed.success ? { at, fact: parsed.data } : undefined
  } catch {
    return undefined
  }
}

const turnOfOthers = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve)
  })
