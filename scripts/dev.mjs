// `npm run dev -- [options of the app]`: the app with the renderer reloaded as it is edited.
import { hasDisplay, withVirtualDisplay } from './setup/display.mjs'
import { runEntry } from './setup/entry.mjs'
import { toolScript } from './setup/npm.mjs'
import { prepareToRun } from './setup/prepare.mjs'
import { ended, start } from './setup/processes.mjs'

const isRoot = process.platform === 'linux' && process.getuid?.() === 0

await runEntry(async () => {
  const executable = await prepareToRun({ isTesting: false })
  return hasDisplay() ? runDev(executable, process.env) : withVirtualDisplay((env) => runDev(executable, env))
})

/**
 * @param {string} executable
 * @param {NodeJS.ProcessEnv} env
 */
function runDev(executable, env) {
  const args = [
    toolScript('electron-vite'),
    'dev',
    ...(isRoot ? ['--noSandbox'] : []),
    '--',
    ...process.argv.slice(2),
  ]
  return ended(
    start(process.execPath, args, { stdio: 'inherit', env: { ...env, ELECTRON_EXEC_PATH: executable } }),
  )
}
