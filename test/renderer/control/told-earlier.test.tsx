// @vitest-environment node
import { expect, test } from 'vitest'
import { NOT_BEHIND } from '../../../src/core/sending'
import { barred, NO_PICTURES } from '../../../src/main/x/outbox/words'
import { toldIn } from '../../../src/renderer/control/messages/told'

const LANGUAGES = ['en', 'de', 'ar'] as const

test.each([
  ['Not sent: the post before it in the course is not on X.', NOT_BEHIND],
  [
    'Not sent: the post before it in the thread is not on X.',
    'The post before it in the thread is not on X.',
  ],
  [
    'Not sent: nobody knows whether the post before it in the thread is on X.',
    'Nobody knows whether the post before it in the thread is on X.',
  ],
  [
    'X lets this sign-in post no pictures. Sign in again under ‘X account’ to let Chalkbird post pictures, or let it out without.',
    NO_PICTURES,
  ],
  [
    'X does not let the app look whether it is there. X has trouble of its own (503). Look at the account on X before sending it again.',
    barred('X has trouble of its own (503).'),
  ],
  [
    'X does not take this kind of key here. Enter the four OAuth 1.0a keys from console.x.com in the settings.',
    'X does not take this kind of key here. Connect the account anew under ‘X account’.',
  ],
])('what a journal from before says is told in today’s words, in every language: %s', (before, today) => {
  expect(toldIn.en(before)).toBe(today)
  for (const language of LANGUAGES) expect(toldIn[language](before)).toBe(toldIn[language](today))
  expect(toldIn.de(before)).not.toBe(today)
  expect(toldIn.ar(before)).not.toBe(today)
})
