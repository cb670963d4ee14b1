import { describe, expect, test } from 'vitest'
import {
  heardAt,
  keyName,
  keysWith,
  meaningOf,
  placeOf,
  USUAL_KEYS,
  type Press,
} from '../../../src/renderer/control/keymap'
import { MEANINGS } from '../../../src/renderer/control/meanings'

const press = (key: string, more: Partial<Press> = {}, keys = USUAL_KEYS) =>
  meaningOf({ key, place: 'room', ...more }, keys)
const typed = (key: string, more: Partial<KeyboardEvent> = {}) =>
  keyName({ key, code: '', shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...more })

describe('what a key means', () => {
  test.each([
    ['next', ['PageDown', 'ArrowRight', 'ArrowDown', 'n', ' ', 'Enter']],
    ['previous', ['PageUp', 'ArrowLeft', 'ArrowUp', 'p', 'Backspace']],
    ['black', ['.', 'b']],
    ['white', ['w', ',']],
    ['card', ['l']],
    ['join', ['j']],
    ['hold', ['f']],
    ['panic', ['q', 'h']],
    ['countdown', ['c']],
    ['countdown-more', ['+']],
    ['countdown-less', ['-']],
    ['countdown-stop', ['e']],
    ['answered', ['i']],
    ['board', ['g']],
    ['from-start', ['F5']],
    ['from-here', ['Shift+F5']],
    ['leave', ['Escape']],
    ['first-waiting', ['m']],
    ['undo', ['z', 'Mod+z']],
    ['hold-all', ['o']],
    ['palette', ['Mod+k']],
    ['help', ['?']],
  ] as const)('%s by %j', (meaning, keys) => {
    expect(keys.map((key) => press(key))).toEqual(keys.map(() => meaning))
  })
  test('on a post, letters are about the post, also from one of its buttons; a clicker still goes on', () => {
    for (const place of ['post', 'button-on-post'] as const) {
      expect(['a', 'h', 'p', 'x', 'j', 'k'].map((key) => press(key, { place }))).toEqual([
        'approve',
        'hide',
        'pin',
        'block',
        'older',
        'newer',
      ])
      expect(press('q', { place })).toBe('panic')
      expect(['PageDown', 'ArrowDown', 'b', '.', 'z'].map((key) => press(key, { place }))).toEqual([
        'next',
        'next',
        'black',
        'black',
        'undo',
      ])
    }
    expect([press('a'), press('x'), press('k')]).toEqual([undefined, undefined, undefined])
  })
  test('no key has two meanings in one place', () => {
    for (const place of ['room', 'post', 'question'] as const) {
      const keys = MEANINGS.filter((meaning) => heardAt(meaning) === place).flatMap(
        (meaning) => USUAL_KEYS[meaning],
      )
      expect(new Set(keys).size).toBe(keys.length)
    }
  })
})

describe('when a key is not for us', () => {
  test.each(['typing', 'popup'] as const)('nothing moves on while the focus is in a %s', (place) => {
    for (const key of ['PageDown', ' ', 'n', 'ArrowRight', '?', 'b', 'h', 'F5', 'Escape'])
      expect(press(key, { place })).toBeUndefined()
  })
  test('the palette opens while somebody types, since it types nothing itself', () => {
    expect(press('Mod+k', { place: 'typing' })).toBe('palette')
    expect(press('Mod+k', { place: 'popup' })).toBeUndefined()
  })
  test('Space and Enter press the button that has the focus; a clicker goes on nevertheless', () => {
    expect(press(' ', { place: 'button' })).toBeUndefined()
    expect(press('Enter', { place: 'button-on-post' })).toBeUndefined()
    expect(press('PageDown', { place: 'button' })).toBe('next')
  })
})

describe('the name of a key', () => {
  test('capital letters are the same key; Shift counts where it types nothing', () => {
    expect([
      typed('N', { shiftKey: true }),
      typed('F5', { shiftKey: true }),
      typed('?', { shiftKey: true }),
    ]).toEqual(['n', 'Shift+F5', '?'])
  })
  test('Ctrl and Cmd are one, and so leave the letters alone', () => {
    expect([typed('k', { ctrlKey: true }), typed('k', { metaKey: true })]).toEqual(['Mod+k', 'Mod+k'])
    expect(press(typed('n', { ctrlKey: true }) ?? '')).toBeUndefined()
  })
  test('what is typed with Alt, and Shift alone, is no key of ours', () => {
    expect([typed('n', { altKey: true }), typed('Shift', { shiftKey: true })]).toEqual([undefined, undefined])
  })
  test('on an Arabic or a Russian keyboard the letter’s place counts', () => {
    expect([
      typed('ى', { code: 'KeyN' }),
      typed('и', { code: 'KeyB' }),
      typed('لا', { code: 'KeyB' }),
    ]).toEqual(['n', 'b', 'b'])
  })
  test.each([
    ['French', ':', 'Period', '.'],
    ['French', ';', 'Comma', ','],
    ['Arabic', 'ز', 'Period', '.'],
    ['Arabic', 'و', 'Comma', ','],
    ['Russian', 'ю', 'Period', '.'],
    // These type what means something itself.
    ['Russian', '.', 'Slash', '.'],
    ['French', ',', 'KeyM', ','],
    ['Dvorak', 'w', 'Comma', 'w'],
  ])('a clicker presses the place of its point: on a %s keyboard %s of %s is %s', (_of, key, code, name) => {
    expect(typed(key, { code })).toBe(name)
  })
  test('what is typed with Shift where the point is stays what it is', () => {
    expect([
      typed('>', { code: 'Period', shiftKey: true }),
      typed(':', { code: 'Period', shiftKey: true }),
    ]).toEqual(['>', ':'])
  })
})

test('keys that were changed are heard, and a clicker is heard whatever a file says', () => {
  const keys = keysWith({ next: ['q'], hold: [], 'no such meaning': ['v'] })
  expect([
    press('q', {}, keys),
    press('PageDown', {}, keys),
    press('n', {}, keys),
    press('f', {}, keys),
  ]).toEqual(['next', 'next', undefined, undefined])
})

test('a clicker’s key has no other meaning, on a post neither, whatever a file says', () => {
  const keys = keysWith({ approve: ['PageDown', 'y'], hold: ['Escape'] })
  expect([
    press('PageDown', { place: 'post' }, keys),
    press('y', { place: 'post' }, keys),
    press('Escape', {}, keys),
  ]).toEqual(['next', 'approve', 'leave'])
})

describe('where a key was pressed', () => {
  const inside = (html: string) => {
    document.body.innerHTML = html
    return placeOf(document.querySelector('#it'))
  }
  test.each([
    ['<textarea id="it"></textarea>', 'typing'],
    ['<input id="it">', 'typing'],
    ['<div role="menu"><div id="it"></div></div>', 'popup'],
    ['<div role="alertdialog"><button id="it"></button></div>', 'popup'],
    ['<div role="dialog" data-toast><button id="it"></button></div>', 'button'],
    ['<input type="range" id="it">', 'popup'],
    ['<button id="it"></button>', 'button'],
    ['<article data-post="1" id="it"></article>', 'post'],
    ['<article data-post="1"><button id="it"></button></article>', 'button-on-post'],
    ['<p id="it"></p>', 'room'],
  ])('%s', (html, place) => expect(inside(html)).toBe(place))
  test('on the wall: wherever this window’s own focus is', () => expect(placeOf(window)).toBe('room'))
})
