import { describe, expect, test } from 'vitest'
import { postText } from '../../../src/core/course/plan'
import { spent } from '../../../src/core/cost'
import type { HintDraft } from '../../../src/core/commands'
import { foldAll } from '../../../src/core/fold'
import { compareIds, xTime } from '../../../src/core/time'
import { bookmarkCourse } from '../../../src/main/x/course/bookmark-course'
import { DISK_PATIENCE_MS } from '../../../src/main/x/outbox/log'
import { createXClient } from '../../../src/main/x/x-client'
import { UNDO_MS } from './outbox-room'
import { openCourseRoom } from './course-room'

/** One turn of the played clock. */
const AT_ONCE_MS = 250
const UNSENT_BEHIND = 'The post before it in the course is not on X.'
/** The trainer lets these steps out without their pictures. */
const withoutPicture =
  (steps: readonly string[]) =>
  (draft: HintDraft): HintDraft => {
    const { picture, ...rest } = draft
    const isIt = draft.about?.kind === 'step' && steps.includes(draft.about.step)
    return isIt || picture === undefined ? rest : { ...rest, picture }
  }
const whysOf = ({ view }: Awaited<ReturnType<typeof openCourseRoom>>): (string | undefined)[] =>
  view().steps.map(({ state }) => ('why' in state ? state.why : undefined))

const signedIn = ({ server }: { server: { url: string } }, token = 'chalk-bearer') => {
  const access = {
    kind: 'token' as const,
    token,
    renewed: () => Promise.reject(new Error('not asked')),
  }
  return createXClient({ keys: () => Promise.resolve(access), baseUrl: server.url })
}

describe('a picture of a step', () => {
  const pictures = ['A robin on a branch', undefined, '']

  test('goes out with its post, and what it shows is told to who cannot see it, at its price', async () => {
    const course = await openCourseRoom({ steps: 3, pictures })
    const { view, room } = course
    expect(view().steps.map(({ mills }) => mills)).toEqual([20, 15, 15])
    await course.over(await course.publish())
    expect(course.pictures()).toEqual([['A robin on a branch'], [], ['']])
    expect(room.server.bill.count('picture description')).toBe(1)
    expect(spent(course.app.session.costs)).toBe(room.server.bill.dollars() * 1000)
  })

  test('is there when the course is read back; a post that lost it on the way is told, and not deleted for it', async () => {
    const course = await openCourseRoom({ steps: 3, pictures })
    await course.over(await course.publish())
    await course.answered(course.doings.check('birds'))
    expect(course.view().steps.map(({ seen }) => seen)).toEqual(['there', 'there', 'there'])
    const seen = course.view().steps.map(({ id, post = '' }) => ({ step: id, post }))
    const asThread = seen.map((each, at) => (at === 0 ? each : { ...each, replyTo: seen[at - 1]?.post }))
    await course.app.write([{ kind: 'read-back', course: 'birds', seen: asThread }])
    expect(course.view().steps.map((step) => step.seen)).toEqual(['bare', 'there', 'bare'])
    expect(course.view().turn).toEqual({ kind: 'complete' })
  })

  test('stays with a step that is repaired, and stays away from one that went out without it', async () => {
    const course = await openCourseRoom({ steps: 3, pictures })
    await course.over(await course.publish((posts) => posts.map(withoutPicture(['birds-1']))))
    expect(course.view().steps.map(({ isBare }) => isBare)).toEqual([true, undefined, undefined])
    course.room.world.remove(course.view().steps[0]?.post ?? '')
    course.room.clock.advance(60_000)
    await course.answered(course.doings.check('birds'))
    expect(await course.answered(course.doings.repair('birds'))).toEqual({ kind: 'done' })
    await course.over(course.view().steps.map(({ hint }) => hint ?? ''))
    expect(course.view().turn).toEqual({ kind: 'complete' })
    expect(course.pictures()).toEqual([[], [], ['']])
  })

  test('that the sign-in may not post stops the course there, says so, and never goes out without it by itself', async () => {
    const course = await openCourseRoom(
      { steps: 3, pictures: [undefined, 'A robin'] },
      { client: (room) => signedIn(room, 'earlier-bearer') },
    )
    await course.over(await course.publish())
    expect(course.states()).toEqual(['sent', 'refused', 'unsent'])
    expect(whysOf(course)[1]).toMatch(/^X lets this sign-in post no pictures\. Sign in again/)
    await course.over(await course.publish((posts) => posts.map(withoutPicture(['birds-2']))))
    expect(course.view()).toMatchObject({ turn: { kind: 'complete' }, steps: [{}, { isBare: true }, {}] })
    expect(course.onX()).toEqual(course.course.steps.map(postText))
  })

  test('is tried again where X or the network has trouble, and never posted twice for it', async () => {
    const course = await openCourseRoom({ steps: 2, pictures })
    const hints = await course.publish()
    course.room.server.faults.set({ kind: 'lost-answer', share: 1, on: 'writes', as: 'dropped' })
    await course.app.passUntil(hints[0] ?? '', (sending) => sending?.kind === 'waiting')
    expect(course.app.kinds(hints[0] ?? '')).toEqual(['waiting'])
    expect(course.onX()).toEqual([])
    course.room.server.faults.clear()
    await course.over(hints)
    expect(course.pictures()).toEqual([['A robin on a branch'], []])
  })
})

