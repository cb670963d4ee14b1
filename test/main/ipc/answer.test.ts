import { DEFAULT_LOOK } from '../../../src/core/look'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { requests, type RequestName } from '../../../src/ipc/contract'
import { answer, type Handlers } from '../../../src/main/ipc/answer'

/** Handlers that note that they were reached. */
const listening = () => {
  const reached: unknown[] = []
  const handlers: Handlers = {
    command: (command) => {
      reached.push(command)
      return { kind: 'done' }
    },
    act: (action) => {
      reached.push(action)
      return { kind: 'done' }
    },
    snapshot: () => {
      reached.push('snapshot')
      return { revision: 0, view: { stage: null, look: DEFAULT_LOOK }, rows: [] }
    },
  }
  return { reached, handlers }
}

const names = Object.keys(requests) as RequestName[]

test('the trainer’s window may command, and any unknown key in what it sends is refused', async () => {
  const { reached, handlers } = listening()
  await answer('command', handlers, { role: 'control', payload: { kind: 'go', cue: 'join' } })
  expect(reached).toEqual([{ kind: 'go', cue: 'join' }])
  const forged = { kind: 'go', cue: 'join', and: 'more' }
  await expect(answer('command', handlers, { role: 'control', payload: forged })).rejects.toThrow(
    /something else/,
  )
})

test.each(['command', 'act'] as const)('the audience’s window can’t %s', async (name) => {
  const { reached, handlers } = listening()
  const asked = { role: 'audience' as const, payload: { kind: 'end' } }
  await expect(answer(name, handlers, asked)).rejects.toThrow(/not for this window/)
  expect(reached).toEqual([])
})

test.each(names)('nobody else is answered: %s', async (name) => {
  const { reached, handlers } = listening()
  await expect(answer(name, handlers, { role: undefined, payload: undefined })).rejects.toThrow(
    /not for this window/,
  )
  expect(reached).toEqual([])
})

test('1,000 forged payloads reach no handler', async () => {
  const { reached, handlers } = listening()
  const forged = fc.oneof(
    fc.anything(),
    fc.record({
      kind: fc.constantFrom('go', 'hint', 'judge', 'reopen', 'start-session', 'seek'),
      cue: fc.anything(),
      path: fc.object(),
    }),
  )
  await fc.assert(
    fc.asyncProperty(fc.constantFrom('command' as const, 'act' as const), forged, async (name, payload) => {
      if (requests[name].input.safeParse(payload).success) return
      await expect(answer(name, handlers, { role: 'control', payload })).rejects.toThrow(/something else/)
    }),
    { numRuns: 1000 },
  )
  expect(reached).toEqual([])
})
