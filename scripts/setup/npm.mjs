import { readFileSync } from 'node:fs'
import path from 'node:path'
import { run } from './processes.mjs'
import { inRoot } from './paths.mjs'

/**
 * Runs npm without a shell where it can: under `npm start` npm itself says where it is.
 * @param {string[]} args
 * @param {{ timeoutMs?: number }} options
 */
export function runNpm(args, options = {}) {
  const npm = process.env['npm_execpath']
  if (npm && /^np[mx]-cli\.c?js$/.test(path.basename(npm)))
    return run(process.execPath, [npm, ...args], options)
  // On Windows npm is a batch file, which only its shell can start; none of our arguments holds a space.
  if (process.platform === 'win32') return run('cmd.exe', ['/d', '/s', '/c', 'npm', ...args], options)
  return run('npm', args, options)
}

/**
 * The script behind a command of an installed package, to be run by this very Node: so it works on Windows too.
 * @param {string} packageName
 * @param {string} command
 */
export function toolScript(packageName, command = packageName) {
  const folder = inRoot('node_modules', packageName)
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
  return path.join(folder, typeof bin === 'string' ? bin : bin[command])
}
