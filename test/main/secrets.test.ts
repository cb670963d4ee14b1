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
  const start = (other = ring, origin?: string) => createSecrets(keyring(other), settingsIn(file), { origin })
  return { file, start }
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

test('what opens an account on X is not read for another server, nor what opens one there for X or a third', () => {
  const here = computer()
  here.start().keep('master', SECRET)
  const school = here.start({}, 'https://school.example')
  expect(school.read('master')).toBeUndefined()
  school.keep('master', 'of the school')
  school.keep('rehearsal', 'to practise there')
  expect(here.start({}, 'https://school.example').read('master')).toBe('of the school')
  expect(here.start({}, 'http://127.0.0.1:4010').read('master')).toBeUndefined()
  expect(here.start().read('master')).toBe(SECRET)
  school.keep('master', undefined)
  expect([school.read('master'), school.read('rehearsal')]).toEqual([undefined, 'to practise there'])
  expect(here.start().read('master')).toBe(SECRET)
})

test('taken back, the agreement to keep what others could read forgets what is kept for every server', () => {
  const here = computer(WEAK)
  here.start().agree(true)
  here.start().keep('master', SECRET)
  here.start(WEAK, 'https://school.example').keep('master', 'of the school')
  here.start().agree(false)
  expect(here.file.store).toMatchObject({ secrets: { agreed: false } })
  expect(here.start(WEAK, 'https://school.example').read('master')).toBeUndefined()
  expect(JSON.stringify(here.file.store)).not.toContain('school')
})

test('secrets that were kept before other servers had theirs are those of X', () => {
  const here = computer()
  const text = keyring().encryptString(SECRET).toString('base64')
  here.file.store = { secrets: { agreed: false, master: { how: 'keyring', text } } }
  expect(here.start().read('master')).toBe(SECRET)
  expect(here.start({}, 'https://school.example').read('master')).toBeUndefined()
})

test('what a full disk or a locked keyring refuses is not saved, and nothing is thrown', () => {
  const here = computer()
  let isLocked = false
  const secrets = here.start({
    encryptString: (text) => {
      if (isLocked) throw new Error('the keyring is locked')
      return keyring().encryptString(text)
    },
  })
  secrets.keep('master', SECRET)
  expect(secrets.isSaved('master')).toBe(true)
  isLocked = true
  secrets.keep('master', 'renewed')
  expect([secrets.isSaved('master'), secrets.isSaved('rehearsal')]).toEqual([false, true])
  isLocked = false
  secrets.keep('master', 'renewed')
  expect(secrets.isSaved('master')).toBe(true)
  expect(here.start().read('master')).toBe('renewed')
})
