import { join, sep } from 'node:path'
import { expect, test } from 'vitest'
import { pageFile } from '../../../src/main/windows/page-file'

const FOLDER = join(sep, 'app', 'renderer')

test('a page of ours is a file in the folder of pages', () => {
  expect(pageFile(FOLDER, 'chalkbird://app/control/index.html')).toBe(join(FOLDER, 'control', 'index.html'))
})

test.each([
  ['another host', 'chalkbird://elsewhere/control/index.html'],
  ['a way out of the folder', 'chalkbird://app/..%2f..%2fetc%2fhosts.html'],
  ['a folder whose name only begins alike', 'chalkbird://app/..%2frenderer-other%2fa.html'],
  ['a % that stands for nothing', 'chalkbird://app/%E0%A4%A.html'],
  ['no address', 'control/index.html'],
])('%s is no page', (_what, url) => {
  expect(pageFile(FOLDER, url)).toBeUndefined()
})
