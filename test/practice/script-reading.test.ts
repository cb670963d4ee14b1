import { expect, test } from 'vitest'
import practiceJson from '../../resources/run-sheets/practice.json'
import { readNumber, readOption, readShort } from '../../src/core/reading/reading'
import { RunSheetSchema, type Activity } from '../../src/core/runsheet'
import { planAfterHint, planFor, type Meaning } from '../../src/practice/class-script'
import { scriptFor } from '../../src/practice/scripts/script'
import { occasionsOf } from '../support/script-scores'

const sheet = RunSheetSchema.parse(practiceJson)

const readersOf = (activity: Activity): [string, (text: string) => Meaning][] => {
  const option = (options: string[]) => (text: string) => {
    const reading = readOption(text, options)
    return reading.kind === 'option' ? reading.option : reading.kind === 'several' ? 'unclear' : 'talk'
  }
  if (activity.kind === 'poll') return [[activity.id, option(activity.options)]]
  if (activity.kind !== 'quiz') return []
  return activity.questions.map(({ id, answer }) => {
    if (answer.kind === 'choice') return [id, option(answer.options)]
    return [
      id,
      (text) => {
        const { kind } =
          answer.kind === 'short' ? readShort(text, answer.accepted, answer.typos) : readNumber(text, answer)
        return kind === 'none' ? 'talk' : kind
      },
    ]
  })
}

const BALLOT = /^([A-H]|right|wrong|unclear)$/

test('the app reads every vote and answer of the practice class as a fair judge would', () => {
  const script = scriptFor(sheet)
  const occasions = occasionsOf(sheet)
  for (const [id, read] of sheet.activities.flatMap(readersOf)) {
    const occasion = occasions.get(id)
    if (!occasion) throw new Error(`${id} is not asked`)
    const said = [...planFor(script, occasion, 1), ...planAfterHint(script, occasion, 1)].flatMap((post) =>
      post.kind === 'delete'
        ? []
        : [{ text: post.text, means: BALLOT.test(post.expect) ? post.expect : 'talk' }],
    )
    expect({ id, read: said.map(({ text }) => ({ text, means: read(text) })) }).toEqual({ id, read: said })
  }
})
