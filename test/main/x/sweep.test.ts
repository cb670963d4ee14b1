import { describe, onTestFinished, expect, test } from 'vitest'
import { fold } from '../../../src/core/fold'
import { utcDay } from '../../../src/core/prices'
import { timeOfId, xTime } from '../../../src/core/time'
import type { Fact } from '../../../src/core/facts'
import { createPurse } from '../../../src/main/x/budget'
import { createSweep, type PostOnShow } from '../../../src/main/x/feed/sweep'
import { createWatch } from '../../support/until'
import { openXRoom, sessionFrom, type XRoom } from './x-room'

/** Sweeps these posts of the room, and keeps what was found. */
const sweeping = (
  { client, clock }: XRoom,
  onShow: () => PostOnShow[],
  { charged = [], budget = 10 }: { charged?: readonly string[]; budget?: number } = {},
) => {
  const from = xTime(clock.now())
  const day = utcDay(from)
  const session = sessionFrom({
    from,
    budget,
    facts: [{ kind: 'charge', day, price: 'owned read', ids: [...charged] }],
  })
  let n = 100
  const found: Fact[] = []
  let asked = 0
  let answers = 0
  const watch = createWatch()
  const sweep = createSweep({
    client: {
      stillThere: async (ids) => {
        asked += 1
        const answer = await client.stillThere(ids)
        // After the sweep itself has taken note of it.
        setImmediate(() => {
          answers += 1
          watch.happened()
        })
        return answer
      },
    },
    clock,
    session,
    purse: createPurse(session),
    now: () => xTime(clock.now()),
    onShow,
    accept: (facts) => {
      for (const fact of facts) fold(session, { n: (n += 1), at: from, fact })
      found.push(...facts.filter(({ kind }) => kind === 'gone'))
      watch.happened()
      return Promise.resolve()
    },
  })
  sweep.start()
  onTestFinished(sweep.stop)
  return { found, watch, asked: () => asked, answers: () => answers }
}

const onShowNow = (ids: readonly string[], isOnStage = true): PostOnShow[] =>
  ids.map((id) => ({ root: id, latest: id, isOnStage, readAt: timeOfId(id), isEarlier: false }))
/** Read by an earlier run of the app. */
const onShowBefore = (ids: readonly string[]): PostOnShow[] =>
  onShowNow(ids).map((post) => ({ ...post, isEarlier: true }))

test('a post that was deleted on X is found gone, and the others stay', async () => {
  const room = await openXRoom()
  const regretted = room.say('@chalk I regret this')
  const kept = room.say('@chalk and not this')
  const { found, watch } = sweeping(room, () => onShowNow([regretted.id, kept.id]))
  room.world.remove(regretted.id)
  room.clock.advance(20_000)
  await watch.until(() => found.length > 0)
  expect(found).toEqual([{ kind: 'gone', post: regretted.id, why: 'deleted' }])
})

test('an edited post is asked for by its latest version and named by its first', async () => {
  const room = await openXRoom()
  const first = room.say('@chalk tea')
  const second = room.world.edit(first.id, '@chalk coffee')
  const { found, watch } = sweeping(room, () =>
    onShowNow([first.id]).map((post) => ({ ...post, latest: second.id })),
  )
  room.world.remove(first.id)
  room.clock.advance(20_000)
  await watch.until(() => found.length > 0)
  expect(found).toEqual([{ kind: 'gone', post: first.id, why: 'deleted' }])
})

test('of many posts all are looked at in turn', async () => {
  const room = await openXRoom()
  const posts = Array.from({ length: 250 }, (_, index) => room.say(`@chalk ${index}`).id)
  const { found, watch, answers } = sweeping(room, () => onShowNow(posts))
  const last = posts.at(-1) ?? ''
  room.world.remove(last)
  for (let turn = 1; turn <= 4; turn += 1) {
    room.clock.advance(20_000)
    await watch.until(() => answers() === turn)
  }
  expect(found).toEqual([{ kind: 'gone', post: last, why: 'deleted' }])
})

