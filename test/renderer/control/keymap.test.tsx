import { describe, expect, test } from 'vitest'
import { meaningOf, placeOf, type Press } from '../../../src/renderer/control/keymap'

const press = (key: string, more: Partial<Press> = {}) =>
  meaningOf({ key, place: 'room', isRepeat: false, isChord: false, sinceStep: 1000, ...more })

describe('a clicker and a keyboard', () => {
  test.each(['PageDown', 'ArrowRight', 'ArrowDown', 'n', 'N', ' ', 'Enter'])('%s is the next step', (key) => {
    expect(press(key)).toBe('next')
  })
  test.each(['PageUp', 'ArrowLeft', 'ArrowUp', 'p', 'P', 'Backspace'])('%s is the previous step', (key) => {
    expect(press(key)).toBe('previous')
  })
  test('a key that is held down is one press', () => {
    expect(press('PageDown', { isRepeat: true })).toBeUndefined()
  })
  test('a worn button that sends twice is one step', () => {
    expect(press('PageDown', { sinceStep: 149 })).toBeUndefined()
    expect(press('PageDown', { sinceStep: 150 })).toBe('next')
  })
  test('keys with Ctrl or Alt are not for us', () => {
    expect(press('n', { isChord: true })).toBeUndefined()
  })
  test.each(['typing', 'popup'] as const)('nothing moves on while the focus is in a %s', (place) => {
    for (const key of ['PageDown', ' ', 'n', 'ArrowRight', '?']) expect(press(key, { place })).toBeUndefined()
  })
  test('Space and Enter press the button that has the focus; a clicker goes on nevertheless', () => {
    expect(press(' ', { place: 'button' })).toBeUndefined()
    expect(press('Enter', { place: 'button' })).toBeUndefined()
    expect(press('PageDown', { place: 'button' })).toBe('next')
  })
  test('on a post A, H and P are about the post, and a clicker still goes on', () => {
    expect(['a', 'h', 'p'].map((key) => press(key, { place: 'post' }))).toEqual(['approve', 'hide', 'pin'])
    expect(press('ArrowDown', { place: 'post' })).toBe('next')
    expect(press('a')).toBeUndefined()
  })
  test('keys that belong to the projector are left alone', () => {
    for (const key of ['F5', 'Escape', '.', 'b']) expect(press(key)).toBeUndefined()
  })
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
    ['<input type="range" id="it">', 'popup'],
    ['<button id="it"></button>', 'button'],
    ['<article data-post="1" id="it"></article>', 'post'],
    ['<p id="it"></p>', 'room'],
  ])('%s', (html, place) => expect(inside(html)).toBe(place))
})
