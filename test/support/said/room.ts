import type { Command } from '../../../src/core/commands'
import { cueRows } from '../../../src/core/control-view'
import { refusal } from '../../../src/core/decide'
import type { Fact } from '../../../src/core/facts'
import { foldAll } from '../../../src/core/fold'
import { whyNoReply } from '../../../src/core/hint'
import { leftOver } from '../../../src/main/session/left-over'
import { does, everybody, foldRoom, idAt, journalOf, SHEET } from '../room'
import type { Said } from './said'

type Timed = readonly [number, Fact]
const room = (...facts: Timed[]) =>
  foldRoom(journalOf([...everybody().map((fact): Timed => [0, fact]), ...facts]))

const hint = (to: (Command & { kind: 'hint' })['hint']['to']): Command => ({
  kind: 'hint',
  hint: { id: 'hint-one', text: 'Count your fingers', to },
})
const ALL = hint({ kind: 'all' })
const sending = (kind: 'sending' | 'waiting'): Fact => ({
  kind: 'outbox',
  hint: 'hint-one',
  sending:
    kind === 'sending' ? { kind, text: 'Count your fingers' } : { kind, why: 'X does not answer in time.' },
})

/** One of each kind of command, and what a trainer can get wrong with it. */
const COMMANDS: Command[] = [
  { kind: 'go', cue: 'nowhere' },
  { kind: 'close', contest: 'drink' },
  { kind: 'judge', posts: [idAt(1)], as: 'shown' },
  { kind: 'spotlight', on: { kind: 'post', post: idAt(1) } },
  { kind: 'spotlight', on: { kind: 'hint', hint: 'hint-two' } },
  { kind: 'spotlight', on: { kind: 'answered' } },
  { kind: 'cover', with: 'black' },
  { kind: 'hold', on: true },
  { kind: 'countdown', to: { kind: 'off' } },
  { kind: 'moderate', shows: 'teams', words: [] },
  { kind: 'block', author: '101', blocked: true },
  { kind: 'read', version: idAt(1), contest: 'none', option: 'A' },
  { kind: 'read', version: idAt(1), contest: 'drink', option: 'H' },
  { kind: 'assign', author: '101', team: 'green' },
  { kind: 'enlist', usernames: ['teacher'], team: 'red' },
  ALL,
  hint({ kind: 'team', team: 'green' }),
  { kind: 'cancel-hint', hint: 'hint-one' },
  { kind: 'end' },
]

const refusals = (): Said[] => {
  const sessions = [room(), room([1, does(ALL)], [8, sending('sending')]), room([1, does({ kind: 'end' })])]
  return sessions.flatMap((session) =>
    COMMANDS.flatMap((command): Said[] => {
      const why = refusal(session, command)
      if (why === undefined) return []
      return [command.kind === 'read' && why.includes('option') ? [why, command.option ?? ''] : [why]]
    }),
  )
}

const SPECIAL_TEAMS = ['Red', 'introduction', 'Dr. No has not written.', 'الفريق الأخضر', '{name}', '$&']

const noReplies = (): Said[] =>
  SPECIAL_TEAMS.flatMap((name): Said[] => {
    const teams = [{ id: 'a', name, members: [] }]
    const session = foldAll(
      journalOf([]).map((entry) => ({
        ...entry,
        fact: { kind: 'began', mode: 'practice', sheet: { ...SHEET, teams } } as Fact,
      })),
    )
    return session ? Object.values(whyNoReply(session)).map((why): Said => [why, name, 'teacher']) : []
  })

/** What a restart says of hints that an earlier run left behind. */
const leftBehind = (): Said[] =>
  [
    room([1, does(ALL)]),
    room([1, does(ALL)], [8, sending('waiting')]),
    room([1, does(ALL)], [8, sending('sending')]),
  ]
    .flatMap(leftOver)
    .flatMap((fact): Said[] => (fact.kind === 'outbox' && 'why' in fact.sending ? [[fact.sending.why]] : []))

/** Steps whose names are ours and not the trainer's. */
const steps = (): Said[] => {
  const own = JSON.stringify(SHEET)
  return cueRows(room()).flatMap(({ label, kind }): Said[] =>
    kind === 'ask' || kind === 'course' || own.includes(JSON.stringify(label)) ? [] : [[label]],
  )
}

/** All that core says to the trainer. */
export const saidByRoom = (): Said[] => [...refusals(), ...noReplies(), ...leftBehind(), ...steps()]
