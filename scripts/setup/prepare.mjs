import { ensureDependencies } from './dependencies.mjs'
import { hasDisplay } from './display.mjs'
import { Trouble } from './entry.mjs'
import { ensureRuntime } from './runtime.mjs'
import { ensureSystemPackages } from './system-packages.mjs'

const oldestNode = [20, 19]

/** Says so here, in one line, before a tool fails in its own words. */
function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const [oldMajor = 0, oldMinor = 0] = oldestNode
  if (major > oldMajor || (major === oldMajor && minor >= oldMinor)) return
  throw new Trouble(
    `Chalkbird needs Node ${oldestNode.join('.')} or newer; this is ${process.versions.node}.`,
  )
}

/** Enough to check and build; nothing is run. */
export async function prepareTools() {
  checkNode()
  await ensureDependencies()
}

/**
 * Everything that running the app takes. The machine's packages come first: who has to install them by hand should not wait to hear it.
 * @param {{ isTesting: boolean }} purpose
 * @returns {Promise<string>} the Electron to run it with
 */
export async function prepareToRun({ isTesting }) {
  checkNode()
  await ensureSystemPackages({ hasDisplay: hasDisplay(), isTesting })
  await ensureDependencies()
  return ensureRuntime()
}
