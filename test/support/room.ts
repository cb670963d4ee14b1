import type { Command } from '../../src/core/commands'
import type { Entry, Fact } from '../../src/core/facts'
import { foldAll } from '../../src/core/fold'
import type { Post } from '../../src/core/post'
import { RunSheetSchema, type RunSheet } from '../../src/core/runsheet'
import type { Session } from '../../src/core/session'
import { idAtTime, xTime, type PostId } from '../../src/core/time'
import { pictureOf } from './pictures'

/** The test session begins here: ms by X's clock. */
export const NOON = Date.UTC(2026, 10, 23, 12)

export const SHEET: RunSheet = RunSheetSchema.parse({
  chalkbird: 'run sheet',
  version: 1,
  title: 'Tea and maths',
  hashtag: 'teamaths',
  master: 'teacher',
  teams: [
    { id: 'red', name: 'Red', members: ['ana', 'ben'] },
    { id: 'blue', name: 'Blue', members: ['cleo', 'dan'] },
  ],
  activities: [
    { kind: 'intros', id: 'hello', title: 'Who are you?', prompt: 'Name, place, one thing to learn' },
    { kind: 'poll', id: 'drink', question: 'Tea or coffee?', options: ['Tea', 'Coffee'] },
    {
      kind: 'quiz',
      id: 'maths',
      title: 'Maths',
      questions: [
        {
          id: 'q1',
          text: 'Two and two?',
          seconds: 30,
          answer: { kind: 'choice', options: ['Three', 'Four', 'Five'], right: 'B' },
          hints: ['Count your fingers'],
        },
        { id: 'q2', text: 'Capital of France?', seconds: 30, answer: { kind: 'short', accepted: ['Paris'] } },
      ],
    },
    { kind: 'questions', id: 'ask', title: 'Ask', prompt: 'What is unclear?' },
    {
      kind: 'course',
      id: 'birds',
      title: 'Birds',
      steps: [
        { id: 'birds-1', text: 'Listen →', picture: pictureOf('A robin') },
        { id: 'birds-2', text: 'Sing.' },
      ],
    },
    { kind: 'break', id: 'pause', title: 'Tea', minutes: 5 },
  ],
})

/** Everybody in the room: username to account id. `eve` is in no team. */
export const PEOPLE = { ana: '101', ben: '102', cleo: '201', dan: '202', eve: '301' } as const
type Person = keyof typeof PEOPLE

export const idAt = (seconds: number, sequence = 0): PostId =>
  idAtTime(xTime(NOON + Math.round(seconds * 1000)), sequence)

let sequence = 0
/** A post written so many seconds after noon; every call is a post of its own. */
export const post = (who: Person, seconds: number, text: string, more: Partial<Post> = {}): Fact => {
  sequence += 1
  const id = more.id ?? idAt(seconds, sequence % 4096)
  return {
    kind: 'post',
    post: { id, history: [id], authorId: PEOPLE[who], text, hashtags: [], mentions: [], links: [], ...more },
  }
}

export const author = (who: Person): Fact => ({
  kind: 'author',
  author: { id: PEOPLE[who], name: who, username: who },
})
export const everybody = (): Fact[] => (Object.keys(PEOPLE) as Person[]).map(author)

export const does = (command: Command): Fact => ({ kind: 'command', command })
export const go = (cue: string): Fact => does({ kind: 'go', cue })

/** The journal of a room: each fact with the second after noon at which it was accepted. */
export const journalOf = (facts: readonly (readonly [seconds: number, fact: Fact])[]): Entry[] =>
  [[0, { kind: 'began', mode: 'practice', sheet: SHEET } as Fact] as const, ...facts].map(
    ([seconds, fact], index) => ({
      n: index + 1,
      at: xTime(NOON + Math.round(seconds * 1000)),
      fact,
    }),
  )

export const foldRoom = (entries: readonly Entry[]): Session => {
  const session = foldAll(entries)
  if (!session) throw new Error('the entries do not say how the session began')
  return session
}

/** What is around a session so many seconds after noon: nothing is read, and all is well. */
export const around = (seconds: number) => {
  const now = xTime(NOON + seconds * 1000)
  return {
    now,
    clock: { x: now, local: 0, rate: 1 },
    mode: 'live' as const,
    file: '',
    feed: { state: 'off' as const, trouble: '', posts: 0 },
    journal: '',
    replay: null,
  }
}
