import { describe, expect, test } from 'vitest'
import {
  openJournal,
  readJournal,
  type Entry,
  type JournalTrouble,
  type Opened,
} from '../../src/main/session/journal'
import { partPath } from '../../src/main/session/journal-parts'
import { fakeClock } from '../support/fake-clock'
import { faultFs, type Call, type Fault, type FaultFs } from '../support/fault-fs'
import { PATH, settled, within } from '../support/journal-power'

/** A journal on a disk whose faults the test switches on and off. */
async function room(plan: { fault: (call: Call) => Fault | undefined } = { fault: () => undefined }) {
  const clock = fakeClock()
  const troubles: (JournalTrouble | undefined)[] = []
  const disk: FaultFs = faultFs({ fault: (call) => plan.fault(call) })
  const open = (): Promise<Opened> =>
    openJournal({ fs: disk, clock, path: PATH, onTrouble: (trouble) => troubles.push(trouble) })
  return { clock, troubles, disk, plan, open }
}

const factsOf = (entries: readonly Entry[]): unknown[] => entries.map(({ fact }) => fact)
const numbersOf = (entries: readonly Entry[]): number[] => entries.map(({ n }) => n)

describe('an error at any call', () => {
  /** Opens, appends in ones and in crowds, closes, and checks that all is there, once and in order. */
  async function story(fault: (call: Call) => Fault | undefined): Promise<{ calls: number; told: number }> {
    const plan = { fault }
    const { clock, troubles, disk, open } = await room(plan)
    let opened = await open()
    // A start that failed says why, and works when it is tried again.
    for (let tries = 0; opened.kind === 'refused' && tries < 10; tries += 1) {
      expect(opened.why).toMatch(/disk|files open/)
      opened = await open()
    }
    if (opened.kind === 'refused') throw new Error(opened.why)
    const { journal } = opened
    const acknowledged: Entry[] = []
    const facts: string[] = []
    for (const crowd of [1, 3, 1, 5, 2, 1]) {
      const appends = Array.from({ length: crowd }, (_, index) => {
        const fact = `${facts.length} ${'chalk '.repeat(index * 40)}`
        facts.push(fact)
        return journal.append([{ at: 1, fact }]).then((entries) => acknowledged.push(...entries))
      })
      expect(await within(clock, Promise.all(appends))).toBe(true)
    }
    await journal.close()
    expect(factsOf(acknowledged)).toEqual(facts)
    expect(numbersOf(acknowledged)).toEqual(facts.map((_, index) => index + 1))

    const calls = disk.calls()
    plan.fault = () => undefined
    const read = await readJournal({ fs: disk, path: PATH })
    expect(read).toMatchObject({ kind: 'read', entries: acknowledged, report: { kind: 'whole' } })
    expect(troubles.at(-1)).toBe(undefined)
    return { calls, told: troubles.length }
  }

  test.each<Fault>(['ENOSPC', 'EIO', 'EMFILE', 'EROFS', 'short'])(
    '%s: nothing lost, nothing twice',
    async (kind) => {
      const { calls } = await story(() => undefined)
      let told = 0
      for (const lasting of [1, 2, 7]) {
        for (let nth = 1; nth <= calls; nth += 1) {
          const run = await story(({ count }) => (count >= nth && count < nth + lasting ? kind : undefined))
          told += run.told
        }
      }
      // A disk that takes its bytes in pieces is no trouble.
      expect(told > calls, `told ${told} times`).toBe(kind !== 'short')
    },
  )
})

