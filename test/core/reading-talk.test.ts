import { expect, test } from 'vitest'
import { readShort } from '../../src/core/reading/reading'
import { readChoice } from '../../src/core/reading/reading-nearly'

const read = (texts: readonly string[]) => texts.map((text) => [text, readShort(text, ['Paris']).kind])
const each = (texts: readonly string[], as: string) => texts.map((text) => [text, as])

test('who tells of himself, of a time gone by or of the room has not used up the first answer', () => {
  const talk = [
    'I know nothing about football',
    'I prefer the beach',
    'war ich letztes Jahr 😎',
    'biology was so long ago 😭',
    'I am a vegan',
    'wow what a song',
    'hungry 😋',
    'so tired',
    'ich bin müde',
    'tengo hambre',
    'je suis fatigué',
    'singing it out loud right now',
    'waiting for you all',
    'is this the real life 🎵',
    'are we starting soon',
    'life is like a box of chocolates',
    'run forrest run!!',
    'السلام عليكم جميعا',
  ]
  expect(read(talk)).toEqual(each(talk, 'none'))
})

test('a wrong answer stays one, whatever is said with it', () => {
  const wrong = [
    'London',
    'I think it is Rome',
    'maybe a violin?',
    'I remember Rome',
    'is it Tom Cruise?',
    'is this Rome?',
    'I am convinced it is Rome',
    'I am going with Rome',
    'Rome, I was there last year',
    'Vichy, 80 years ago',
    'Lyon right now',
    'Beijing for sure',
    'Beijing it is',
    'Duran Duran',
    'New York New York',
    'The capital of France is Lyon',
  ]
  expect(read(wrong)).toEqual(each(wrong, 'wrong'))
})

test('a memory of a place that is an option does not choose it; an answer with a memory does', () => {
  const options = ['Danube', 'Volga', 'Rhine']
  const kinds = (texts: readonly string[]) => texts.map((text) => readChoice(text, options).kind)
  expect(
    kinds(['we swam in the Danube last summer 😂', 'wir waren letztes Jahr an der Volga']),
  ).not.toContain('option')
  expect(readChoice('B, we were there last summer', options)).toEqual({ kind: 'option', option: 'B' })
  expect(readChoice('I was at the Rhine last year so B', options)).toEqual({ kind: 'option', option: 'B' })
})

test('a word of a phrase of thinking aloud is not the option of that name', () => {
  expect(readChoice('let me think', ['var', 'let', 'const']).kind).toBe('none')
  expect(readChoice('let, let me explain', ['var', 'let', 'const'])).toEqual({ kind: 'option', option: 'B' })
  expect(readChoice('not sure', ['Sure', 'Not sure'])).toEqual({ kind: 'option', option: 'B' })
})
