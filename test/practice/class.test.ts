import { expect, test } from 'vitest'
import practiceJson from '../../resources/run-sheets/practice.json'
import { RunSheetSchema } from '../../src/core/runsheet'
import type { Clock } from '../../src/core/time'
import type { AudienceView } from '../../src/core/views'
import { startClass } from '../../src/practice/class'
import { planFor, type PlannedPost } from '../../src/practice/class-script'
import { scriptFor } from '../../src/practice/scripts/script'
import { createWorld, type WorldPost } from '../../src/practice/world'
import { fakeClock } from '../support/fake-clock'
import { inState, wallOf } from '../support/practice-wall'
import { expectedPosts, occasionsOf } from '../support/script-scores'

const sheet = RunSheetSchema.parse(practiceJson)
const script = scriptFor(sheet)
const LONG = 120_000

const openClass = ({ seed = 1, slow = 0 } = {}) => {
  const clock = fakeClock()
  const started = clock.now()
  const world = createWorld({ clock })
  const master = world.addAccount({ name: 'Chalkbird', username: sheet.master })
  const posted: WorldPost[] = []
  world.onPost((post) => posted.push(post))
  /** Every timer of it goes off so many ms late. */
  const lateClock: Clock = { now: clock.now, after: (ms, action) => clock.after(ms + slow, action) }
  const pupils = startClass({ world, clock: lateClock, script, master: sheet.master, seed })
  const wall = (id: string): AudienceView => {
    const view = wallOf(sheet, clock.now()).get(id)
    if (!view) throw new Error(`Nothing named ${id} is ever on the wall`)
    return view
  }
  /** Everything by the class that is on X now, all versions, oldest first. */
  const said = () =>
    posted
      .filter(({ authorId }) => authorId !== master.id)
      .flatMap((post) => post.versions.flatMap((id) => world.post(id) ?? []))
      .toSorted((a, b) => a.createdAt - b.createdAt)
      .map(({ authorId, text, createdAt }) => ({
        at: createdAt - started,
        who: world.account(authorId)?.username,
        text,
      }))
  const newestBy = (username: string): WorldPost | undefined =>
    posted.findLast(({ authorId }) => world.account(authorId)?.username === username)
  const hint = (text: string, inReplyTo?: string) =>
    world.publish({ authorId: master.id, text, ...(inReplyTo !== undefined && { inReplyTo }) })
  return { clock, world, pupils, wall, said, posted, newestBy, hint }
}

const planOf = (id: string, seed = 1): PlannedPost[] => {
  const occasion = occasionsOf(sheet).get(id)
  return occasion ? planFor(script, occasion, seed) : []
}

/** What a plan leaves on X. */
const outcomeOf = (plan: readonly PlannedPost[], after = 0) => {
  const deleted = plan.flatMap((post) => (post.kind === 'delete' ? post.of : []))
  return plan.flatMap((post) =>
    post.kind === 'delete' || deleted.includes(post.key)
      ? []
      : [{ at: after + post.after, who: post.person, text: post.text }],
  )
}

const ids = [...occasionsOf(sheet).keys()]

test.each(ids)('on %s the class posts exactly what is planned, to the millisecond', (id) => {
  const { pupils, wall, clock, said } = openClass()
  pupils.see(wall(id))
  expect(pupils.done()).toBe(false)
  clock.advance(LONG)
  expect(said()).toEqual(outcomeOf(planOf(id)))
  expect(pupils.done()).toBe(true)
})

test('the moments of posts do not depend on how late a timer goes off, nor on how late the wall was seen', () => {
  const { pupils, wall, clock, said } = openClass({ slow: 730 })
  const view = wall('organ')
  clock.advance(3000)
  pupils.see(view)
  clock.advance(LONG)
  expect(said()).toEqual(outcomeOf(planOf('organ')))
})

test('a wall that is seen a hundred times, or held up a post or hint in between, changes nothing', () => {
  const { pupils, wall, clock, said } = openClass()
  const view = wall('isolated')
  for (let look = 0; look < 100; look += 1) {
    pupils.see(view)
    pupils.see({ ...view, scene: { kind: 'hint', hint: { text: 'Think.', to: 'all' } } })
    clock.advance(200)
  }
  pupils.see(inState(view, 'closed'))
  clock.advance(LONG)
  pupils.see(view)
  clock.advance(LONG)
  expect(said()).toEqual(outcomeOf(planOf('isolated')))
})

test('what the class answers does not depend on what the wall says is right', () => {
  const { pupils, wall, clock, said } = openClass()
  const view = wall('organ')
  if (view.scene.kind !== 'question') throw new Error('organ is a question')
  pupils.see({ ...view, scene: { ...view.scene, right: 'A', answered: 12 } })
  clock.advance(LONG)
  expect(said()).toEqual(outcomeOf(planOf('organ')))
})

