import { act as settle, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { ControlState } from '../../../src/ipc/contract'
import { App } from '../../../src/renderer/control/app'
import { home, inSession, rows } from '../../support/example-control'
import { held, recorder, show } from './in-the-control-room'

const WHY = 'This post is here already.'

const open = () => {
  const recorded = recorder({ kind: 'refused', why: WHY })
  let tell = (_why: string) => {}
  const app = (view: ControlState['view']) => (
    <App
      copy={{ ...held(rows), view }}
      command={recorded.send}
      act={recorded.act}
      onRefused={(told) => {
        tell = told
        return () => {}
      }}
    />
  )
  const shown = show(app(inSession))
  return {
    ...recorded,
    ...shown,
    goTo: (view: ControlState['view']) => shown.rerender(app(view)),
    refuse: (why: string) => tell(why),
  }
}

test('why a post is not added is told once, beside its link', async () => {
  const { user, actions } = open()
  await user.click(screen.getByRole('button', { name: /Commands/ }))
  await user.click(await screen.findByRole('option', { name: /Add a post by its link/ }))
  await user.type(await screen.findByRole('textbox', { name: /Link of the post/ }), '20')
  await user.click(screen.getByRole('button', { name: 'Add the post' }))
  expect(await screen.findAllByText(WHY)).toHaveLength(1)
  expect(actions).toContainEqual({ kind: 'add-post', link: '20' })
})

test('what was refused in a session is not told any more once it is left', async () => {
  const { refuse, goTo } = open()
  settle(() => refuse('It is not open.'))
  expect((await screen.findAllByText('It is not open.')).length).toBeGreaterThan(0)
  goTo(home)
  await waitFor(() => expect(screen.queryAllByText('It is not open.')).toEqual([]))
})
