// `npm test`: every check in order, all of them even if one fails, and the counts at the end.
// `node scripts/test.mjs types unit`: only those; `… e2e displays`: what names no check narrows the suites down to such files.
import { checkNames, closingLine, resultTable, runChecks } from './setup/checks.mjs'
import { withVirtualDisplay } from './setup/display.mjs'
import { runEntry, print } from './setup/entry.mjs'
import { prepareToRun, prepareTools } from './setup/prepare.mjs'

await runEntry(async () => {
  const named = checkNames.filter((name) => process.argv.includes(name, 2))
  const filters = process.argv.slice(2).filter((argument) => !named.some((name) => name === argument))
  const names = named.length > 0 ? named : checkNames

  const results = names.includes('e2e') ? await runWithElectron() : await runHere()
  print(resultTable(results))
  print(closingLine(results))
  return results.every((result) => result.failed === 0) ? 0 : 1

  async function runHere() {
    await prepareTools()
    return runChecks({ names, filters, env: process.env })
  }

  async function runWithElectron() {
    const executable = await prepareToRun({ isTesting: true })
    const withExecutable = (/** @type {NodeJS.ProcessEnv} */ env) => ({
      ...env,
      CHALKBIRD_ELECTRON: executable,
    })
    // On a desktop too: tests neither cover someone's windows nor depend on them.
    if (process.platform !== 'linux') return runChecks({ names, filters, env: withExecutable(process.env) })
    return withVirtualDisplay((env) => runChecks({ names, filters, env: withExecutable(env) }))
  }
})
