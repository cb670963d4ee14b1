import { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { describe, expect, test } from 'vitest'
import {
  electronArguments,
  isNoise,
  noticeWithoutDisplay,
  optionsWithoutDisplay,
  withoutNoise,
} from '../../scripts/setup/launch.mjs'

const desktop = {
  folder: '/app',
  options: [],
  isRoot: false,
  isOnVirtualDisplay: false,
  speaks: undefined,
}
const busError = '[7679:1123/201845.581865:ERROR:bus.cc(399)] Failed to connect to the bus: no such file\n'

describe('arguments of Electron', () => {
  test('someone who starts the app as themselves keeps the sandbox', () => {
    expect(electronArguments({ ...desktop, options: ['--practice'] })).toEqual(['/app', '--practice'])
  })

  test("Electron's switches stand before the folder, the app's options after it", () => {
    const args = electronArguments({
      ...desktop,
      options: ['--tour', 'x'],
      isRoot: true,
      isOnVirtualDisplay: true,
    })
    expect(args).toEqual(['--no-sandbox', '--disable-gpu', '/app', '--tour', 'x'])
  })

  test.each(['x11', 'wayland'] as const)('a desktop that speaks %s is spoken to in it', (speaks) => {
    expect(electronArguments({ ...desktop, speaks })).toEqual([`--ozone-platform=${speaks}`, '/app'])
  })
})

describe('without a display', () => {
  test.each([
    [[], ['--tour', 'out/tour']],
    [
      ['--sessions', 'mine'],
      ['--sessions', 'mine', '--tour', 'out/tour'],
    ],
    [
      ['--tour', 'there'],
      ['--tour', 'there'],
    ],
    [['--tour=there'], ['--tour=there']],
    [['--practice'], ['--practice']],
    [
      ['--summary', 'x', '--json'],
      ['--summary', 'x', '--json'],
    ],
  ])('%j becomes %j', (options, expected) => {
    expect(optionsWithoutDisplay(options).map((option) => option.replaceAll('\\', '/'))).toEqual(expected)
  })

  test('an answer in text comes without a word of ours', () => {
    expect(noticeWithoutDisplay(['--help'])).toBeUndefined()
    expect(noticeWithoutDisplay(['--summary=x', '--json'])).toBeUndefined()
  })

  test('a room that nobody sees is announced, with the way out', () => {
    expect(noticeWithoutDisplay(['--practice'])).toContain('Ctrl-C')
    expect(noticeWithoutDisplay([])).toContain('--tour')
  })
})

describe('noise', () => {
  test.each([
    [busError, true],
    ['[12:1123/201845.581865:ERROR:dbus/bus.cc:408] Failed to connect to the bus: x', true],
    ['[12:1123/201845.581865:ERROR:sandbox_linux.cc(377)] InitializeSandbox() called', false],
    ['the app says: bus.cc(399)] Failed to connect', false],
  ])('%s', (line, expected) => {
    expect(isNoise(line)).toBe(expected)
  })

  test('all else passes as it came, even cut within a letter and without a last newline', async () => {
    const bytes = Buffer.from(`first 😀\n${busError}last é`)
    let passed = ''
    const sink = new Writable({
      write(chunk, _encoding, done) {
        passed += String(chunk)
        done()
      },
    })
    await pipeline(
      Array.from(bytes, (byte) => Buffer.from([byte])),
      withoutNoise(),
      sink,
    )
    expect(passed).toBe('first 😀\nlast é')
  })
})
