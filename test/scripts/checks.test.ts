import { describe, expect, test } from 'vitest'
import { closingLine, resultTable, suiteCounts } from '../../scripts/setup/checks.mjs'

const report = { numPassedTests: 40, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 }
const passed = { name: 'types', passed: 1, failed: 0, skipped: 0, seconds: 1 }

describe('a suite', () => {
  test('that passed', () => {
    expect(suiteCounts({ status: 0, report })).toEqual({ passed: 40, failed: 0, skipped: 0 })
  })

  test('left out tests on purpose', () => {
    const counts = suiteCounts({ status: 0, report: { ...report, numPendingTests: 2, numTodoTests: 1 } })
    expect(counts.skipped).toBe(3)
  })

  test('failed outside any test: a file that does not load', () => {
    expect(suiteCounts({ status: 1, report })).toEqual({ passed: 40, failed: 1, skipped: 0 })
  })

  test('that was killed left no report', () => {
    expect(suiteCounts({ status: 137, report: undefined })).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })
})

describe('the end of the output', () => {
  test('the closing line adds up all checks', () => {
    expect(closingLine([passed, { ...passed, name: 'unit', passed: 40, failed: 2 }])).toBe(
      '41 passed, 2 failed',
    )
  })

  test('and names what was left out only if something was', () => {
    expect(closingLine([passed, { ...passed, passed: 0, skipped: 1 }])).toBe('1 passed, 0 failed, 1 skipped')
  })

  test('the table tells a failure from something left out', () => {
    const table = resultTable([
      passed,
      { ...passed, name: 'build', passed: 0, failed: 1 },
      { ...passed, name: 'e2e', passed: 0, skipped: 1 },
    ])
    expect(table).toMatch(/types +ok/)
    expect(table).toMatch(/build +FAILED/)
    expect(table).toMatch(/e2e +left out/)
  })
})
