import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { Command } from '../../../src/core/commands'
import type { Entry, Fact, FactOf, Sending } from '../../../src/core/facts'
import { foldAll } from '../../../src/core/fold'
import { hintRows } from '../../../src/core/hint'
import { timeOfId } from '../../../src/core/time'
import { machineClock } from '../../../src/main/clocks'
import { openPracticeRoom } from '../../../src/main/practice-room'
import { nodeFs, type JournalFs } from '../../../src/main/session/journal-fs'
import { openJournal, readJournal } from '../../../src/main/session/journal'
import { startLiveSession } from '../../../src/main/session/live-session'
import { readFacts } from '../../../src/main/session/read-entries'
import { createXClient, type XClient } from '../../../src/main/x/x-client'
import { createPromiseKeeper } from '../../../src/main/session/promise-keeper'
import { noPromises } from '../../support/promises'
import { fakeClock } from '../../support/fake-clock'
import { does, go, idAt, NOON, SHEET } from '../../support/room'

const BEGAN: FactOf<'began'> = { kind: 'began', mode: 'practice', sheet: { ...SHEET, shows: 'everybody' } }

/** Nothing here loses power, and a busy disk takes seconds to sync. */
const fs: JournalFs = {
  ...nodeFs,
  open: async (...args) => ({ ...(await nodeFs.open(...args)), sync: () => Promise.resolve() }),
}

/** A clock that stands still until moved, and knows how many alarms are set. */
const countingClock = () => {
  const clock = fakeClock(NOON)
  const alarms = new Set<object>()
  const after = (ms: number, action: () => void) => {
    const alarm = {}
    alarms.add(alarm)
    const cancel = clock.after(ms, () => {
      alarms.delete(alarm)
      action()
    })
    return () => {
      alarms.delete(alarm)
      cancel()
    }
  }
  return { ...clock, after, rate: 1, alarms }
}

/** Counts the calls that are under way. */
const counted = (client: XClient) => {
  const calls = { underWay: 0 }
  const count =
    <Asked extends unknown[], Answered>(call: (...asked: Asked) => Promise<Answered>) =>
    async (...asked: Asked): Promise<Answered> => {
      calls.underWay += 1
      try {
        return await call(...asked)
      } finally {
        calls.underWay -= 1
      }
    }
  const { me, search, mentions, postsBy, byIds, stillThere, polls, post, remove, bookmark, hangUp } = client
  const wrapped: XClient = {
    ready: client.ready,
    me: count(me),
    search: count(search),
    postsBy: count(postsBy),
    mentions: count(mentions),
    byIds: count(byIds),
    stillThere: count(stillThere),
    polls: count(polls),
    hangUp,
    post: count(post),
    remove: count(remove),
    bookmark: count(bookmark),
    uploadPicture: count(client.uploadPicture),
    describePicture: count(client.describePicture),
  }
  return { calls, client: wrapped }
}

