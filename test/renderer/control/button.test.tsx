import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Button } from '../../../src/renderer/control/parts/button'
import { show } from './in-the-control-room'

test('a button keeps the focus when its note comes and goes', () => {
  const next = (note: string | undefined) => (
    <Button disabled={note !== undefined} note={note} focusableWhenDisabled onClick={() => {}}>
      Next
    </Button>
  )
  const { rerender } = show(next(undefined))
  const button = screen.getByRole('button')
  button.focus()
  for (const note of ['This is the last step.', undefined]) {
    rerender(next(note))
    expect(document.activeElement).toBe(button)
  }
})