test('when the wall goes on, what nobody has typed yet stays unsaid', () => {
  const { pupils, wall, clock, said } = openClass()
  const plan = planOf('hello')
  const left = 10_000
  pupils.see(wall('hello'))
  clock.advance(left)
  pupils.see(wall('waking-up'))
  clock.advance(LONG)
  const before = plan.filter(({ after }) => after <= left)
  expect(before.length).toBeLessThan(plan.length)
  expect(said()).toEqual([...outcomeOf(before), ...outcomeOf(planOf('waking-up'), left)])
})

test('after the result is shown nobody votes any more', () => {
  const { pupils, wall, clock, said } = openClass()
  const view = wall('waking-up')
  pupils.see(view)
  clock.advance(5000)
  pupils.see(inState(view, 'result'))
  expect(pupils.done()).toBe(true)
  const votes = said().length
  clock.advance(LONG)
  expect(said()).toHaveLength(votes)
})

test('a hint to all helps the teams that are stuck, within seconds', () => {
  const { pupils, wall, clock, said, hint } = openClass()
  pupils.see(wall('isolated'))
  clock.advance(15_000)
  hint('It wants to sing, and it does. But nobody showed it how.')
  clock.advance(500)
  hint('A second hint does not make them say it all again.')
  clock.advance(LONG)
  const told = expectedPosts({ sheet, seed: 1, hints: [{ question: 'isolated', after: 15_000 }] }, 'isolated')
  expect(said()).toEqual(outcomeOf(told.map(({ at, post }) => ({ ...post, after: at }))))
  expect(said().filter(({ text }) => text.includes('then it is C'))).toHaveLength(1)
})

test('a hint in reply to one team helps that team only', () => {
  const { pupils, wall, clock, said, hint, newestBy } = openClass()
  pupils.see(wall('isolated'))
  clock.advance(15_000)
  hint('@iris_kimolia not D', newestBy('iris_kimolia')?.id)
  clock.advance(LONG)
  const hints = [{ question: 'isolated', after: 15_000, to: 'owls' }]
  const told = expectedPosts({ sheet, seed: 1, hints }, 'isolated')
  expect(said()).toEqual(outcomeOf(told.map(({ at, post }) => ({ ...post, after: at }))))
  expect(told.filter(({ post }) => post.shows === 'after a hint').map(({ post }) => post.person)).toEqual([
    'minjun_bunpil',
  ])
})

test('a hint that comes after the time is up moves nobody', () => {
  const { pupils, wall, clock, said, hint } = openClass()
  pupils.see(wall('isolated'))
  clock.advance(30_000)
  hint('Too late.')
  clock.advance(LONG)
  expect(said()).toEqual(outcomeOf(planOf('isolated')))
})

test('who gets an answer in the round of questions says thanks, in reply to it', () => {
  const { pupils, wall, clock, hint, newestBy } = openClass()
  pupils.see(wall('ask'))
  clock.advance(9000)
  const reply = hint('They do.', newestBy('fern_slate')?.id)
  clock.advance(LONG)
  expect(newestBy('fern_slate')).toMatchObject({ inReplyTo: reply.id })
  expect(newestBy('minjun_bunpil')?.text).not.toContain('감사합니다')
})

test('answers that reply to the master account do so once it has posted', () => {
  const { pupils, wall, clock, hint, newestBy } = openClass()
  const welcome = hint('Welcome!')
  pupils.see(wall('organ'))
  clock.advance(LONG)
  expect(newestBy('priya_syahi')).toMatchObject({ inReplyTo: welcome.id, text: '@chalkbird_demo b)' })
})

test('the same seed gives the same ids, and a post that was taken away is not edited', () => {
  const play = () => {
    const { pupils, wall, clock, posted, world, newestBy } = openClass({ seed: 44 })
    pupils.see(wall('isolated'))
    clock.advance(4000)
    world.remove(newestBy('mateus_giz')?.id ?? '')
    clock.advance(LONG)
    return posted.map(({ id }) => id)
  }
  expect(play()).toEqual(play())
})

test('a class that is stopped says nothing more, whatever it sees or hears', () => {
  const { pupils, wall, clock, said, hint } = openClass()
  pupils.see(wall('isolated'))
  clock.advance(6000)
  const before = said()
  pupils.stop()
  hint('Anybody?')
  pupils.see(wall('waking-up'))
  clock.advance(LONG)
  expect(said()).toEqual(before)
  expect(pupils.done()).toBe(true)
})