/** A practice session's file, opened as often as wanted; the room's time goes on. */
const keepSession = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'chalkbird-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const path = join(folder, 'a.chalkbird.jsonl')
  const clock = countingClock()

  const openFile = async () => {
    const opened = await openJournal({ fs, clock: machineClock, path, onTrouble: () => {} })
    if (opened.kind === 'refused') throw new Error(opened.why)
    return opened
  }

  return {
    clock,
    /** Writes what an earlier run of the app left behind. */
    write: async (facts: readonly Fact[]) => {
      const { journal } = await openFile()
      await journal.append(facts.map((fact) => ({ at: clock.now(), fact })))
      await journal.close()
    },
    facts: async (): Promise<Fact[]> => {
      const read = await readJournal({ fs, path })
      return read.kind === 'read' ? readFacts(read.entries).entries.map(({ fact }) => fact) : []
    },
    open: async ({ remembers }: { remembers: boolean }) => {
      const { journal, entries: before } = await openFile()
      const began = [{ at: clock.now(), fact: BEGAN }]
      const entries = (before.length > 0 ? before : await journal.append(began)) as Entry[]
      const session = foldAll(entries)
      if (!session) throw new Error('the session did not begin')
      const practice = await openPracticeRoom({ sheet: session.sheet, clock, seed: 1 })
      const { calls, client } = counted(createXClient({ keys: practice.keys, baseUrl: practice.server.url }))
      const open = await startLiveSession({
        session,
        journal,
        file: path,
        connection: {
          client,
          promisesOf: '1',
          clock,
          account: { ...practice.master, isOwner: true },
          see: practice.pupils.see,
          remember: remembers ? practice.remember : () => {},
          close: practice.close,
        },
        promises: createPromiseKeeper(session, noPromises, ''),
        random: () => 0.5,
        journalTrouble: () => '',
        onTrouble: () => {},
        lastN: entries.at(-1)?.n ?? 0,
        onChange: () => {},
      })
      onTestFinished(open.close)
      /** Nothing is asked of X and nothing waits for the disk. */
      const quiet = async () => {
        for (let turns = 0; turns < 3; turns += 1) {
          await new Promise(setImmediate)
          if (calls.underWay > 0 || journal.waiting.length > 0) turns = -1
        }
      }
      return {
        open,
        session,
        practice,
        quiet,
        command: (command: Command) => open.command(command),
        pass: async (seconds: number) => {
          for (let passed = 0; passed < seconds; passed += 1) {
            await quiet()
            clock.advance(1000)
          }
          await quiet()
        },
        asked: (method: string) => practice.server.requests.filter((one) => one.method === method).length,
      }
    },
  }
}

const plan = (id: string): Fact =>
  does({ kind: 'hint', hint: { id, text: `text of ${id}`, to: { kind: 'all' } } })
const came = (hint: string, sending: Sending): Fact => ({ kind: 'outbox', hint, sending })

describe('a practice session that is left and opened again', () => {
  test.each([
    ['the room remembers what was posted', true],
    ['the room knows nothing of it', false],
  ])('%s: no post is taken for deleted, and everybody is still introduced', async (_, remembers) => {
    const kept = await keepSession()
    const first = await kept.open({ remembers: true })
    await first.command({ kind: 'go', cue: 'hello' })
    await first.pass(90)
    await first.command({ kind: 'go', cue: 'pause' })
    const introduced = [...first.session.intros.keys()]
    const gone = [...first.session.gone.keys()]
    expect(introduced.length).toBeGreaterThan(3)
    await first.open.close()

    const second = await kept.open({ remembers })
    await second.pass(70)
    expect(second.practice.server.requests.filter(({ path }) => path === '/2/tweets').length).toBeGreaterThan(
      2,
    )
    expect([...second.session.gone.keys()]).toEqual(gone)
    expect([...second.session.intros.keys()]).toEqual(introduced)
  })

  test('a post that is deleted afterwards is found gone', async () => {
    const kept = await keepSession()
    const first = await kept.open({ remembers: true })
    await first.command({ kind: 'go', cue: 'hello' })
    await first.pass(60)
    await first.command({ kind: 'go', cue: 'pause' })
    const [regretted] = [...first.session.intros.values()].map(({ root }) => root)
    await first.open.close()

    const second = await kept.open({ remembers: true })
    second.practice.world.remove(regretted ?? '')
    await second.pass(30)
    expect([...second.session.gone.keys()]).toContain(regretted)
  })

  test('what was answered is not answered again, and what was deleted stays so', async () => {
    const kept = await keepSession()
    const first = await kept.open({ remembers: true })
    await first.command({ kind: 'go', cue: 'q1:ask' })
    await first.pass(14)
    const answered = [...first.session.posts.values()]
    expect(answered.length).toBeGreaterThan(0)
    const [regretted] = answered.map(({ root }) => root)
    first.practice.world.remove(regretted ?? '')
    await first.pass(9)
    expect([...first.session.gone.keys()]).toContain(regretted)
    await first.open.close()

    const second = await kept.open({ remembers: true })
    await second.pass(60)
    expect(second.practice.world.post(regretted ?? '')).toBeUndefined()
    const moments = [...second.session.posts.values()].map(
      ({ root, versions }) => `${versions[0]?.authorId} ${timeOfId(root)}`,
    )
    expect(new Set(moments).size).toBe(moments.length)
  })
})

