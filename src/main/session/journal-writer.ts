import type { JournalFile } from './journal-fs'
import type { Lock } from './journal-lock'
import { encodeEntry, sealLines, type Entry, type Link } from './journal-lines'
import { partPath } from './journal-parts'
import { closeQuietly, openAtEnd, writeFully, writePart, type Disk } from './journal-repair'
import { inPlainWords } from './journal-words'

/** Facts that can't be saved just now. They are kept in memory, and saved in order as soon as the disk allows. */
export type JournalTrouble = {
  since: number
  why: string
  waiting: number
  /** refused: the disk said no. silent: it has not answered yet, and may still. */
  kind: 'refused' | 'silent'
}

type Batch = { entries: Entry[]; bodies: Buffer[]; done: (entries: Entry[]) => void }
type Place = { path: string; part: number; length: number; link: Link }
type Start = Disk & {
  path: string
  place: Place
  file: JournalFile
  onTrouble: (trouble: JournalTrouble | undefined) => void
  lock: Lock
}

const RETRY_MS = { first: 250, longest: 4_000 }
/** A disk that says nothing for this long (asleep, a share that has gone) is trouble too. */
const SILENT_MS = 1_000

/** The end of a session's file. All that waits goes to the disk in one write and one sync. */
export class Journal {
  readonly #start: Start
  #place: Place
  /** Gone after an error: a disk that failed to sync may forget what it took, and then reports success. */
  #file: JournalFile | undefined
  #lastN: number
  #batches: Batch[] = []
  #writing: Promise<void> | undefined
  #closing: Promise<void> | undefined
  #trouble: JournalTrouble | undefined
  #retryNow: () => void = () => undefined

  constructor(start: Start) {
    this.#start = start
    this.#place = start.place
    this.#file = start.file
    this.#lastN = start.place.link.n
  }

  /** What has a number but is not on the disk yet. After closing: what never got there. */
  get waiting(): Entry[] {
    return this.#batches.flatMap(({ entries }) => entries)
  }

  /** Resolves once the facts are on the disk, with their numbers. Throws only for what is a bug: facts that aren't JSON, or a closed journal. */
  async append(facts: readonly { at: number; fact: unknown }[]): Promise<Entry[]> {
    if (this.#closing) throw new Error('The journal is closed')
    if (facts.length === 0) return []
    const entries = facts.map(({ at, fact }, index) => ({ n: this.#lastN + 1 + index, at, fact }))
    const bodies = entries.map(encodeEntry)
    this.#lastN += entries.length
    return new Promise((done) => {
      this.#batches.push({ entries, bodies, done })
      this.#writing ??= this.#writeAll()
    })
  }

  /** Saves what waits, trying once more if the disk is in trouble, and lets go of the file. */
  close(): Promise<void> {
    this.#closing ??= this.#finish()
    return this.#closing
  }

  async #finish(): Promise<void> {
    this.#retryNow()
    await this.#writing
    const inDoubt = this.#file === undefined
    if (this.#file) await closeQuietly(this.#file)
    this.#file = undefined
    await this.#start.lock.release(inDoubt ? 'in doubt' : 'done').catch(() => undefined)
  }

  async #writeAll(): Promise<void> {
    let pause = RETRY_MS.first
    // One turn, so that all that is appended in it, or in answer to the last group, shares this write.
    for (await Promise.resolve(); this.#batches.length > 0; await Promise.resolve()) {
      const lastTry = this.#closing !== undefined
      const group = [...this.#batches]
      const error = await this.#write(group.flatMap(({ bodies }) => bodies))
      if (error === undefined) {
        pause = RETRY_MS.first
        this.#batches.splice(0, group.length)
        this.#tell(undefined)
        for (const { entries, done } of group) done(entries)
      } else {
        this.#tell({ kind: 'refused', why: inPlainWords(error) })
        if (lastTry) break
        await this.#rest(pause)
        pause = Math.min(pause * 2, RETRY_MS.longest)
      }
    }
    this.#writing = undefined
  }

  /** Answers the error, if there was one: then nothing of the group counts as written. */
  async #write(bodies: Buffer[]): Promise<unknown> {
    const stopWatch = this.#start.clock.after(SILENT_MS, () =>
      this.#tell({ kind: 'silent', why: 'The disk has not answered for a second.' }),
    )
    try {
      await (this.#file ? this.#writeHere(this.#file, bodies) : this.#writeToNextPart(bodies))
      return undefined
    } catch (error) {
      if (this.#file) await closeQuietly(this.#file)
      this.#file = undefined
      return error ?? new Error('no reason given')
    } finally {
      stopWatch()
    }
  }

  async #writeHere(file: JournalFile, bodies: Buffer[]): Promise<void> {
    const { bytes, crc } = sealLines(bodies, this.#place.link.crc)
    await writeFully(file, bytes, this.#place.length)
    await file.sync()
    this.#advance(
      { ...this.#place, length: this.#place.length + bytes.length },
      { crc, lines: bodies.length },
    )
  }

  /** Nothing in a next part counts until this has come to its end, so another try may overwrite it. */
  async #writeToNextPart(bodies: Buffer[]): Promise<void> {
    const { path, fs } = this.#start
    const part = this.#place.part + 1
    const next = partPath(path, part)
    const { length, crc } = await writePart(this.#start, {
      path: next,
      part,
      after: this.#place.link,
      bodies,
    })
    this.#file = await openAtEnd(fs, { path: next, length })
    this.#advance({ ...this.#place, path: next, part, length }, { crc, lines: bodies.length })
  }

  #advance(place: Place, { crc, lines }: { crc: number; lines: number }): void {
    this.#place = { ...place, link: { n: this.#place.link.n + lines, crc } }
  }

  #tell(news: Pick<JournalTrouble, 'kind' | 'why'> | undefined): void {
    if (news === undefined && this.#trouble === undefined) return
    const since = this.#trouble?.since ?? this.#start.clock.now()
    this.#trouble = news && { ...news, since, waiting: this.waiting.length }
    this.#start.onTrouble(this.#trouble)
  }

  async #rest(ms: number): Promise<void> {
    if (this.#closing) return
    return new Promise((resolve) => {
      const cancel = this.#start.clock.after(ms, resolve)
      this.#retryNow = () => {
        cancel()
        resolve()
      }
    })
  }
}
