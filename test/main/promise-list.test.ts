import { expect, test } from 'vitest'
import type { OpenPromise } from '../../src/core/promise'
import { promisesAsTable, promisesAsText } from '../../src/main/promise-list'

const promise: OpenPromise = {
  post: '2124802635985846272',
  author: { id: '101', name: '=HYPERLINK("x")', username: 'ana' },
  text: 'Do "owls", and swifts,\ndream?',
  askedAt: Date.UTC(2026, 10, 23, 12),
  promisedAt: Date.UTC(2026, 10, 23, 12, 1),
  session: 'Monday',
}

test('open promises as a table: strangers’ words stay text, whatever a spreadsheet would take them for', () => {
  expect(promisesAsTable([promise]).split('\r\n')).toEqual([
    '\ufeffname,username,question,asked,promised,session,link',
    `"'=HYPERLINK(""x"")",ana,"Do ""owls"", and swifts,\ndream?",2026-11-23T12:00:00.000Z,2026-11-23T12:01:00.000Z,Monday,https://x.com/ana/status/2124802635985846272`,
    '',
  ])
})

test('what hides a formula behind spaces, or writes it in wide letters, stays text too', () => {
  for (const text of [' =1+1', '\u200b=1+1', '＝1+1', '\n@SUM(1)', '-1+1'])
    expect(promisesAsTable([{ ...promise, text }])).toContain(`'${text}`)
})

test('open promises as a text: who asked what, and where', () => {
  expect(promisesAsText([promise, promise])).toContain('https://x.com/ana/status/2124802635985846272\nMonday')
})
