import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { view } from '../../support/example-control'

// The page learns its language from its address before anything of it is read.
window.history.replaceState(null, '', '?language=de')
const { openSession } = await import('./session-room')
const { stepLabel } = await import('../../../src/renderer/control/session/step-label')

test('trouble of the feed and of the file is told in the language of the control room', () => {
  openSession({
    feed: { ...view.feed, state: 'trouble', trouble: 'X does not answer in time.' },
    journal: 'The disk is full.',
  })
  expect(screen.getByText('Der Datenträger ist voll.')).toBeDefined()
  expect(screen.queryByText('X does not answer in time.')).toBeNull()
})

test('a step has our name in the language of the control room, and the trainer’s as they wrote it', () => {
  expect(stepLabel({ kind: 'closing', label: 'Closing' })).toBe('Abschluss')
  expect(stepLabel({ kind: 'course', label: 'Closing' })).toBe('Closing')
})
