import { expect, test } from 'vitest'
import practiceJson from '../../resources/run-sheets/practice.json'
import { deskView } from '../../src/core/desk/desk-view'
import { RunSheetSchema } from '../../src/core/runsheet'
import { timeOfId, xTime, idAtTime } from '../../src/core/time'
import { createSession } from '../../src/core/session'
import { fold } from '../../src/core/fold'
import { planFor } from '../../src/practice/class-script'
import { scriptFor } from '../../src/practice/scripts/script'
import { occasionsOf } from '../support/script-scores'
import { findHashtags, findMentions } from '../../src/core/text/entities'

const sheet = RunSheetSchema.parse(practiceJson)

test('in the practice round of questions, those that ask the same are one on the desk and no others', () => {
  const began = { kind: 'began', mode: 'practice', sheet } as const
  const session = createSession(began, xTime(Date.UTC(2026, 10, 23)))
  const round = sheet.activities.find(({ kind }) => kind === 'questions')
  const occasion = occasionsOf(sheet).get(round?.id ?? '')
  if (!occasion) throw new Error('the practice sheet has a round of questions')
  const start = Date.UTC(2026, 10, 23, 12)
  const script = scriptFor(sheet)
  planFor(script, occasion, 1).forEach((planned, index) => {
    if (planned.kind !== 'new') return
    const id = idAtTime(xTime(start + planned.after), 1)
    const { text } = planned
    fold(session, {
      n: index + 2,
      at: timeOfId(id),
      fact: {
        kind: 'post',
        post: {
          id,
          history: [id],
          authorId: String(1000 + script.cast.findIndex(({ username }) => username === planned.person)),
          text,
          hashtags: findHashtags(text).map(({ name }) => name),
          mentions: findMentions(text).map(({ name }) => name),
          links: [],
        },
      },
    })
  })
  const groups = deskView(session).questions
  const shared = groups.filter(({ askers }) => askers > 1)
  const texts = shared.map(({ post, same }) =>
    [post, ...same].map((id) => session.posts.get(id)?.versions.at(-1)?.text),
  )
  expect(texts.flat().filter((text) => /chainsaws/.test(text ?? ''))).toHaveLength(2)
  expect(texts.flat().filter((text) => /slides/.test(text ?? ''))).toHaveLength(2)
  expect(shared).toHaveLength(2)
  expect(groups.length).toBeGreaterThan(7)
})
