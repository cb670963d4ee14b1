import type { XKeys } from '../../src/main/x/credentials'

/** As long as X's, and found nowhere else. */
export const KEYS: XKeys = {
  appKey: 'kAppKey4711appKeyOfChalk0',
  appSecret: 'sAppSecret4711appSecretOfChalk',
  accessToken: '1700000001-tAccessToken4711OfChalk',
  accessSecret: 'sAccessSecret4711ofChalk000000',
}
export const DUMMY_KEYS: XKeys = {
  appKey: 'kAppKey0815appKeyOfDummy0',
  appSecret: 'sAppSecret0815appSecretOfDummy',
  accessToken: '1700000002-tAccessToken0815OfDummy',
  accessSecret: 'sAccessSecret0815ofDummy000000',
}
