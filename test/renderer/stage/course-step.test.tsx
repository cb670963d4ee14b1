import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { DEFAULT_LOOK, type Language } from '../../../src/core/look'
import { Stage } from '../../../src/renderer/stage/stage'
import { viewOf } from '../../support/example-views'

afterEach(cleanup)

const shown = (language: Language) =>
  render(
    <Stage
      view={viewOf({ kind: 'course', title: 'Birds', text: 'Listen', step: { number: 3, of: 12 } })}
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
