import { describe, expect, test } from 'vitest'
import practiceJson from '../../resources/run-sheets/practice.json'
import { cuesOf } from '../../src/core/cues'
import { findHashtags, findMentions } from '../../src/core/text/entities'
import type { Entry, Fact } from '../../src/core/facts'
import { fold } from '../../src/core/fold'
import { boardOf } from '../../src/core/quiz/board'
import { finishOf } from '../../src/core/quiz/finish'
import { RunSheetSchema } from '../../src/core/runsheet'
import { createSession } from '../../src/core/session'
import { barsOf } from '../../src/core/quiz/scenes'
import { audienceView, sceneAt } from '../../src/core/stage'
import { xTime } from '../../src/core/time'
import { startClass } from '../../src/practice/class'
import { scriptFor } from '../../src/practice/scripts/script'
import { createWorld, type WorldPost } from '../../src/practice/world'
import { fakeClock } from '../support/fake-clock'
import {
  expectedFinish,
  expectedScores,
  expectedVotes,
  questionIds,
  type Played,
} from '../support/script-scores'

const sheet = RunSheetSchema.parse(practiceJson)

/** How sharp-eyed the reader of X is: it sees every version and deletion, or looks once at the end of each step. */
type Eyes = 'sees all' | 'sees the end'

/** A trainer walks through the whole run sheet with the class, and hints as told; the session that it comes to. */
const playSession = ({ seed, hints }: Played, eyes: Eyes) => {
  const clock = fakeClock()
  const world = createWorld({ clock })
  const master = world.addAccount({ name: 'Chalkbird', username: sheet.master })
  const posted: WorldPost[] = []
  world.onPost((post) => posted.push(post))
  const pupils = startClass({ world, clock, script: scriptFor(sheet), master: sheet.master, seed })
  const began = { kind: 'began', mode: 'practice', sheet } as const
  const session = createSession(began, xTime(clock.now()))
  let n = 1
  const accept = (fact: Fact) => fold(session, { n: (n += 1), at: xTime(clock.now()), fact } satisfies Entry)

  const deliver = ({ id, versions, authorId, text }: WorldPost) => {
    const hashtags = findHashtags(text).map(({ name }) => name)
    const mentions = findMentions(text).map(({ name }) => name)
    if (!hashtags.includes(sheet.hashtag) && !mentions.includes(sheet.master)) return
    const { username = '', name = '' } = world.account(authorId) ?? {}
    accept({ kind: 'author', author: { id: authorId, username, name } })
    const history = versions.slice(0, versions.indexOf(id) + 1)
    accept({ kind: 'post', post: { id, history, authorId, text, hashtags, mentions, links: [] } })
  }
  const readX = () => {
    for (const first of posted) {
      for (const id of eyes === 'sees all' ? first.versions : first.versions.slice(-1)) {
        const version = world.post(id)
        if (version) deliver(version)
        else if (eyes === 'sees all') accept({ kind: 'gone', post: first.id, why: 'deleted' })
      }
    }
  }
  const look = () =>
    pupils.see(
      audienceView(session, sceneAt(session, xTime(clock.now())), {
        x: xTime(clock.now()),
        local: clock.now(),
        rate: 1,
      }),
    )

  for (const cue of cuesOf(sheet)) {
    accept({ kind: 'command', command: { kind: 'go', cue: cue.id } })
    const opened = clock.now()
    look()
    for (const hint of hints) {
      if (cue.kind !== 'ask' || cue.question.id !== hint.question) continue
      clock.advance(opened + hint.after - clock.now())
      const member = sheet.teams.find(({ id }) => id === hint.to)?.members ?? []
      const asked = posted.findLast((post) => member.includes(world.account(post.authorId)?.username ?? ''))
      world.publish({
        authorId: master.id,
        text: `Think. ${hint.after}`,
        ...(hint.to !== undefined && asked && { inReplyTo: asked.id }),
      })
    }
    while (!pupils.done()) {
      clock.advance(500)
      if (eyes === 'sees all') readX()
      look()
    }
    readX()
    clock.advance(1000)
  }
  return session
}

const plain: Played = { sheet, seed: 1, hints: [] }
const helped: Played = {
  sheet,
  seed: 1,
  hints: [
    { question: 'isolated', after: 12_000 },
    { question: 'practice-talk', after: 20_000, to: 'kingfishers' },
    { question: 'noisy-city', after: 9000 },
  ],
}

test('the script alone says that the wrens win when nobody is helped, whatever the seed', () => {
  const board = { wrens: 5725, swifts: 3850, magpies: 4775, herons: 4650, kingfishers: 2900, owls: 4775 }
  for (const seed of [1, 2, 3, 44, 2026]) expect(expectedScores({ ...plain, seed })).toEqual(board)
})

describe.each<Eyes>(['sees all', 'sees the end'])('an app that %s', (eyes) => {
  test.each([
    ['without hints', plain],
    ['with hints', helped],
    ['with another seed', { ...helped, seed: 2026 }],
  ])('comes to the votes and scores of the script, %s', (_, played) => {
    const session = playSession(played, eyes)
    for (const id of ['waking-up', 'take-home']) {
      const contest = session.contests.get(id)
      const votes = contest
        ? barsOf(contest).flatMap(({ letter, votes: count }) => (count ? [[letter, count]] : []))
        : []
      expect({ id, votes: Object.fromEntries(votes) }).toEqual({
        id,
        votes: expectedVotes(played, id, Infinity),
      })
    }
    for (const id of questionIds(sheet)) {
      const contest = session.contests.get(id)
      const finish = contest ? finishOf(session, contest) : []
      expect(finish.map(({ team, who, taken, points }) => ({ team: team.id, who, taken, points }))).toEqual(
        expectedFinish(played, id),
      )
    }
    const board = Object.fromEntries(boardOf(session).map(({ team, points }) => [team.id, points]))
    expect(board).toEqual(expectedScores(played))
  })
})
