import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { DEFAULT_LOOK, type Language } from '../../../src/core/look'
import { Stage } from '../../../src/renderer/stage/stage'
import { viewOf } from '../../support/example-views'
import { pictureOf } from '../../support/pictures'

afterEach(cleanup)

const shown = (language: Language, text = 'Listen') =>
  render(
    <Stage
      view={viewOf({ kind: 'course', title: 'Birds', text, step: { number: 3, of: 12 } })}
      look={{ ...DEFAULT_LOOK, language }}
    />,
  )

test.each([
  ['en', 'Step 3 of 12'],
  ['de', 'Schritt 3 von 12'],
  ['ar', 'الخطوة 3 من 12'],
] as const)('the line above a step of a course says which it is (%s)', (language, says) => {
  shown(language)
  expect(screen.getByText(says)).toBeDefined()
})

test.each([
  ['Go out before sunrise. 3/12', 'Go out before sunrise.'],
  ['Go out before sunrise. (3/12) →', 'Go out before sunrise.'],
  ['Go out before sunrise.\n3/12 👇', 'Go out before sunrise.'],
  ['Take 3/12 of the seeds', 'Take 3/12 of the seeds'],
  ['About 4/12', 'About 4/12'],
  ['3/12', '3/12'],
])('the wall does not say twice which step it is: %j', (text, said) => {
  shown('en', text)
  expect(screen.getByText(said)).toBeDefined()
  expect(screen.getByText('Step 3 of 12')).toBeDefined()
})

test('the picture of a step is on the wall, with its words for who can not see it', () => {
  const picture = pictureOf('A map of the bay')
  render(
    <Stage view={viewOf({ kind: 'course', title: 'Birds', text: 'Where?', picture })} look={DEFAULT_LOOK} />,
  )
  expect(screen.getByRole('img', { name: 'A map of the bay' }).getAttribute('src')).toBe(picture.source)
})
