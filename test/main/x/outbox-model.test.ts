import { expect, test } from 'vitest'
import type { Entry, Sending } from '../../../src/core/facts'
import { fakeClock } from '../../support/fake-clock'
import { createFlakyX, type Weather } from '../../support/flaky-x'
import { fromEnv, seeded } from '../../support/seeded'
import { openOutbox } from './outbox-room'

const POSTS = fromEnv('CHALKBIRD_MODEL_POSTS', 2000)
const SEED = fromEnv('CHALKBIRD_TEST_SEED', 1)
/** Hints in one session; a session's journal is folded anew at every crash. */
const IN_SESSION = 100
/** RELIABILITY, 'Posting exactly once': what was measured there. */
const WEATHER: Weather = {
  requestLost: 40,
  answerLost: 40,
  failed: 30,
  rateLimited: 20,
  timelineLag: 1600,
  expired: 0,
}
const SIGN_IN: Weather = { ...WEATHER, expired: 100 }

const account = { id: '1', username: 'chalk' }

/** What the trainer reads of a hint in the end, and how often it is on X: nothing of it may be a lie. */
const lie = (sending: Sending | undefined, onX: readonly string[]): string | undefined => {
  if (onX.length > 1) return `twice on X, ${sending?.kind}`
  switch (sending?.kind) {
    case 'sent':
      return onX[0] === sending.post ? undefined : 'sent, and not on X'
    case 'deleted':
    case 'refused':
    case 'unsent':
      return onX.length === 0 ? undefined : `${sending.kind}, and on X`
    case 'unknown':
      return sending.sought ? 'still being looked for' : undefined
    case 'sending':
    case 'waiting':
    case undefined:
      return `left ${sending?.kind ?? 'without a word'}`
  }
}

const isOver = (kind: Sending['kind']): boolean => ['sent', 'refused', 'unsent'].includes(kind)

const isSettled = (sending: Sending | undefined): boolean =>
  sending !== undefined && (isOver(sending.kind) || (sending.kind === 'unknown' && !sending.sought))

type Count = Record<'sent' | 'unsent' | 'unknown' | 'crashes' | 'twice' | 'missing', number>

/** One session in bad weather; `crashesIn`: of so many steps of the clock, the app dies in one; 0: never. */
const playSession = async (
  name: string,
  { seed, count, weather, crashesIn }: { seed: number; count: Count; weather: Weather; crashesIn: number },
) => {
  const chance = seeded(seed)
  const clock = fakeClock()
  const x = createFlakyX(clock, chance, weather)
  let before: readonly Entry[] | undefined
  const open = () =>
    openOutbox(
      { clock, client: x.client, account },
      { random: () => chance.int(1000) / 1000, ...(before ? { before } : {}) },
    )
  let outbox = open()
  const texts = Array.from({ length: IN_SESSION }, (_, index) => `${name}: hint ${index}`)
  const idOf = (index: number) => `hint-number-${index}`
  let planned = 0
  const isDone = () =>
    planned === IN_SESSION && texts.every((_, index) => isSettled(outbox.last(idOf(index))))
  while (!isDone()) {
    // Now and then several at once, so that there is a queue.
    if (planned < IN_SESSION && chance.oneIn(60))
      for (let more = 1 + chance.int(2); more > 0 && planned < IN_SESSION; more -= 1) {
        // oxlint-disable-next-line no-await-in-loop -- one after the other, as a trainer presses
        await outbox.plan(idOf(planned), texts[planned])
        planned += 1
      }
    await new Promise(setImmediate)
    if (crashesIn > 0 && chance.oneIn(crashesIn)) {
      count.crashes += 1
      outbox.die()
      before = outbox.journal.slice()
      outbox = open()
    }
    clock.advance(250)
  }
  await outbox.outbox.stop()
  const lies: string[] = []
  for (const [index, text] of texts.entries()) {
    const sending = outbox.last(idOf(index))
    const onX = x.ofText(text)
    if (onX.length > 1) count.twice += 1
    if (sending?.kind === 'sent' && onX.length === 0) count.missing += 1
    if (sending?.kind === 'sent' || sending?.kind === 'unsent' || sending?.kind === 'unknown')
      count[sending.kind] += 1
    // What the trainer was told is final: nothing came after it.
    const isTakenBack = outbox
      .sendings(idOf(index))
      .slice(0, -1)
      .some((told) => isOver(told.kind))
    const found = isTakenBack ? 'went on after its end' : lie(sending, onX)
    if (found !== undefined) lies.push(`${text}: ${found}`)
  }
  const inOrder = [...x.texts()].toSorted((a, b) => texts.indexOf(a) - texts.indexOf(b))
  return { lies, isInOrder: x.texts().join() === inOrder.join() }
}

test.each([
  ['in bad weather', WEATHER, 0],
  ['in bad weather, and the app dies every minute or so', WEATHER, 240],
  ['signed in, with tokens that end at any moment and are slow to renew', SIGN_IN, 0],
  ['signed in likewise, and the app dies twice a minute', SIGN_IN, 120],
] as const)(
  `${POSTS} hints %s (seed ${SEED}): none twice, none missing, none in another order, no lie`,
  async (_, weather, crashesIn) => {
    const count: Count = { sent: 0, unsent: 0, unknown: 0, crashes: 0, twice: 0, missing: 0 }
    for (let session = 0; session * IN_SESSION < POSTS; session += 1) {
      const played = await playSession(`session ${session}`, {
        seed: SEED + session,
        count,
        weather,
        crashesIn,
      })
      expect(played).toEqual({ lies: [], isInOrder: true })
    }
    // oxlint-disable-next-line no-console -- the figures are what the model is for
    console.log(`of ${POSTS} hints:`, JSON.stringify(count))
    expect(count).toMatchObject({ twice: 0, missing: 0 })
    expect(count.sent).toBeGreaterThan(POSTS / 2)
  },
  600_000,
)
