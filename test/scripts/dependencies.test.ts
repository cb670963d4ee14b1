import { expect, test } from 'vitest'
import { isUpToDate } from '../../scripts/setup/dependencies.mjs'

const react = { version: '19.3.1', integrity: 'sha512-a' }
const binaryOfAnotherSystem = { version: '1.0.0', optional: true }
const lock = {
  packages: { '': {}, 'node_modules/react': react, 'node_modules/tool-win32': binaryOfAnotherSystem },
}

test('nothing installed yet, or an installation that did not finish', () => {
  expect(isUpToDate({ lock, installed: undefined })).toBe(false)
})

test("what the lock asks for is there; other systems' binaries need not be", () => {
  expect(isUpToDate({ lock, installed: { packages: { 'node_modules/react': react } } })).toBe(true)
})

test('a package is missing', () => {
  expect(isUpToDate({ lock, installed: { packages: {} } })).toBe(false)
})

test.each([{ version: '19.3.0' }, { integrity: 'sha512-b' }])('the lock moved on: %j', (older) => {
  const installed = { packages: { 'node_modules/react': { ...react, ...older } } }
  expect(isUpToDate({ lock, installed })).toBe(false)
})
