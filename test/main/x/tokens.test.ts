import { expect, test } from 'vitest'
import type { Trouble } from '../../../src/main/x/answer'
import type { XTokens } from '../../../src/main/x/credentials'
import { createTokens } from '../../../src/main/x/sign-in/tokens'

const HOURS_MS = 3_600_000
const first: XTokens = {
  clientId: 'client',
  accessToken: 'access-1',
  refreshToken: 'refresh-1',
  expiresAt: 2 * HOURS_MS,
  scopes: [],
}
const noNetwork: Trouble = { kind: 'unavailable', sentMaybe: false, why: 'no network' }

/** X's token endpoint, which takes each refresh token once, and how it stood on the disk each time. */
const signedIn = (answers: (Trouble | undefined)[] = []) => {
  let time = 0
  let valid = 1
  const log: string[] = []
  const door = createTokens({
    tokens: first,
    now: () => time,
    keep: ({ refreshToken }) => void log.push(`kept ${refreshToken}`),
    refresh: async ({ refreshToken }) => {
      log.push(`refresh by ${refreshToken}`)
      await Promise.resolve()
      const trouble = answers.shift()
      if (trouble) return trouble
      if (refreshToken !== `refresh-${valid}`) return { kind: 'signed-out', why: 'used before' }
      valid += 1
      return {
        ...first,
        accessToken: `access-${valid}`,
        refreshToken: `refresh-${valid}`,
        expiresAt: time + 2 * HOURS_MS,
      }
    },
  })
  const token = async () => {
    const access = await door()
    if ('why' in access) return access.why
    if (access.kind === 'keys') throw new Error('a sign-in has no keys')
    log.push(`used ${access.token}`)
    return access
  }
  return { token, log, pass: (ms: number) => (time += ms) }
}
const tokenOf = (access: Awaited<ReturnType<ReturnType<typeof signedIn>['token']>>) =>
  typeof access === 'string' ? access : access.token

test('a token is used for as long as it is good', async () => {
  const { token, log, pass } = signedIn()
  await token()
  pass(HOURS_MS)
  await token()
  expect(log).toEqual(['used access-1', 'used access-1'])
})

test('calls that come together after a sleep share one refresh, and what comes of it is kept before it is used', async () => {
  const { token, log, pass } = signedIn()
  pass(9 * HOURS_MS)
  expect((await Promise.all([token(), token(), token()])).map(tokenOf)).toEqual(Array(3).fill('access-2'))
  expect(log).toEqual(['refresh by refresh-1', 'kept refresh-2', ...Array(3).fill('used access-2')])
})

test('calls that were refused together renew once, and a late refusal of an old token renews nothing', async () => {
  const { token, log } = signedIn()
  const [a, b] = [await token(), await token()]
  if (typeof a === 'string' || typeof b === 'string') throw new Error('signed out')
  const renewed = await Promise.all([a.renewed(), b.renewed()])
  expect(renewed.map((access) => 'token' in access && access.token)).toEqual(['access-2', 'access-2'])
  expect(await a.renewed()).toMatchObject({ token: 'access-2' })
  expect(log.filter((line) => line.startsWith('refresh'))).toEqual(['refresh by refresh-1'])
})

test('a refresh that fails for want of a network is tried again by the next call, with the same token', async () => {
  const { token, log, pass } = signedIn([noNetwork, noNetwork])
  pass(9 * HOURS_MS)
  expect(await token()).toBe('no network')
  expect(await token()).toBe('no network')
  expect(tokenOf(await token())).toBe('access-2')
  expect(log.slice(0, 3)).toEqual(Array(3).fill('refresh by refresh-1'))
})
