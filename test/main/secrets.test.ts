import { expect, test } from 'vitest'
import { createSecrets, type Keyring } from '../../src/main/secrets'
import { settingsIn } from '../../src/main/settings'
import { keyring } from '../support/accounts'

const SECRET = 'sAppSecret4711'
const NO_KEYRING: Partial<Keyring> = {
  isEncryptionAvailable: () => false,
  encryptString: () => {
    throw new Error('no keyring')
  },
}
const WEAK: Partial<Keyring> = { getSelectedStorageBackend: () => 'basic_text' }

/** One computer, started several times. */
const computer = (ring: Partial<Keyring> = {}) => {
  const file = { store: { look: 'something else' } as Record<string, unknown> }
  return { file, start: (other = ring) => createSecrets(keyring(other), settingsIn(file)) }
}
const written = ({ file }: ReturnType<typeof computer>) => JSON.stringify(file.store)

test('what is kept is there at the next start, and can not be read in the file', () => {
  const here = computer()
  here.start().keep('master', SECRET)
  here.start().keep('rehearsal', 'another')
  expect(here.start().read('master')).toBe(SECRET)
  expect(written(here)).not.toContain(SECRET)
  expect(written(here)).not.toContain(Buffer.from(SECRET).toString('base64'))
  here.start().keep('master', undefined)
  expect([here.start().read('master'), here.start().read('rehearsal')]).toEqual([undefined, 'another'])
  expect(here.file.store).toMatchObject({ look: 'something else' })
})

test.each([
  ['none', NO_KEYRING],
  ['weak', WEAK],
] as const)('where the keyring is %s nothing is written unless the trainer agrees', (strength, ring) => {
  const here = computer(ring)
  const secrets = here.start()
  expect([secrets.strength(), secrets.lasts()]).toEqual([strength, false])
  secrets.keep('master', SECRET)
  expect(here.file.store).toEqual({ look: 'something else' })
  secrets.agree(true)
  secrets.keep('master', SECRET)
  expect(here.start().read('master')).toBe(SECRET)
  expect(written(here)).not.toContain(SECRET)
  here.start().agree(false)
  expect(here.start().read('master')).toBeUndefined()
  expect(here.file.store).toEqual({ look: 'something else', secrets: { agreed: false } })
})

test('Electron 25 can not say which keyring it has, and a keyring that can encrypt is trusted there', () => {
  expect(computer().start().strength()).toBe('strong')
})

test('secrets that another keyring sealed are as good as none', () => {
  const here = computer()
  here.start().keep('master', SECRET)
  const moved = here.start({
    decryptString: () => {
      throw new Error('wrong keyring')
    },
  })
  expect(moved.read('master')).toBeUndefined()
})
