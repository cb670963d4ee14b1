import path from 'node:path'
import { Transform } from 'node:stream'
import { StringDecoder } from 'node:string_decoder'

/** Options of the app that say what it shall do; it takes one of them. */
const tasks = ['--help', '--summary', '--tour', '--practice', '--session', '--replay']

/** Those whose answer is text, maybe for another program to read. */
const answersInText = ['--help', '--summary']

/**
 * Without a display nobody could see or use the home screen: the app makes a tour instead, and leaves pictures of it.
 * @param {string[]} options
 */
export function optionsWithoutDisplay(options) {
  return names(options, tasks) ? options : [...options, '--tour', path.join('out', 'tour')]
}

/**
 * @param {string[]} options
 * @returns {string | undefined} what to tell the person before, if anything
 */
export function noticeWithoutDisplay(options) {
  if (names(options, answersInText)) return undefined
  if (names(options, tasks)) return 'No display here: running on one in memory, unseen. Ctrl-C ends it.'
  return `No display here: running on one in memory, with ${optionsWithoutDisplay(options).join(' ')}`
}

/**
 * @param {string[]} options
 * @param {string[]} wanted
 */
function names(options, wanted) {
  return options.some((option) => wanted.includes(option.split('=')[0] ?? ''))
}

/**
 * Electron's own switches stand before the app's folder, the app's options after it.
 * @param {{ folder: string, options: string[], isRoot: boolean, isOnVirtualDisplay: boolean, speaks: 'x11' | 'wayland' | undefined }} launch
 */
export function electronArguments({ folder, options, isRoot, isOnVirtualDisplay, speaks }) {
  return [
    ...(isRoot ? ['--no-sandbox'] : []),
    ...(isOnVirtualDisplay ? ['--disable-gpu'] : []),
    // Electron before 38 speaks X11 unless it is told, a newer one Wayland where it can: but Wayland lets no window say on
    // which display it stands, and the audience's has to.
    ...(speaks ? [`--ozone-platform=${speaks}`] : []),
    folder,
    ...options,
  ]
}

/** Chromium's complaint about a desktop service (D-Bus) that a bare machine does not run: harmless, and many. */
export function isNoise(/** @type {string} */ line) {
  return /^\[\d+:\d+\/\d+\.\d+:(ERROR|WARNING):(dbus\/)?(bus|object_proxy)\.cc[(:]\d+\)?\] /.test(line)
}

/** Takes the noise out of Electron's messages, line by line; all else passes as it came. */
export function withoutNoise() {
  const decoder = new StringDecoder('utf8')
  let rest = ''
  return new Transform({
    transform(chunk, _encoding, done) {
      const lines = (rest + decoder.write(chunk)).split('\n')
      rest = lines.pop() ?? ''
      done(
        null,
        lines
          .filter((line) => !isNoise(line))
          .map((line) => `${line}\n`)
          .join(''),
      )
    },
    flush(done) {
      done(null, isNoise(rest) ? '' : rest)
    },
  })
}
