import { isDeepStrictEqual } from 'node:util'
import { openJournal, type Opened } from '../../src/main/session/journal'
import { fakeClock, type FakeClock } from './fake-clock'
import { faultFs, type FaultFs, type Lies } from './fault-fs'
import { seeded, type Chance } from './seeded'

export const PATH = '/sessions/monday.jsonl'

/** So many calls make a journal; what fails before then is no story of this file. */
const FIRST_CALLS = 12

/** What a power loss left, and what the room had been promised by then. */
type Left = { disk: FaultFs; promised: number; tried: readonly unknown[] }
export type Verdict = 'sound' | 'refused' | 'acknowledged lost' | 'invented' | 'next lost'

export const settled = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve))

export const open = (fs: FaultFs, clock: FakeClock = fakeClock()): Promise<Opened> =>
  openJournal({ fs, clock, path: PATH, onTrouble: () => undefined })

/** Moves the clock on until the promise is kept; nothing here takes real time. */
export async function within(clock: FakeClock, promise: Promise<unknown>): Promise<boolean> {
  let kept = false
  void promise.then(() => {
    kept = true
  })
  for (let tries = 0; tries < 12 && !kept; tries += 1) {
    await settled()
    if (!kept) clock.advance(4_000)
  }
  return kept
}

/** Plays a session on a disk whose power goes at any moment, and judges what each loss leaves. */
export async function playSession({ seed, lies = {} }: { seed: number; lies?: Lies }): Promise<Verdict[]> {
  const chance = seeded(seed)
  const lefts: Left[] = []
  const faulty = chance.oneIn(3)
  let life: Life = { promised: 0, tried: [] }
  let disk = faultFs()
  for (let lives = 1 + chance.int(3); lives > 0; lives -= 1) {
    // A killed process goes no further: what its promises still do must not count, so each life has its own disk and life.
    const [here, killed]: [Life, FaultFs] = [{ ...life }, disk]
    const now: FaultFs = killed.afterKill({
      lies,
      fault: ({ count }) =>
        faulty && count > FIRST_CALLS && chance.oneIn(15)
          ? chance.pick(['EIO', 'ENOSPC', 'EMFILE', 'short'] as const)
          : undefined,
      onMoment: () => {
        for (let state = life === here ? chance.int(3) : 0; state > 0; state -= 1) {
          lefts.push({ disk: now.afterPowerLoss(chance), promised: here.promised, tried: [...here.tried] })
        }
      },
    })
    life = here
    disk = now
    await playUntilKilled(disk, { chance, life })
  }
  life = { promised: 0, tried: [] }
  const verdicts: Verdict[] = []
  for (const left of lefts) verdicts.push(...(await judge(left, { chance, deeper: true })))
  return verdicts
}

type Life = { promised: number; tried: unknown[] }

async function playUntilKilled(
  disk: FaultFs,
  { chance, life }: { chance: Chance; life: Life },
): Promise<void> {
  const clock = fakeClock()
  let opened = await open(disk, clock)
  for (let tries = 0; tries < 20 && opened.kind === 'refused'; tries += 1) opened = await open(disk, clock)
  if (opened.kind === 'refused') throw new Error(opened.why)
  // What is read on opening is shown, so from now on it must last as well.
  life.promised = opened.entries.length
  life.tried = opened.entries.map(({ fact }) => fact)
  for (let turns = 3 + chance.int(4); turns > 0; turns -= 1) {
    const appends: Promise<unknown>[] = []
    for (let batches = 1 + chance.int(3); batches > 0; batches -= 1) {
      const facts = Array.from({ length: 1 + chance.int(4) }, () => someFact(chance))
      life.tried.push(...facts)
      const upTo = life.tried.length
      const appended = opened.journal.append(facts.map((fact) => ({ at: clock.now(), fact })))
      appends.push(appended.then(() => (life.promised = Math.max(life.promised, upTo))))
    }
    if (chance.oneIn(6)) {
      // Killed somewhere on the way to the disk.
      for (let steps = chance.int(40); steps > 0; steps -= 1) await Promise.resolve()
      return
    }
    await within(clock, Promise.all(appends))
  }
  if (chance.oneIn(2)) await within(clock, opened.journal.close())
}

const someFact = (chance: Chance): unknown => ({
  kind: 'post',
  id: String(chance.int(1e9)),
  text: 'chalk '.repeat(chance.oneIn(5) ? chance.int(250) : chance.int(12)),
})

/** Opens what is left, adds a fact, and takes the power once more. */
async function judge(
  left: Left,
  { chance, deeper }: { chance: Chance; deeper: boolean },
): Promise<Verdict[]> {
  const { promised, tried } = left
  const verdicts: Verdict[] = []
  const later: Left[] = []
  let opening = true
  const disk: FaultFs = left.disk.afterKill({
    onMoment: () => {
      if (deeper && opening && chance.oneIn(12))
        later.push({ disk: disk.afterPowerLoss(chance), promised, tried })
    },
  })
  const opened = await open(disk)
  opening = false
  verdicts.push(await judgeOpened(opened, { disk, chance, promised, tried }))
  // The power may go while an earlier loss is being repaired.
  for (const again of later) verdicts.push(...(await judge(again, { chance, deeper: false })))
  return verdicts
}

type Given = { disk: FaultFs; chance: Chance; promised: number; tried: readonly unknown[] }
async function judgeOpened(opened: Opened, { disk, chance, promised, tried }: Given): Promise<Verdict> {
  if (opened.kind === 'refused') return promised > 0 ? 'acknowledged lost' : 'refused'
  const facts = opened.entries.map(({ fact }) => fact)
  if (facts.length < promised) return 'acknowledged lost'
  if (!isDeepStrictEqual(facts, tried.slice(0, facts.length))) return 'invented'
  if (opened.entries.some(({ n }, index) => n !== index + 1)) return 'invented'

  const next = { kind: 'next' }
  const [entry] = await opened.journal.append([{ at: 1, fact: next }])
  const again = await open(disk.afterPowerLoss(chance))
  if (again.kind === 'refused' || again.report.kind !== 'whole') return 'next lost'
  return isDeepStrictEqual(again.entries, [...opened.entries, entry]) ? 'sound' : 'next lost'
}
