import { barred } from '../../../src/main/x/outbox/words'
import { troubleOfAnswer } from '../../../src/main/x/problems'
import { readPage } from '../../../src/main/x/pages/read-page'
import { troubleOfThrown } from '../../../src/main/x/thrown'
import { REFUSALS } from '../../main/x/refusals'
import type { Said } from './said'

/** Node's codes for a network that fails in each of its ways. */
const NETWORK = [
  'ENOTFOUND',
  'EAI_AGAIN',
  'ABORT_ERR',
  'ETIMEDOUT',
  'CERT_HAS_EXPIRED',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'ECONNREFUSED',
  'ENETUNREACH',
  'EPROXY_407',
  'ECONNRESET',
  '',
]

/** What is quoted and what is counted. */
const held = (why: string): Said => [
  why,
  ...[...why.matchAll(/"([^"]*)"|\((\d+)\)/g)].map(([, words = '', status = '']) => words || status),
]

const refusals = (): Said[] =>
  [
    ...REFUSALS.map(([, status, body]) => troubleOfAnswer(status, body, {})),
    ...Array.from({ length: 200 }, (_, index) => troubleOfAnswer(400 + index, undefined, {})),
    troubleOfAnswer(403, { title: 'It is not open. The disk is full.' }, {}),
    troubleOfAnswer(403, { title: 'ممنوع. Send it again if it is still wanted.' }, {}),
  ].map(({ why }) => held(why))

const unreachable = (): Said[] =>
  NETWORK.map((code) => [troubleOfThrown({ type: 'request', _options: { error: { code } } }).why])

/** A hint of which nobody can find out whether it went out. */
const barredFor = (): Said[] =>
  REFUSALS.map(([, status, body]) => troubleOfAnswer(status, body, {})).map(({ why }) => {
    const [, ...holds] = held(why)
    return [barred(why), ...holds]
  })

const unreadable = (): Said[] =>
  [
    { data: [{ id: '20', text: 'no author' }] },
    { data: [{ id: 'none', text: 'no id', author_id: '1' }] },
    { data: ['no post'] },
  ].flatMap((page) => (readPage(page)?.alarms ?? []).map((alarm): Said => [alarm]))

/** All that X and the way to it come to. The feed says behind each whether it goes on by itself. */
export const saidByX = (): Said[] => {
  const all = [...refusals(), ...unreachable(), ...barredFor(), ...unreadable()]
  return [
    ...all,
    ...all.map(([why, ...holds]): Said => [`${why} Reading goes on by itself.`, ...holds]),
    ...all.map(([why, ...holds]): Said => [
      `Not on X, and no longer tried. ${why} Send it again if it is still wanted.`,
      ...holds,
    ]),
  ]
}
