import { expect, test } from 'vitest'
import { authorityFor, hasDisplay } from '../../scripts/setup/display.mjs'

test('only a Linux machine can be without a display', () => {
  expect(hasDisplay({ platform: 'linux', env: {} })).toBe(false)
  expect(hasDisplay({ platform: 'linux', env: { DISPLAY: '' } })).toBe(false)
  expect(hasDisplay({ platform: 'linux', env: { DISPLAY: ':0' } })).toBe(true)
  expect(hasDisplay({ platform: 'linux', env: { WAYLAND_DISPLAY: 'wayland-0' } })).toBe(true)
  expect(hasDisplay({ platform: 'darwin', env: {} })).toBe(true)
})

test('the key to our display is for any host name and number, in the format of Xau', () => {
  const key = authorityFor(Buffer.from('00112233445566778899aabbccddeeff', 'hex'))
  const anyHostAddressAndNumber = 'ffff00000000'
  const kind = `0012${Buffer.from('MIT-MAGIC-COOKIE-1').toString('hex')}`
  expect(key.toString('hex')).toBe(`${anyHostAddressAndNumber}${kind}001000112233445566778899aabbccddeeff`)
})