describe('a disk in trouble', () => {
  test('the trainer is told at once, sees what waits, and is told when all is saved', async () => {
    const { clock, troubles, disk, plan, open } = await room()
    const opened = await open()
    if (opened.kind === 'refused') throw new Error(opened.why)
    const { journal } = opened
    await journal.append([{ at: 1, fact: 'before' }])

    plan.fault = ({ name }) => (name === 'write' || name === 'sync' ? 'ENOSPC' : undefined)
    let kept = 0
    for (const fact of ['a', 'b']) void journal.append([{ at: 1, fact }]).then(() => (kept += 1))
    await settled()
    const since = clock.now()
    expect(troubles).toEqual([{ kind: 'refused', since, why: 'The disk is full.', waiting: 2 }])
    void journal.append([{ at: 1, fact: 'c' }]).then(() => (kept += 1))
    clock.advance(250)
    await settled()
    expect(troubles.at(-1)).toEqual({ kind: 'refused', since, why: 'The disk is full.', waiting: 3 })
    expect(factsOf(journal.waiting)).toEqual(['a', 'b', 'c'])
    expect(kept).toBe(0)

    plan.fault = () => undefined
    clock.advance(500)
    await settled()
    expect(kept).toBe(3)
    expect(troubles.at(-1)).toBe(undefined)
    expect(journal.waiting).toEqual([])
    await journal.close()
    const read = await readJournal({ fs: disk, path: PATH })
    expect(read.kind === 'read' && factsOf(read.entries)).toEqual(['before', 'a', 'b', 'c'])
  })

  test('it is tried again after 250 ms, and at most every 4 s', async () => {
    const { clock, troubles, plan, open } = await room()
    const opened = await open()
    if (opened.kind === 'refused') throw new Error(opened.why)
    plan.fault = () => 'EIO'
    void opened.journal.append([{ at: 1, fact: 'a' }])
    const start = clock.now()
    const tries: number[] = []
    for (let ms = 0; ms < 20_000; ms += 50) {
      await settled()
      while (tries.length < troubles.length) tries.push(clock.now() - start)
      clock.advance(50)
    }
    expect(tries).toEqual([0, 250, 750, 1_750, 3_750, 7_750, 11_750, 15_750, 19_750])
  })

  test('a sync that failed is the end of that file: the journal goes on in a next part', async () => {
    const { clock, disk, plan, open } = await room()
    const opened = await open()
    if (opened.kind === 'refused') throw new Error(opened.why)
    const { journal } = opened
    await journal.append([{ at: 1, fact: 'one' }])
    for (const fact of ['two', 'three']) {
      let failed = false
      plan.fault = ({ name }) => (name === 'sync' && !failed ? ((failed = true), 'EIO') : undefined)
      expect(await within(clock, journal.append([{ at: 1, fact }]))).toBe(true)
    }
    await journal.append([{ at: 1, fact: 'four' }])
    expect([...disk.files().keys()]).toEqual([PATH, partPath(PATH, 2), partPath(PATH, 3)])
    // The first file holds 'two' as well, since only its sync failed.
    expect(disk.files().get(PATH)?.toString()).toContain('"two"')
    await journal.close()

    const again = await open()
    if (again.kind === 'refused') throw new Error(again.why)
    expect(factsOf(again.entries)).toEqual(['one', 'two', 'three', 'four'])
    expect(numbersOf(again.entries)).toEqual([1, 2, 3, 4])
    expect(again.report.kind).toBe('whole')
    await again.journal.append([{ at: 1, fact: 'five' }])
    expect(disk.files().get(partPath(PATH, 3))?.toString()).toContain('"five"')
  })

  test('a disk that says nothing for a second is trouble too', async () => {
    const { clock, troubles, disk } = await room()
    let answer = (): void => undefined
    const slow = {
      ...disk,
      open: async (path: string, as: 'empty' | 'existing') => {
        const file = await disk.open(path, as)
        return {
          ...file,
          sync: () => (asleep ? new Promise<void>((resolve) => (answer = resolve)) : file.sync()),
        }
      },
    }
    let asleep = false
    const opened = await openJournal({
      fs: slow,
      clock,
      path: PATH,
      onTrouble: (trouble) => troubles.push(trouble),
    })
    if (opened.kind === 'refused') throw new Error(opened.why)
    asleep = true
    const appended = opened.journal.append([{ at: 1, fact: 'a' }])
    await settled()
    clock.advance(999)
    expect(troubles).toEqual([])
    clock.advance(1)
    expect(troubles).toMatchObject([
      { kind: 'silent', why: 'The disk has not answered for a second.', waiting: 1 },
    ])
    answer()
    await appended
    expect(troubles.at(-1)).toBe(undefined)
  })

  test('closing tries once more, and then says what was never saved', async () => {
    const { clock, disk, plan, open } = await room()
    const opened = await open()
    if (opened.kind === 'refused') throw new Error(opened.why)
    plan.fault = ({ name }) => (name === 'sync' ? 'EIO' : undefined)
    void opened.journal.append([{ at: 1, fact: 'lost' }])
    await settled()
    await opened.journal.close()
    expect(factsOf(opened.journal.waiting)).toEqual(['lost'])

    plan.fault = () => undefined
    const again = await open()
    expect(again.kind).toBe('open')
    expect(await within(clock, Promise.resolve())).toBe(true)
    // What the file shows of it was written anew before it was handed back.
    const [shown, kept] = [again.kind === 'open' && again.entries, disk.files().get(PATH)?.toString() ?? '']
    expect(kept.includes('"lost"')).toBe(shown !== false && shown.length === 1)
  })
})