describe('hints that an earlier run left unsettled', () => {
  test('are settled on opening, and none leaves', async () => {
    const kept = await keepSession()
    await kept.write([
      BEGAN,
      go('drink:vote'),
      ...['planned-', 'sending-', 'waiting-', 'sent-out-', 'takenback'].map(plan),
      does({ kind: 'cancel-hint', hint: 'takenback' }),
      came('sending-', { kind: 'sending', text: 'text of sending-' }),
      came('waiting-', { kind: 'waiting', why: 'no internet' }),
      came('sent-out-', { kind: 'sent', post: idAt(1) }),
    ])
    const { session, pass, asked } = await kept.open({ remembers: true })
    await pass(120)
    const states = Object.fromEntries(hintRows(session).map(({ id, state }) => [id, state.kind]))
    expect(states).toEqual({
      'planned-': 'unsent',
      // The practice room never had it.
      'sending-': 'unsent',
      'waiting-': 'unsent',
      'sent-out-': 'sent',
      takenback: 'cancelled',
    })
    expect(asked('POST')).toBe(0)
  })

  test('are settled once: opening again adds nothing', async () => {
    const kept = await keepSession()
    await kept.write([
      BEGAN,
      plan('planned-'),
      plan('waiting-'),
      came('waiting-', { kind: 'waiting', why: '' }),
    ])
    for (const _ of [1, 2]) {
      const { open } = await kept.open({ remembers: true })
      await open.close()
    }
    const sendings = (await kept.facts()).flatMap((fact) =>
      fact.kind === 'outbox' ? [fact.sending.kind] : [],
    )
    expect(sendings).toEqual(['waiting', 'unsent', 'unsent'])
  })
})

test('a hint that X puts off can be taken back while it waits', async () => {
  const kept = await keepSession()
  const { session, practice, pass, command, asked } = await kept.open({ remembers: true })
  practice.server.faults.set({ kind: 'rate-limited', share: 1, seconds: 20, on: 'writes' })
  const hint = { id: 'hint-one', text: 'look here', to: { kind: 'all' as const } }
  await command({ kind: 'hint', hint })
  await pass(7)
  expect(hintRows(session)[0]?.state.kind).toBe('waiting')
  expect(await command({ kind: 'cancel-hint', hint: 'hint-one' })).toEqual({ kind: 'done' })
  await pass(90)
  expect(hintRows(session)[0]?.state.kind).toBe('cancelled')
  expect(asked('POST')).toBe(1)
})

test('while X limits the feed, posts on the stage are looked at all the same, since X counts that apart', async () => {
  const kept = await keepSession()
  const { open, practice, pass, command } = await kept.open({ remembers: true })
  const lookUps = () => practice.server.requests.filter(({ path }) => path === '/2/tweets').length
  await command({ kind: 'go', cue: 'hello' })
  await pass(61)
  practice.server.faults.set({ kind: 'rate-limited', share: 1, seconds: 600 })
  while (open.around().feed.state !== 'waiting') await pass(1)
  practice.server.faults.clear()
  const before = lookUps()
  await pass(45)
  expect(open.around().feed.state).toBe('waiting')
  expect(lookUps()).toBeGreaterThan(before)
})

test('a poll that is held elsewhere brings no votes, so X is asked as seldom as in a break', async () => {
  const kept = await keepSession()
  const activities = SHEET.activities.map((activity) =>
    activity.kind === 'poll' ? { ...activity, elsewhere: 'https://forms.example.org/tea' } : activity,
  )
  await kept.write([{ ...BEGAN, sheet: { ...SHEET, activities } }])
  const { open, pass, command } = await kept.open({ remembers: true })
  await command({ kind: 'go', cue: 'drink:vote' })
  await pass(1)
  const { lastPoll = 0, nextPoll = 0 } = open.around().feed
  expect(nextPoll - lastPoll).toBeGreaterThanOrEqual(15_000)
})

