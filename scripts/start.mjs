// `npm start -- [options of the app]`: sets up what is missing, builds what is out of date, runs the app.
import { ensureBuilt } from './setup/build.mjs'
import { hasDisplay, withVirtualDisplay } from './setup/display.mjs'
import { runEntry, say } from './setup/entry.mjs'
import {
  electronArguments,
  noticeWithoutDisplay,
  optionsWithoutDisplay,
  withoutNoise,
} from './setup/launch.mjs'
import { root } from './setup/paths.mjs'
import { prepareToRun } from './setup/prepare.mjs'
import { ended, start } from './setup/processes.mjs'

const isRoot = process.platform === 'linux' && process.getuid?.() === 0

await runEntry(async () => {
  const executable = await prepareToRun({ isTesting: false })
  await ensureBuilt()
  if (isRoot)
    say(
      'Running as root, where Chromium has no sandbox (--no-sandbox): use an ordinary user for a real session.',
    )
  const options = process.argv.slice(2)
  if (hasDisplay()) return runApp({ executable, options, env: process.env })

  const notice = noticeWithoutDisplay(options)
  if (notice) say(notice)
  return withVirtualDisplay((env) => runApp({ executable, options: optionsWithoutDisplay(options), env }))
})

/** @param {{ executable: string, options: string[], env: NodeJS.ProcessEnv }} app */
async function runApp({ executable, options, env }) {
  const args = electronArguments({
    folder: root,
    options,
    isRoot,
    isOnVirtualDisplay: env !== process.env,
    speaks: process.platform !== 'linux' ? undefined : env['DISPLAY'] ? 'x11' : 'wayland',
  })
  const app = start(executable, args, { stdio: ['inherit', 'inherit', 'pipe'], env })
  app.stderr?.pipe(withoutNoise()).pipe(process.stderr)
  return ended(app)
}