describe('a course that is published', () => {
  test('has one undo window for the whole, and then leaves step by step, each a gap after the one before', async () => {
    const course = await openCourseRoom({ steps: 3, gap: 30 })
    const hints = await course.publish()
    course.app.pass(UNDO_MS - 1)
    await course.app.settled()
    expect(course.onX()).toEqual([])
    await course.over(hints)
    expect(course.onX()).toEqual(course.course.steps.map(postText))
    const times = [...course.room.world.newestFirst()].map(({ createdAt }) => createdAt).toReversed()
    const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0))
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(30_000)
    expect(course.view().turn).toEqual({ kind: 'complete' })
    expect(course.room.server.bill.count('post create')).toBe(3)
  })

  test('stops at a step that X refuses, says so, and goes on once it is gone on with', async () => {
    const course = await openCourseRoom({ steps: 4 })
    course.room.world.publish({
      authorId: course.room.chalk.id,
      text: postText(course.course.steps[2] ?? { text: '' }),
    })
    const thread = await course.publish((posts) => posts.map((post) => ({ ...post, to: { kind: 'all' } })))
    await course.over(thread)
    expect(course.states()).toEqual(['sent', 'sent', 'refused', 'unsent'])
    expect(whysOf(course)[3]).toBe(UNSENT_BEHIND)
    expect(course.view()).toMatchObject({ turn: { kind: 'go-on' }, left: ['birds-3', 'birds-4'] })
    await course.over(await course.publish())
    expect(course.view().turn).toEqual({ kind: 'complete' })
  })

  test('taken back in the undo window, none of it leaves', async () => {
    const course = await openCourseRoom({ steps: 3 })
    const hints = await course.publish()
    await course.app.takeBack(hints[0] ?? '')
    course.app.pass(10 * 60_000)
    await course.app.settled()
    expect(course.states()).toEqual(['cancelled', 'unsent', 'unsent'])
    expect(whysOf(course)[2]).toBe('Taken back before it left. It is not on X.')
    expect(course.onX()).toEqual([])
  })

  test('taken back in the middle, the rest stays, and can be gone on with', async () => {
    const course = await openCourseRoom({ steps: 4 })
    const hints = await course.publish()
    await course.over(hints.slice(0, 2))
    await course.app.takeBack(hints[2] ?? '')
    await course.over(hints.slice(3))
    expect(course.states()).toEqual(['sent', 'sent', 'cancelled', 'unsent'])
    await course.over(await course.publish())
    expect(course.onX()).toEqual(course.course.steps.map(postText))
  })

  test('with a step of its own time waits for it, however long the course is', async () => {
    const course = await openCourseRoom({ steps: 3 })
    const from = course.room.clock.now()
    const inAnHour = from + 60 * 60_000
    const hints = await course.publish((posts) =>
      posts.map((post, index) => (index === 0 ? post : { ...post, notBefore: inAnHour })),
    )
    await course.over(hints.slice(0, 1))
    course.app.pass(50 * 60_000)
    await course.app.settled()
    expect(course.onX()).toHaveLength(1)
    await course.over(hints)
    expect(course.states()).toEqual(['sent', 'sent', 'sent'])
    const times = [...course.room.world.newestFirst()].map(({ createdAt }) => createdAt).toReversed()
    expect(times[1]).toBeGreaterThanOrEqual(inAnHour)
  })

  test('a hint of the trainer leaves in one of its gaps', async () => {
    const course = await openCourseRoom({ steps: 2, gap: 60 })
    const hints = await course.publish()
    await course.over(hints.slice(0, 1))
    await course.app.plan('hint-between', 'Five minutes left')
    await course.over(['hint-between', ...hints])
    expect(course.onX()[1]).toBe('Five minutes left')
    expect(course.states()).toEqual(['sent', 'sent'])
  })

  test('a hint does not wait for a step that is looked for, and the course goes on behind it as before', async () => {
    const course = await openCourseRoom({ steps: 3 })
    const hints = await course.publish()
    await course.over(hints.slice(0, 1))
    course.room.server.faults.next({ kind: 'dropped' })
    await course.app.passUntil(hints[1] ?? '', (sending) => sending?.kind === 'unknown')
    await course.app.plan('hint-now', 'Five minutes left')
    await course.app.passUntil('hint-now', (sending) => sending?.kind === 'sent', (UNDO_MS + 3000) / 250)
    expect(course.states()).toEqual(['sent', 'unknown', 'planned'])
    expect(course.onX()[1]).toBe('Five minutes left')
    await course.over(hints)
    expect(course.states()).toEqual(['sent', 'sent', 'sent'])
    await course.answered(course.doings.check('birds'))
    expect(course.view()).toMatchObject({ turn: { kind: 'complete' }, doubles: [] })
  })

  test('a hint does not wait for a picture that X does not take just now; the step goes when X does', async () => {
    let isSlow = true
    const limited = { kind: 'rate-limited' as const, why: 'Too many pictures.' }
    const course = await openCourseRoom(
      { steps: 2, pictures: ['A robin'] },
      {
        client: ({ client, clock }) => ({
          ...client,
          uploadPicture: (picture) =>
            isSlow
              ? Promise.resolve({ ...limited, serverTime: clock.now(), resetAt: xTime(clock.now() + 40_000) })
              : client.uploadPicture(picture),
        }),
      },
    )
    const hints = await course.publish()
    await course.app.passUntil(hints[0] ?? '', (sending) => sending?.kind === 'waiting')
    isSlow = false
    await course.app.plan('hint-now', 'Five minutes left')
    await course.over(['hint-now'])
    expect(course.onX()).toEqual(['Five minutes left'])
    expect(course.states()).toEqual(['waiting', 'planned'])
    await course.over(hints)
    expect(course.onX()).toEqual(['Five minutes left', ...course.course.steps.map(postText)])
  })

  test('taken back while it waits, a step stays here, and so does a hint that was to go before it, both at once', async () => {
    const course = await openCourseRoom({ steps: 2 })
    const hints = await course.publish()
    course.room.server.faults.set({ kind: 'rate-limited', share: 1, on: 'writes', seconds: 50 })
    await course.app.passUntil(hints[0] ?? '', (sending) => sending?.kind === 'waiting')
    await course.app.plan('hint-now', 'Five minutes left')
    await course.app.passUntil('hint-now', (sending) => sending?.kind === 'waiting')
    const from = course.room.clock.now()
    await course.app.takeBack('hint-now')
    await course.app.takeBack(hints[0] ?? '')
    await course.over(['hint-now', ...hints])
    expect(course.room.clock.now() - from).toBeLessThanOrEqual(AT_ONCE_MS)
    expect(course.app.last('hint-now')).toMatchObject({
      kind: 'unsent',
      why: expect.stringMatching(/^Taken back/),
    })
    expect(course.states()).toEqual(['cancelled', 'unsent'])
    expect(course.onX()).toEqual([])
  })

  test('taken back while a hint goes before it, a step is told as such at once, and the hint goes on', async () => {
    const course = await openCourseRoom({ steps: 2 })
    const hints = await course.publish()
    course.room.server.faults.set({ kind: 'rate-limited', share: 1, on: 'writes', seconds: 50 })
    await course.app.passUntil(hints[0] ?? '', (sending) => sending?.kind === 'waiting')
    await course.app.plan('hint-now', 'Five minutes left')
    await course.app.passUntil('hint-now', (sending) => sending?.kind === 'waiting')
    const from = course.room.clock.now()
    await course.app.takeBack(hints[0] ?? '')
    await course.over(hints.slice(0, 1))
    expect(course.room.clock.now() - from).toBeLessThanOrEqual(AT_ONCE_MS)
    expect(course.app.last('hint-now')?.kind).toBe('waiting')
    course.room.server.faults.clear()
    await course.over(['hint-now', ...hints])
    expect(course.states()).toEqual(['cancelled', 'unsent'])
    expect(course.onX()).toEqual(['Five minutes left'])
  })

  test.each([
    ['with a space more', (text: string) => text.replace(' ', '  ')],
    ['with its link written out', (text: string) => text.replace('birds.com', 'http://BIRDS.com/')],
    ['with its letters taken apart', (text: string) => text.normalize('NFD')],
  ])(
    'a hint that says what a step in doubt says, %s, waits for it, and takes its post for its own never',
    async (_, again) => {
      let isOut = false
      const course = await openCourseRoom(
        { steps: 2, order: 'last-first' },
        {
          client: ({ client }) => ({
            ...client,
            postsBy: (wanted) =>
              isOut
                ? Promise.resolve({ kind: 'unavailable', sentMaybe: true, why: 'no answer' })
                : client.postsBy(wanted),
          }),
        },
      )
      const { room, app } = course
      const text = 'Écoutez: birds.com 2/2'
      const hints = await course.publish((posts) =>
        posts.map((post, index) => (index === 0 ? { ...post, text } : post)),
      )
      const [first = ''] = hints
      isOut = true
      room.server.faults.next({ kind: 'lost-answer' })
      await app.passUntil(first, (sending) => sending?.kind === 'unknown')
      await app.plan('hint-alike', again(text))
      room.server.faults.next({ kind: 'dropped' })
      await app.passUntil('hint-alike', (sending) => sending !== undefined, (UNDO_MS + 2000) / 250)
      isOut = false
      await course.over(['hint-alike', ...hints])
      expect(app.kinds(first)).toEqual(['sending', 'unknown', 'sent'])
      // Where X takes it for a repetition, it refuses the hint.
      const told = ['hint-alike', ...hints].flatMap((hint) => {
        const sending = app.last(hint)
        return sending?.kind === 'sent' ? [sending.post] : []
      })
      expect(told.toSorted(compareIds)).toEqual(
        [...room.world.newestFirst()].map(({ id }) => id).toReversed(),
      )
      expect(course.states()).toEqual(['sent', 'sent'])
    },
  )

  test('in doubt about a step, nothing goes on until it is found, and then the rest follows', async () => {
    const course = await openCourseRoom({ steps: 3 })
    const hints = await course.publish()
    await course.over(hints.slice(0, 1))
    course.room.server.faults.set({ kind: 'lost-answer', share: 1, on: 'writes', as: 'unavailable' })
    await course.app.passUntil(hints[1] ?? '', (sending) => sending?.kind === 'unknown')
    course.room.server.faults.clear()
    await course.over(hints)
    expect(course.states()).toEqual(['sent', 'sent', 'sent'])
    expect(course.onX()).toEqual(course.course.steps.map(postText))
  })

  test.each([
    ['tells what it costs while the app waits for it, is paid', 500, 1],
    ['is waited for no longer than a disk in trouble', 60_000, 0],
  ])('closed while a picture is described, X %s', async (_, answersAfter, paid) => {
    let isAsked = false
    const course = await openCourseRoom(
      { steps: 2, pictures: ['A robin'] },
      {
        client: ({ client, clock }) => ({
          ...client,
          uploadPicture: () => Promise.resolve({ kind: 'ok', value: { id: '7', keptMs: 60 * 60_000 } }),
          describePicture: () => {
            isAsked = true
            return new Promise((resolve) => {
              clock.after(answersAfter, () => resolve({ kind: 'ok', value: {} }))
            })
          },
        }),
      },
    )
    const { app, room } = course
    await course.publish()
    while (!isAsked) {
      await new Promise(setImmediate)
      room.clock.advance(250)
    }
    const from = room.clock.now()
    let isStopped = false
    const stopped = app.outbox.stop().then(() => {
      isStopped = true
    })
    while (!isStopped) {
      await new Promise(setImmediate)
      room.clock.advance(250)
    }
    await stopped
    expect(room.clock.now() - from).toBeLessThanOrEqual(DISK_PATIENCE_MS + AT_ONCE_MS)
    expect(app.charged().filter(({ price }) => price === 'picture description')).toHaveLength(paid)
    expect(course.states()).toEqual(['unsent', 'unsent'])
    expect(course.onX()).toEqual([])
  })

  test('closed in the middle, the rest is told as not sent', async () => {
    const course = await openCourseRoom({ steps: 3, gap: 60 })
    const hints = await course.publish()
    await course.over(hints.slice(0, 1))
    await course.app.outbox.stop()
    expect(course.states()).toEqual(['sent', 'unsent', 'unsent'])
    expect(whysOf(course)[2]).toBe('The session was closed before the hint left. It is not on X.')
  })
})