describe('the end', () => {
  test('X is read for a minute more, since it shows posts late, and then no longer', async () => {
    const kept = await keepSession()
    const { open, session, practice, pass, command, asked } = await kept.open({ remembers: true })
    const someone = practice.world.addAccount({ name: 'Zoe', username: 'zoe_late' })
    practice.server.faults.set({ kind: 'late-index', share: 1, ms: 35_000 })
    await pass(20)
    const { id } = practice.world.publish({ authorId: someone.id, text: 'just in time #teamaths' })
    await command({ kind: 'end' })
    await pass(62)
    expect(session.posts.has(id)).toBe(true)
    expect(open.around().feed.state).toBe('off')
    const reads = asked('GET')
    await pass(120)
    expect(asked('GET')).toBe(reads)
  })

  test('X is asked at once, though nothing was open', async () => {
    const kept = await keepSession()
    const { command, pass, quiet, asked } = await kept.open({ remembers: true })
    await command({ kind: 'go', cue: 'pause' })
    await pass(20)
    const before = asked('GET')
    await command({ kind: 'end' })
    await quiet()
    expect(asked('GET')).toBeGreaterThan(before)
  })

  test('X is read on until it answers again, however long it was away, and all from before the end is here', async () => {
    const kept = await keepSession()
    const { open, session, practice, pass, command, asked } = await kept.open({ remembers: true })
    await pass(20)
    const someone = practice.world.addAccount({ name: 'Zoe', username: 'zoe_late' })
    practice.server.faults.set({ kind: 'unavailable', share: 1 })
    const { id } = practice.world.publish({ authorId: someone.id, text: 'just in time #teamaths' })
    await command({ kind: 'end' })
    await pass(180)
    expect(open.around().feed.state).toBe('trouble')
    expect(open.views().control(open.around()).session.late).toBe('awaited')
    practice.server.faults.clear()
    await pass(120)
    expect(session.posts.has(id)).toBe(true)
    expect(open.views().control(open.around()).session.late).toBe('read')
    expect(open.around().feed.state).toBe('off')
    const reads = asked('GET')
    await pass(120)
    expect(asked('GET')).toBe(reads)
  })

  test('after twenty minutes without X it is left to the trainer to try again', async () => {
    const kept = await keepSession()
    const { open, practice, pass, command } = await kept.open({ remembers: true })
    await pass(20)
    practice.server.faults.set({ kind: 'unavailable', share: 1 })
    await command({ kind: 'end' })
    await pass(20 * 60 + 30)
    expect(open.around().feed.state).toBe('off')
    practice.server.faults.clear()
    open.readNow()
    await pass(90)
    expect(open.views().control(open.around()).session.late).toBe('read')
    expect(open.around().feed.state).toBe('off')
  })

  test('a session that ended before all was read is read on when it is opened again, and no longer than that', async () => {
    const kept = await keepSession()
    const first = await kept.open({ remembers: true })
    await first.pass(20)
    await first.command({ kind: 'end' })
    await first.open.close()
    const second = await kept.open({ remembers: true })
    await second.pass(90)
    expect(second.open.views().control(second.open.around()).session.late).toBe('read')
    expect(second.asked('GET')).toBeGreaterThan(0)
    await second.open.close()
    const third = await kept.open({ remembers: true })
    await third.pass(60)
    expect(third.asked('GET')).toBe(0)
  })

  test('a session that ended longer ago than X’s search reaches is not read when it is opened again', async () => {
    const kept = await keepSession()
    await kept.write([BEGAN, does({ kind: 'end' })])
    kept.clock.advance(7 * 24 * 3_600_000)
    const { pass, asked } = await kept.open({ remembers: true })
    await pass(60)
    expect(asked('GET')).toBe(0)
  })

  test('a closed session leaves no alarm behind, and asks nothing more', async () => {
    const kept = await keepSession()
    const { open, command, pass } = await kept.open({ remembers: true })
    await command({ kind: 'go', cue: 'q1:ask' })
    await pass(3)
    await command({ kind: 'hint', hint: { id: 'hint-one', text: 'soon', to: { kind: 'all' } } })
    await open.close()
    expect(kept.clock.alarms.size).toBe(0)
    const facts = await kept.facts()
    kept.clock.advance(600_000)
    expect(await kept.facts()).toEqual(facts)
  })
})
