import { existsSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { build } from './build.mjs'
import { print } from './entry.mjs'
import { toolScript } from './npm.mjs'
import { inRoot } from './paths.mjs'
import { ended, run, start } from './processes.mjs'

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @typedef {Counts & { name: string, seconds: number }} Result
 * @typedef {{ filters: string[], env: NodeJS.ProcessEnv }} Setting
 * @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number }} VitestReport
 */

/** @satisfies {Record<string, (setting: Setting) => Promise<Counts>>} */
const checks = {
  types: () => runTool(toolScript('typescript', 'tsc'), '-b'),
  lint: () => runTool(toolScript('oxlint'), '--type-aware', '--deny-warnings'),
  format: () => runTool(toolScript('oxfmt'), '--check'),
  unused: () => runTool(toolScript('knip')),
  build: async () => oneCheck(await build()),
  unit: (setting) => runSuite({ ...setting, suite: 'unit', config: 'vitest.config.ts' }),
  e2e: (setting) => runSuite({ ...setting, suite: 'e2e', config: 'vitest.e2e.config.ts' }),
}

export const checkNames = /** @type {(keyof typeof checks)[]} */ (Object.keys(checks))

/**
 * Runs them one after the other: two at once would disturb each other's timing.
 * @param {Setting & { names: (keyof typeof checks)[] }} choice
 * @returns {Promise<Result[]>}
 */
export async function runChecks({ names, ...setting }) {
  /** @type {Result[]} */
  const results = []
  for (const name of names) {
    print(`── ${name}`)
    const startedAt = performance.now()
    const isStale = name === 'e2e' && results.some((result) => result.name === 'build' && result.failed > 0)
    if (isStale) print('Left out: it would try an older build.')
    const counts = isStale ? { passed: 0, failed: 0, skipped: 1 } : await checks[name](setting)
    results.push({ name, ...counts, seconds: (performance.now() - startedAt) / 1000 })
  }
  return results
}

async function runTool(/** @type {string[]} */ ...script) {
  return oneCheck(await run(process.execPath, script))
}

/**
 * A check that is no test suite counts as one test, and is silent while it passes.
 * @param {{ status: number, output: string }} result
 * @returns {Counts}
 */
function oneCheck({ status, output }) {
  if (status === 0) return { passed: 1, failed: 0, skipped: 0 }
  print(output.trimEnd())
  return { passed: 0, failed: 1, skipped: 0 }
}

/** @param {Setting & { suite: string, config: string }} choice */
async function runSuite({ suite, config, filters, env }) {
  const report = inRoot('out', 'test-results', `${suite}.json`)
  await rm(report, { force: true })
  const args = [
    'run',
    ...filters,
    '--config',
    config,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]
  const child = start(process.execPath, [toolScript('vitest'), ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env,
  })
  const status = await ended(child)
  return suiteCounts({
    status,
    report: existsSync(report) ? JSON.parse(await readFile(report, 'utf8')) : undefined,
  })
}

/**
 * A suite that failed without a failed test (a file that does not load, an error outside any test) counts as one failure.
 * @param {{ status: number, report: VitestReport | undefined }} outcome
 * @returns {Counts}
 */
export function suiteCounts({ status, report }) {
  const failed = report?.numFailedTests ?? 0
  return {
    passed: report?.numPassedTests ?? 0,
    failed: status !== 0 && failed === 0 ? 1 : failed,
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
  }
}

/** @param {Result[]} results */
export function resultTable(results) {
  const lines = results.map(({ name, seconds, ...counts }) => {
    const state = counts.failed > 0 ? 'FAILED' : counts.passed > 0 ? 'ok' : 'left out'
    const tests = counts.passed + counts.failed + counts.skipped > 1 ? `   ${countsInWords(counts)}` : ''
    return `${name.padEnd(8)}${state.padEnd(9)}${seconds.toFixed(1).padStart(6)} s${tests}`
  })
  return ['', ...lines, ''].join('\n')
}

/** @param {Counts[]} results */
export function closingLine(results) {
  const sum = (/** @type {keyof Counts} */ kind) => results.reduce((total, result) => total + result[kind], 0)
  return countsInWords({ passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') })
}

/** @param {Counts} counts */
function countsInWords({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