describe('reading a course back', () => {
  test('tells that each step is there, and pays for each post once', async () => {
    const course = await openCourseRoom({ steps: 3 })
    await course.over(await course.publish())
    expect(await course.answered(course.doings.check('birds'))).toEqual({ kind: 'done' })
    expect(course.view().steps.map(({ seen }) => seen)).toEqual(['there', 'there', 'there'])
    await course.answered(course.doings.check('birds'))
    expect(course.room.server.bill.count('owned read')).toBe(3)
    const reads = course.app.charged().filter(({ price }) => price === 'owned read')
    expect(reads.flatMap(({ ids }) => ids)).toHaveLength(3)
  })

  test('finds what was deleted by hand, after it was looked for long enough, and repairs from there on', async () => {
    const course = await openCourseRoom({ steps: 4 })
    await course.over(await course.publish())
    course.room.world.remove(course.view().steps[1]?.post ?? '')
    await course.answered(course.doings.check('birds'))
    expect(course.view().steps.map(({ seen }) => seen)).toEqual(['there', 'missing', 'there', 'there'])
    // Three deletions at a cent, three posts at 1.5.
    expect(course.view().turn).toEqual({ kind: 'repair', deletes: 3, posts: 3, mills: 75 })
    expect(await course.answered(course.doings.repair('birds'))).toEqual({ kind: 'done' })
    await course.over(course.view().steps.flatMap(({ hint }) => hint ?? []))
    await course.answered(course.doings.check('birds'))
    expect(course.view()).toMatchObject({ turn: { kind: 'complete' }, doubles: [] })
    expect(course.view().steps.map(({ seen }) => seen)).toEqual(['there', 'there', 'there', 'there'])
    expect(course.onX()).toEqual(course.course.steps.map(postText))
    expect(course.room.server.bill.count('delete')).toBe(2)
  })

  test('stops at the first post from before it, where X’s clock lets no beginning be named', async () => {
    let asked = 0
    const course = await openCourseRoom(
      { steps: 2 },
      {
        client: ({ client }) => ({
          ...client,
          postsBy: (wanted) => {
            asked += 1
            if (!('startTime' in wanted)) return client.postsBy(wanted)
            return Promise.resolve({ kind: 'refused', problem: 'cursor', why: 'too late' })
          },
        }),
      },
    )
    const { room } = course
    for (let earlier = 0; earlier < 250; earlier += 1)
      room.world.publish({ authorId: room.chalk.id, text: `an earlier post ${earlier}` })
    room.clock.advance(10 * 60_000)
    await course.over(await course.publish())
    expect(await course.answered(course.doings.check('birds'))).toEqual({ kind: 'done' })
    expect(course.view().steps.map(({ seen }) => seen)).toEqual(['there', 'there'])
    expect(asked).toBe(2)
  })

  test('what could not be read to its beginning is not said to be missing, and good posts are not deleted', async () => {
    const course = await openCourseRoom({ steps: 2 })
    await course.over(await course.publish())
    const { room } = course
    for (let later = 0; later < 801; later += 1)
      room.world.publish({ authorId: room.chalk.id, text: `a later post ${later}` })
    room.clock.advance(60_000)
    expect(await course.answered(course.doings.check('birds'))).toHaveProperty(
      'why',
      'The account has posted too much since then for the app to read all of it.',
    )
    expect(course.view()).toMatchObject({ turn: { kind: 'complete' } })
    expect(course.view().steps.map(({ seen }) => seen)).toEqual([undefined, undefined])
    expect(await course.doings.repair('birds')).toHaveProperty('kind', 'refused')
  })

  test('with a clock that was an hour ahead when it was published, it is found all the same', async () => {
    const course = await openCourseRoom({ steps: 2 })
    await course.over(await course.publish())
    const sendings = [...course.app.session.attempts.values()].flat()
    for (const attempt of sendings) Object.assign(attempt, { at: attempt.at + 60 * 60_000 })
    course.ahead.ms = 60 * 60_000
    expect(await course.answered(course.doings.check('birds'))).toEqual({ kind: 'done' })
    expect(course.view().steps.map(({ seen }) => seen)).toEqual(['there', 'there'])
  })

  test('finds a double that nobody here knows of', async () => {
    const course = await openCourseRoom({ steps: 2, order: 'last-first' })
    await course.over(await course.publish())
    const text = postText(course.course.steps[0] ?? { text: '' })
    const double = course.room.world.publish({ authorId: course.room.chalk.id, text })
    await course.answered(course.doings.check('birds'))
    expect(course.view().doubles).toEqual([double.id])
  })

  test('a step that X does not let us delete is told, and nothing is posted', async () => {
    const course = await openCourseRoom({ steps: 3 })
    await course.over(await course.publish())
    course.room.world.remove(course.view().steps[1]?.post ?? '')
    await course.answered(course.doings.check('birds'))
    course.room.server.faults.set({ kind: 'not-permitted', share: 1, on: 'writes' })
    const reply = await course.answered(course.doings.repair('birds'))
    expect(reply).toHaveProperty(
      'why',
      expect.stringMatching(/^The course is not repaired: .*deleted\. X did not permit/),
    )
    course.room.server.faults.clear()
    expect(course.view().turn.kind).toBe('repair')
    expect(course.room.server.bill.count('post create')).toBe(3)
  })

  test('after the end of the session a course is repaired too: what is deleted is published again', async () => {
    const course = await openCourseRoom({ steps: 3 })
    await course.over(await course.publish())
    course.room.world.remove(course.view().steps[1]?.post ?? '')
    await course.command({ kind: 'end' })
    await course.answered(course.doings.check('birds'))
    expect(await course.answered(course.doings.repair('birds'))).toEqual({ kind: 'done' })
    await course.over(course.view().steps.flatMap(({ hint }) => hint ?? []))
    expect(course.onX()).toEqual(course.course.steps.map(postText))
  })

  test('without anything published there is nothing to read, and X is not asked', async () => {
    const course = await openCourseRoom({ steps: 2 })
    expect(await course.doings.check('birds')).toHaveProperty(
      'why',
      expect.stringContaining('Nothing of this course'),
    )
    expect(await course.doings.repair('birds')).toHaveProperty(
      'why',
      expect.stringContaining('nothing to repair'),
    )
    expect(course.room.server.requests).toEqual([])
  })
})

