import { act as settle, fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { ControlBridge, ControlState } from '../../../src/ipc/contract'
import { App } from '../../../src/renderer/control/app'
import { home, inSession, rows } from '../../support/example-control'
import { held, recorder, show } from './in-the-control-room'

const WHY = 'This post is here already.'
const refusing = () => recorder({ kind: 'refused', why: WHY })

const open = (recorded: Pick<ReturnType<typeof recorder>, 'send' | 'act'> = refusing()) => {
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
    ...shown,
    goTo: (view: ControlState['view']) => shown.rerender(app(view)),
    refuse: (why: string) => tell(why),
  }
}

test('why a post is not added is told once, beside its link', async () => {
  const recorded = refusing()
  const { actions } = recorded
  const { user } = open(recorded)
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

/** The app with a room that refuses the hold and does all else, and keeps each answer until it is let go. */
const withRoom = () => {
  const waiting: (() => void)[] = []
  const send: ControlBridge['command'] = (command) =>
    new Promise((answered) => {
      waiting.push(() =>
        answered(command.kind === 'hold' ? { kind: 'refused', why: 'Not now.' } : { kind: 'done' }),
      )
    })
  const opened = open({ ...recorder(), send })
  const press = (key: string) => fireEvent.keyDown(document.body, { key })
  /** The answers that are awaited come in this order. */
  const answer = (...order: number[]) =>
    settle(async () => {
      const now = waiting.splice(0)
      for (const place of order) now[place]?.()
    })
  return { ...opened, press, answer }
}
const told = () => screen.queryAllByText('Not now.').length > 0

test('what was refused is not told any more once something else is done', async () => {
  const { press, answer } = withRoom()
  press('f')
  await answer(0)
  await waitFor(() => expect(told()).toBe(true))
  press('b')
  await answer(0)
  await waitFor(() => expect(told()).toBe(false))
})

test('what was asked for before the refusal takes it away no more than what the window asks by itself', async () => {
  const { press, answer, goTo } = withRoom()
  press('b')
  press('f')
  await answer(1, 0)
  await waitFor(() => expect(told()).toBe(true))
  // The evidence is read anew with the view.
  press('v')
  goTo({ ...inSession })
  await settle(async () => {})
  expect(told()).toBe(true)
})