describe('after midnight UTC, when X charges for everything again', () => {
  const DAY = 86_400_000
  /** A wall of 300 that was read ten minutes before midnight, twelve of them on the stage. */
  const wallAtMidnight = async () => {
    const room = await openXRoom()
    const midnight = Math.ceil(room.clock.now() / DAY) * DAY
    room.clock.advance(midnight - 600_000 - room.clock.now())
    const posts = Array.from({ length: 300 }, (_, index) => room.say(`@chalk ${index}`).id)
    const [onStage, others] = [posts.slice(0, 12), posts.slice(12)]
    let isAsking = true
    const { found, watch, answers } = sweeping(
      room,
      () => (isAsking ? [...onShowNow(onStage), ...onShowNow(others, false)] : []),
      { charged: posts },
    )
    const billed = () => room.server.bill.count('post read')
    /** Lets so many answers come. */
    const rounds = async (count: number) => {
      for (const end = answers() + count; answers() < end;) {
        const before = answers()
        room.clock.advance(20_000)
        await watch.until(() => answers() > before)
      }
    }
    /** Nothing is asked until then. */
    const sleep = async (until: number) => {
      isAsking = false
      room.clock.advance(until - room.clock.now())
      await new Promise(setImmediate)
      isAsking = true
    }
    return { room, onStage, others, found, rounds, sleep, midnight, billed }
  }

  test('a wall of 300 costs what is on the stage, and a post that is deleted there still goes', async () => {
    const { room, onStage, found, rounds, sleep, midnight, billed } = await wallAtMidnight()
    await sleep(midnight)
    const before = billed()
    await rounds(12)
    expect(billed() - before).toBe(onStage.length)
    const [regretted = ''] = onStage
    room.world.remove(regretted)
    await rounds(1)
    expect(found).toEqual([{ kind: 'gone', post: regretted, why: 'deleted' }])
    await rounds(12)
    expect(billed() - before).toBe(onStage.length)
  })

  test('the rest is asked for once in 24 hours, as X’s policy on deleted posts wants it', async () => {
    const { room, others, found, rounds, sleep, midnight, billed } = await wallAtMidnight()
    await sleep(midnight)
    const [regretted = ''] = others
    room.world.remove(regretted)
    await rounds(4)
    expect(found).toEqual([])
    await sleep(midnight + DAY - 590_000)
    const before = billed()
    await rounds(6)
    expect(found).toEqual([{ kind: 'gone', post: regretted, why: 'deleted' }])
    expect(billed() - before).toBe(others.length - 1)
  })
})

test('near the end of the budget no more is asked for than it has left', async () => {
  const room = await openXRoom()
  const posts = Array.from({ length: 30 }, (_, index) => room.say(`@chalk ${index}`).id)
  const { watch, answers } = sweeping(room, () => onShowNow(posts), { budget: 0.037 })
  room.clock.advance(20_000)
  await watch.until(() => answers() === 1)
  expect(room.server.bill.dollars()).toBe(0.035)
  room.clock.advance(80_000)
  await watch.until(() => answers() === 2)
  expect(room.server.bill.dollars()).toBe(0.035)
})

test('trouble with X is no deletion', async () => {
  const room = await openXRoom()
  const kept = room.say('@chalk here')
  const { found, watch, answers } = sweeping(room, () => onShowNow([kept.id]))
  room.server.faults.next('unavailable')
  room.clock.advance(20_000)
  await watch.until(() => answers() > 0)
  expect(found).toEqual([])
})

test('a post that was deleted while the app was closed is found gone', async () => {
  const room = await openXRoom()
  const regretted = room.say('@chalk I regret this')
  const kept = room.say('@chalk and not this')
  const { found, watch } = sweeping(room, () => onShowBefore([regretted.id, kept.id]))
  room.world.remove(regretted.id)
  room.clock.advance(20_000)
  await watch.until(() => found.length > 0)
  expect(found).toEqual([{ kind: 'gone', post: regretted.id, why: 'deleted' }])
})

test('an X that knows none of the earlier posts deletes none of them', async () => {
  const room = await openXRoom()
  const here = room.say('@chalk said since')
  const { found, watch, answers } = sweeping(room, () => [
    ...onShowBefore(['2086000000000000001', '2086000000000000002']),
    ...onShowNow([here.id]),
  ])
  for (let turn = 1; turn <= 3; turn += 1) {
    room.clock.advance(20_000)
    await watch.until(() => answers() === turn)
  }
  expect(found).toEqual([])
})

test('a bug is not kept quiet, and the sweep goes on', async () => {
  const { clock, client, say, world } = await openXRoom()
  const regretted = say('@chalk I regret this')
  world.remove(regretted.id)
  const session = sessionFrom({ from: xTime(clock.now()) })
  const watch = createWatch()
  let tries = 0
  const sweep = createSweep({
    client,
    clock,
    session,
    purse: createPurse(session),
    now: () => xTime(clock.now()),
    onShow: () => onShowNow([regretted.id]),
    accept: () => {
      tries += 1
      watch.happened()
      return tries === 1 ? Promise.reject(new Error('a bug')) : Promise.resolve()
    },
  })
  const heard: unknown[] = []
  const hear = (why: unknown) => {
    heard.push(why)
    watch.happened()
  }
  const others = process.listeners('unhandledRejection')
  process.removeAllListeners('unhandledRejection')
  process.on('unhandledRejection', hear)
  onTestFinished(() => {
    process.off('unhandledRejection', hear)
    for (const other of others) process.on('unhandledRejection', other)
  })
  sweep.start()
  clock.advance(20_000)
  await watch.until(() => heard.length > 0)
  expect(heard).toEqual([new Error('a bug')])
  clock.advance(20_000)
  await watch.until(() => tries === 2)
  await sweep.stop()
})

test('nothing is looked at for as long as X asks to wait, and then again', async () => {
  const room = await openXRoom()
  const { id } = room.say('@chalk hello')
  const { watch, asked, answers } = sweeping(room, () => onShowNow([id]))
  room.server.faults.set({ kind: 'rate-limited', share: 1, seconds: 120 })
  room.clock.advance(20_000)
  await watch.until(() => answers() === 1)
  room.server.faults.clear()
  room.clock.advance(115_000)
  expect(asked()).toBe(1)
  room.clock.advance(10_000)
  await watch.until(() => answers() === 2)
})
