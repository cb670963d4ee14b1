import { createAlike } from '../../../src/core/desk/alike'
import { onTestFinished, expect, test } from 'vitest'
import { createCosts } from '../../../src/core/cost'
import type { Fact } from '../../../src/core/facts'
import { createSweep, type PostOnShow } from '../../../src/main/x/feed/sweep'
import { createWatch } from '../../support/until'
import { openXRoom, type XRoom } from './x-room'

/** Sweeps these posts of the room, and keeps what was found. */
const sweeping = ({ client, clock }: XRoom, onShow: () => PostOnShow[]) => {
  const found: Fact[] = []
  let answers = 0
  const watch = createWatch()
  const sweep = createSweep({
    client: {
      stillThere: async (ids) => {
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
    session: { costs: createCosts(), asked: createAlike(), metrics: new Map() },
    now: clock.now,
    onShow,
    accept: (facts) => {
      found.push(...facts.filter(({ kind }) => kind === 'gone'))
      watch.happened()
      return Promise.resolve()
    },
  })
  sweep.start()
  onTestFinished(sweep.stop)
  return { found, watch, answers: () => answers }
}

const onShowNow = (ids: readonly string[]): PostOnShow[] =>
  ids.map((id) => ({ root: id, latest: id, isEarlier: false }))
/** Read by an earlier run of the app. */
const onShowBefore = (ids: readonly string[]): PostOnShow[] =>
  ids.map((id) => ({ root: id, latest: id, isEarlier: true }))

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
  const { found, watch } = sweeping(room, () => [{ root: first.id, latest: second.id, isEarlier: false }])
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
  const watch = createWatch()
  let tries = 0
  const sweep = createSweep({
    client,
    clock,
    session: { costs: createCosts(), asked: createAlike(), metrics: new Map() },
    now: clock.now,
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
