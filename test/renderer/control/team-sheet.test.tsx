import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { people, question, view } from '../../support/example-control'
import { openSession } from './session-room'

const openSheet = async (more: Parameters<typeof openSession>[0] = {}) => {
  const opened = openSession(more)
  await opened.user.click(screen.getByRole('button', { name: 'Teams and people…' }))
  return { ...opened, sheet: within(screen.getByRole('dialog', { name: 'Teams and people' })) }
}
const choose = async ({ user }: Pick<Awaited<ReturnType<typeof openSheet>>, 'user'>, item: string) =>
  user.click(await screen.findByRole('menuitem', { name: item }))

test('every team is listed with its people, and who of them was not seen', async () => {
  const { sheet } = await openSheet()
  const wrens = within(sheet.getByRole('region', { name: 'Wrens' }))
  expect(wrens.getByText('4 of 5 seen')).toBeDefined()
  expect(wrens.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'ADA Wrens@ada_wrensMove',
    'BEN Wrens@ben_wrensMove',
    'CY Wrens@cy_wrensMove',
    'DOT Wrens@dot_wrensMove',
    '@late_wrennot seen yetMove',
  ])
  const none = within(sheet.getByRole('region', { name: 'In no team' }))
  expect(none.getAllByRole('listitem')).toHaveLength(1)
})

test('whoever comes while the list lies open is in it', async () => {
  const { sheet, redraw } = await openSheet()
  const came = { author: '902', name: 'Zoe', username: 'zoe_late' }
  // Somebody new is told of by the figures, as they are of who answers.
  redraw({ figures: { ...question } }, { people: { ...people, inNone: [came, ...people.inNone] } })
  expect(await sheet.findByText('@zoe_late')).toBeDefined()
})

test('somebody moves to another team, and back by undo', async () => {
  const opened = await openSheet()
  await opened.user.click(opened.sheet.getByRole('button', { name: 'Move ADA Wrens' }))
  await choose(opened, 'Owls')
  expect(opened.commands).toEqual([{ kind: 'assign', author: '10', team: 'owls' }])
  expect(screen.getByText('ADA Wrens is in Owls.')).toBeDefined()
  await opened.user.click(opened.sheet.getByRole('button', { name: 'Close' }))
  await opened.keyboard('z')
  expect(opened.commands.at(-1)).toEqual({ kind: 'assign', author: '10', team: 'wrens' })
})

test('somebody is taken out of all teams; who was not seen yet goes by the name', async () => {
  const opened = await openSheet()
  await opened.user.click(opened.sheet.getByRole('button', { name: 'Move @late_wren' }))
  await choose(opened, 'Out of all teams')
  expect(opened.commands).toEqual([{ kind: 'enlist', usernames: ['late_wren'] }])
  await opened.user.click(opened.sheet.getByRole('button', { name: 'Close' }))
  await opened.keyboard('z')
  expect(opened.commands.at(-1)).toEqual({ kind: 'enlist', usernames: ['late_wren'], team: 'wrens' })
})

test('accounts are added to a team as they are typed or pasted, after the end too, and one undo takes all back', async () => {
  const opened = await openSheet({ session: { ...view.session, ended: true, late: 'read' } })
  const field = opened.sheet.getByRole('textbox', { name: 'Accounts to add' })
  await opened.user.click(field)
  await opened.user.paste('https://x.com/zoe_new, @ada_wrens\nOwls: @cy_wrens')
  await opened.user.click(opened.sheet.getByRole('button', { name: 'Add 3 people' }))
  // ada is in the first team already.
  expect(opened.commands).toEqual([
    { kind: 'enlist', usernames: ['zoe_new'], team: 'wrens' },
    { kind: 'enlist', usernames: ['cy_wrens'], team: 'owls' },
  ])
  expect((field as HTMLTextAreaElement).value).toBe('')
  await opened.user.click(opened.sheet.getByRole('button', { name: 'Close' }))
  await opened.keyboard('z')
  expect(opened.commands.slice(2)).toEqual([
    { kind: 'enlist', usernames: ['zoe_new'] },
    { kind: 'enlist', usernames: ['cy_wrens'], team: 'wrens' },
  ])
})

test('what can be no account or names no team is told, and added only once it is right', async () => {
  const { user, sheet, commands } = await openSheet()
  const field = sheet.getByRole('textbox', { name: 'Accounts to add' })
  await user.type(field, 'Robins: @zoe')
  expect(sheet.getByText('No team is called ‘Robins’.')).toBeDefined()
  await user.clear(field)
  await user.type(field, '@zoe, @this_is_far_too_long')
  expect(sheet.getByText('‘this_is_far_too_long’ can be no account on X.')).toBeDefined()
  expect(sheet.getByRole<HTMLButtonElement>('button', { name: 'Add 2 people' }).disabled).toBe(true)
  expect(commands).toEqual([])
})

test('a replay shows the teams, and moves nobody', async () => {
  const { sheet } = await openSheet({ mode: 'replay' })
  expect(sheet.queryByRole('button', { name: /^Move/ })).toBeNull()
  expect(sheet.queryByRole('textbox')).toBeNull()
})

test('without teams there is no list of them', () => {
  openSession({ teams: [] })
  expect(screen.queryByRole('button', { name: 'Teams and people…' })).toBeNull()
})
