import { createAccounts, type Accounts, type AccountsDeps } from '../../src/main/accounts/accounts'
import { createSecrets, type Keyring } from '../../src/main/secrets'
import { machineClock } from '../../src/main/clocks'
import { originOf } from '../../src/main/x/place'
import { settingsIn } from '../../src/main/settings'
import { signInWords } from '../../src/main/x/sign-in/sign-in-words'

/** A keyring that turns every letter around, so that nothing can be read where it was sealed. */
export const keyring = (more: Partial<Keyring> = {}): Keyring => ({
  isEncryptionAvailable: () => true,
  encryptString: (text) => Buffer.from(text).map((byte) => byte ^ 0xff) as Buffer,
  decryptString: (sealed) => Buffer.from(sealed.map((byte) => byte ^ 0xff)).toString(),
  ...more,
})

/** The accounts of a computer whose settings are these. */
export const accountsOn = (
  file: { store: Record<string, unknown> } = { store: {} },
  more: Partial<Omit<AccountsDeps, 'secrets'>> & { keyring?: Keyring } = {},
): Accounts => {
  const { keyring: ring = keyring(), address = {}, ...deps } = more
  return createAccounts({
    address,
    secrets: createSecrets(ring, settingsIn(file), { origin: originOf(address.baseUrl) }),
    fromEnvironment: undefined,
    clock: machineClock,
    openExternal: () => Promise.resolve(),
    words: () => signInWords('en'),
    onChange: () => {},
    tell: () => {},
    ...deps,
  })
}
