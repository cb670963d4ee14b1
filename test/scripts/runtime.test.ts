import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { hasIntegrity } from '../../scripts/setup/fallback-runtime.mjs'
import { cacheFolderOf } from '../../scripts/setup/paths.mjs'
import { reasonIn, stillStands } from '../../scripts/setup/runtime.mjs'

describe('what was fetched', () => {
  /** `printf chalk | openssl dgst -sha512 -binary | base64` */
  const integrity =
    'sha512-6atgQZeTU4J1ehqD9au8Egn5mJ26o6RQ9FDBBsDhA/+H88Sh8ELEzZ3jbrJklV9nDJmSGKvnX2PadiVTd1UozA=='

  test('is taken when its hash is the pinned one', async () => {
    expect(await hasIntegrity(await fileOf('chalk'), integrity)).toBe(true)
  })

  test('is refused when a single byte differs', async () => {
    expect(await hasIntegrity(await fileOf('chalK'), integrity)).toBe(false)
  })

  test('is refused when it was cut short', async () => {
    expect(await hasIntegrity(await fileOf('chal'), integrity)).toBe(false)
  })
})

describe('a download that was refused', () => {
  const refusal = { version: '45.4.1', reason: 'fetch failed', at: 1_000_000 }
  const hour = 60 * 60 * 1000

  test.each([
    ['an hour later it is not tried again', '45.4.1', refusal.at + hour, true],
    ['a day later it is', '45.4.1', refusal.at + 24 * hour, false],
    ['for another version it is', '45.5.0', refusal.at + hour, false],
    ['after the clock was set back it is', '45.4.1', refusal.at - hour, false],
  ])('%s', (_sentence, version, now, expected) => {
    expect(stillStands({ refusal, version, now })).toBe(expected)
  })

  test('is explained by the message, without the stack', () => {
    expect(reasonIn('TypeError: fetch failed\n    at node:internal/deps/undici')).toBe('fetch failed')
    expect(reasonIn('Error [ERR_X]: no such host: example\n    at a')).toBe('no such host: example')
    expect(reasonIn('')).toBe('no reason given')
  })
})

describe('the cache', () => {
  test.each([
    ['linux', {}, '/home/ada/.cache/chalkbird'],
    ['linux', { XDG_CACHE_HOME: '/fast' }, '/fast/chalkbird'],
    ['linux', { XDG_CACHE_HOME: 'relative' }, '/home/ada/.cache/chalkbird'],
    ['darwin', { XDG_CACHE_HOME: '/fast' }, '/home/ada/Library/Caches/chalkbird'],
    ['win32', { LOCALAPPDATA: '/local' }, '/local/chalkbird'],
  ])('on %s with %j', (platform, env, expected) => {
    expect(cacheFolderOf({ platform, env, home: '/home/ada' }).replaceAll('\\', '/')).toBe(expected)
  })
})

/** A file of its own in a folder that goes with the test. */
const fileOf = async (content: string): Promise<string> => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'chalkbird-test-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const file = path.join(folder, 'file')
  await writeFile(file, content)
  return file
}