describe('parts that do not belong together', () => {
  async function inTwoParts() {
    const { clock, disk, plan, open } = await room()
    const opened = await open()
    if (opened.kind === 'refused') throw new Error(opened.why)
    const { journal } = opened
    await journal.append(['a', 'b', 'c'].map((fact) => ({ at: 1, fact })))
    let failed = false
    plan.fault = ({ name }) => (name === 'write' && !failed ? ((failed = true), 'EIO') : undefined)
    await within(clock, journal.append(['d', 'e'].map((fact) => ({ at: 1, fact }))))
    await journal.close()
    return { disk, open, first: disk.files().get(PATH)?.toString() ?? '', second: partPath(PATH, 2) }
  }

  test('damage in an earlier part sets the later ones aside, whole', async () => {
    const { disk, open, first, second } = await inTwoParts()
    const later = disk.files().get(second)
    disk.put(PATH, Buffer.from(first.replace('"b"', '"B"')))
    const opened = await open()
    if (opened.kind === 'refused') throw new Error(opened.why)
    expect(factsOf(opened.entries)).toEqual(['a'])
    expect(opened.report).toMatchObject({
      kind: 'damaged',
      words: expect.stringMatching(/1 entry before is sound/),
    })
    expect(opened.report.files).toHaveLength(2)
    expect(disk.files().get(opened.report.files[1] ?? '')).toEqual(later)
    expect(disk.files().has(second)).toBe(false)
    await opened.journal.append([{ at: 1, fact: 'z' }])
    const read = await readJournal({ fs: disk, path: PATH })
    expect(read.kind === 'read' && factsOf(read.entries)).toEqual(['a', 'z'])
  })

  test('a part of another session is set aside', async () => {
    const { disk, open, second } = await inTwoParts()
    const foreign = Buffer.from(disk.files().get(second)?.toString().replace('"n":3', '"n":2') ?? '')
    disk.put(second, foreign)
    const opened = await open()
    if (opened.kind === 'refused') throw new Error(opened.why)
    expect(factsOf(opened.entries).slice(0, 3)).toEqual(['a', 'b', 'c'])
    expect(opened.report.kind).toBe('damaged')
  })

  test('a part whose first file is missing is refused, and left as it is', async () => {
    const { disk, open, second } = await inTwoParts()
    await disk.rename(PATH, '/sessions/elsewhere.jsonl')
    expect(await open()).toMatchObject({ kind: 'refused', reason: 'missing' })
    expect(disk.files().has(second)).toBe(true)
    expect(disk.files().has(PATH)).toBe(false)
  })
})
