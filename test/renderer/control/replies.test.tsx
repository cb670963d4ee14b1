import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { row } from '../../support/example-control'
import { openSession } from './session-room'

const summons = { ...row(5), id: '10', name: 'Mira', text: '@chalk which page?', noReply: '' }
const talk = {
  ...row(8),
  id: '20',
  name: 'Ben',
  text: 'nice #ChalkClass',
  noReply: 'This post is no longer on X.',
}
const desk = () => screen.getByRole('textbox', { name: 'Text of the hint' })
const to = () => screen.getByRole('combobox', { name: 'To' })

test('a post that names us is answered from the list: the desk says whom, and the hint goes to that post', async () => {
  const { user, commands } = openSession({}, [summons, talk])
  await user.click(screen.getByRole('button', { name: 'Answer Mira' }))
  expect(document.activeElement).toBe(desk())
  expect(to().textContent).toContain('As an answer to Mira')
  expect(screen.getByText(/Answers Mira \(@mira_kreda\)/)).toBeDefined()
  await user.type(desk(), 'Page 3')
  expect(screen.getByText('$0.010')).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Send' }))
  expect(commands).toMatchObject([{ hint: { text: 'Page 3', to: { kind: 'post', post: '10' } } }])
  expect(to().textContent).toContain('To everybody')
})

test('where X takes no reply, the reason stands there and a post to all is offered', async () => {
  const { user, commands } = openSession({}, [summons, talk])
  const post = screen.getByRole('article', { name: /Ben/ })
  const button = within(post).getByRole('button', { name: 'This post is no longer on X.' })
  expect(button.getAttribute('aria-disabled')).toBe('true')
  await user.click(within(post).getByRole('button', { name: 'Write to everybody about the post of Ben' }))
  await user.type(desk(), 'Page 3')
  await user.click(screen.getByRole('button', { name: 'Send' }))
  expect(commands).toMatchObject([{ hint: { to: { kind: 'all' } } }])
})

test('R answers the post that has the focus', async () => {
  const { keyboard } = openSession({}, [summons, talk])
  screen.getByRole('article', { name: /Mira/ }).focus()
  await keyboard('r')
  expect(document.activeElement).toBe(desk())
  expect(to().textContent).toContain('As an answer to Mira')
})
