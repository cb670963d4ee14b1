import { expect, test, vi } from 'vitest'
import type { TakenFor } from '../../../src/core/views'
import { englishIn } from '../../support/said/said'

const ALL: TakenFor[] = [
  { kind: 'introduction' },
  ...(['vote', 'answer'] as const).flatMap((of): TakenFor[] => [
    { kind: 'read', of, mark: 'B', counts: true },
    { kind: 'read', of, mark: 'B', counts: false },
    { kind: 'unclear', of, options: ['A', 'B', 'C'] },
    { kind: 'late', of },
  ]),
  { kind: 'read', of: 'answer', mark: 'right', counts: true },
  { kind: 'unclear', of: 'answer', options: ['right', 'wrong'] },
]

/** As the control room says it whose page was loaded in this language. */
const saidIn = async (language: string): Promise<string[]> => {
  window.history.replaceState(null, '', `?language=${language}`)
  vi.resetModules()
  const { inWords } = await import('../../../src/renderer/control/session/taken-for')
  return ALL.map(inWords)
}

test('what a post was taken for is said in the language of the control room', async () => {
  expect(await saidIn('en')).toEqual([
    'introduction',
    'vote B',
    'vote B, does not count',
    'unclear vote: A or B or C',
    'vote, too late',
    'answer B',
    'answer B, does not count',
    'unclear answer: A or B or C',
    'answer, too late',
    'answer right',
    'unclear answer: right or wrong',
  ])
  expect(await saidIn('de')).toEqual([
    'Vorstellung',
    'Stimme B',
    'Stimme B, zählt nicht',
    'unklare Stimme: A oder B oder C',
    'Stimme, zu spät',
    'Antwort B',
    'Antwort B, zählt nicht',
    'unklare Antwort: A oder B oder C',
    'Antwort, zu spät',
    'Antwort richtig',
    'unklare Antwort: richtig oder falsch',
  ])
  const arabic = await saidIn('ar')
  expect(new Set(arabic).size).toBe(ALL.length)
  // An option's letter stays.
  expect(arabic.map((said) => englishIn(said.replace(/\b[A-C]\b/g, '')))).toEqual(ALL.map(() => ''))
})