describe('bookmarks', () => {
  test('are refused to the four keys, with what to do', async () => {
    const course = await openCourseRoom({ steps: 2 })
    await course.over(await course.publish())
    expect(await course.doings.bookmark('birds')).toHaveProperty(
      'why',
      expect.stringContaining('Sign in again'),
    )
  })

  test('are set in reverse, so that the list begins with the first step; each once, each paid', async () => {
    const course = await openCourseRoom({ steps: 3 }, { client: (room) => signedIn(room) })
    expect(await course.doings.bookmark('birds')).toHaveProperty('why', 'Not all of this course is on X yet.')
    await course.over(await course.publish())
    expect(await course.doings.bookmark('birds')).toEqual({ kind: 'done' })
    expect(await course.doings.bookmark('birds')).toEqual({ kind: 'done' })
    const { server, chalk } = course.room
    const list = await fetch(`${server.url}/2/users/${chalk.id}/bookmarks`, {
      headers: { authorization: 'Bearer chalk-bearer' },
    })
    expect(await list.json()).toMatchObject({ data: course.view().steps.map(({ post }) => ({ id: post })) })
    expect(server.bill.count('bookmark')).toBe(3)
    expect(course.app.charged().filter(({ price }) => price === 'bookmark')).toHaveLength(3)
  })
  test('are paid once, also when the app was opened anew in between', async () => {
    const course = await openCourseRoom({ steps: 3 }, { client: (room) => signedIn(room) })
    await course.over(await course.publish())
    expect(await course.doings.bookmark('birds')).toEqual({ kind: 'done' })
    const { app, room } = course
    const reopened = foldAll(app.journal)
    if (!reopened) throw new Error('it began')
    const deps = {
      client: signedIn(room),
      account: { ...room.chalk, isOwner: true },
      session: reopened,
      now: () => xTime(room.clock.now()),
      accept: app.write,
      isStopped: () => false,
    }
    expect(await bookmarkCourse(deps, course.course)).toEqual({ kind: 'done' })
    expect(room.server.bill.count('bookmark')).toBe(3)
  })

  test('that X refuses for another reason say that one, and nothing of signing in', async () => {
    const course = await openCourseRoom({ steps: 2 }, { client: (room) => signedIn(room) })
    await course.over(await course.publish())
    course.room.server.faults.set({ kind: 'not-permitted', share: 1, on: 'writes' })
    const reply = await course.doings.bookmark('birds')
    expect(reply).toHaveProperty('why', expect.stringMatching(/^X did not permit this/))
    expect(reply).not.toHaveProperty('why', expect.stringContaining('Sign in again'))
  })
})
