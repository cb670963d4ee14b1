import { fireEvent, screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { DEFAULT_LOOK, type Look } from '../../../src/core/look'
import type { ActReply, AppAction } from '../../../src/ipc/contract'
import { backRowOf, lengthFrom } from '../../../src/renderer/control/settings/back-row'
import { SettingsDialog } from '../../../src/renderer/control/settings/settings-dialog'
import { show } from './in-the-control-room'

const LOGO = 'data:image/png;base64,iVBORw0KGgo='

/** The dialog over an app that does what it is asked; `chosen` is the picture that the trainer will choose. */
const open = (first: Partial<Look> = {}, chosen: string | null = LOGO) => {
  const actions: AppAction[] = []
  let look: Look = { ...DEFAULT_LOOK, ...first }
  const Wall = () => {
    const [shown, setShown] = useState(look)
    const [act] = useState(() => (action: AppAction): Promise<ActReply> => {
      actions.push(action)
      if (action.kind === 'set-look') look = action.look
      if (action.kind === 'choose-logo' && chosen !== null) look = { ...look, logo: chosen }
      setShown(look)
      return Promise.resolve({ kind: 'done' })
    })
    return <SettingsDialog open onOpenChange={() => {}} look={shown} language="en" act={act} />
  }
  return { ...show(<Wall />), actions, look: () => look }
}
const field = (name: string) => screen.getByRole('textbox', { name })
const put = async ({ user }: ReturnType<typeof open>, name: string, text: string) => {
  await user.clear(field(name))
  await user.click(field(name))
  await user.paste(text)
}
const stage = () => document.querySelector<HTMLElement>('[data-stage]')

test.each([
  [
    { height: 2, distance: 12 },
    { away: 6, farthest: 6, verdict: 'fine', size: 8, percent: 4, posts: 2 },
  ],
  [
    { height: 1.5, distance: 12 },
    { away: 8, farthest: 8, verdict: 'fine', size: 8, percent: 5.33, posts: 1 },
  ],
  [
    { height: 2, distance: 17 },
    { away: 8.5, farthest: 8.5, verdict: 'far', size: 11.33, percent: 5.67, posts: 1 },
  ],
  [
    { height: 1, distance: 30 },
    { away: 30, farthest: 10, verdict: 'beyond', size: 6.67, percent: 6.67, posts: 1 },
  ],
  [
    { height: 3, distance: 3 },
    { away: 1, farthest: 3, verdict: 'near', size: 6, percent: 2, posts: 4 },
  ],
] as const)('a room of %o comes to %o', (room, { size, percent, ...rest }) => {
  const { letter, ...row } = backRowOf(room, 'm')
  expect(row).toEqual(rest)
  expect(letter.size).toBeCloseTo(size, 2)
  expect(letter.percent).toBeCloseTo(percent, 2)
})

test('lengths are read with a comma or a point, in metres or feet, within what can be', () => {
  const within = { unit: 'm', least: 0.3, most: 20 } as const
  expect(['2,5', '2.5', ' 3 ', '', 'two', '0', '21'].map((typed) => lengthFrom(typed, within))).toEqual([
    2.5,
    2.5,
    3,
    undefined,
    undefined,
    undefined,
    undefined,
  ])
  expect(lengthFrom('10', { ...within, unit: 'ft' })).toBeCloseTo(3.048, 9)
})

test('the theme is on the stage and in its picture at once, and can be undone', async () => {
  const { user, look } = open()
  expect(stage()?.dataset['theme']).toBe('board')
  await user.click(screen.getByRole('radio', { name: /Paper/ }))
  expect(look().theme).toBe('paper')
  expect(stage()?.dataset['theme']).toBe('paper')
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(look()).toEqual(DEFAULT_LOOK)
  const undo = screen.getByRole('button', { name: 'Undo' })
  expect([undo.hasAttribute('data-disabled'), document.activeElement]).toEqual([true, undo])
})

test('the last row makes the letters, and the words say what it sees', async () => {
  const settings = open()
  await put(settings, 'From the picture to the last row', '17')
  expect(settings.look()).toMatchObject({ farthest: 8.5, picture: { height: 2, unit: 'm' } })
  expect(screen.getByText('The last row is 8.5 picture heights away.')).toBeDefined()
  expect(screen.getByText(/11\.3\scm high, 5\.7\s% of the picture.*1 post fits/)).toBeDefined()
  expect(screen.getByText(/That is far/)).toBeDefined()
  await put(settings, 'Height of the picture', 'two')
  expect(screen.getByText('A number from 0.3 to 20, please.')).toBeDefined()
  expect(settings.look().farthest).toBe(8.5)
  await settings.user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(settings.look()).toEqual(DEFAULT_LOOK)
  expect(field('From the picture to the last row')).toHaveProperty('value', '12')
  expect(field('Height of the picture')).toHaveProperty('value', '2')
})

test('a room that was measured in feet is shown in feet again', () => {
  open({ farthest: 5, picture: { height: 3.048, unit: 'ft' } })
  expect(field('Height of the picture')).toHaveProperty('value', '10')
  expect(field('From the picture to the last row')).toHaveProperty('value', '50')
  expect(screen.getByText(/4\.0\sin high, 3\.3\s% of the picture/)).toBeDefined()
})

test('a colour is typed with or without its sign, and what is none is told', async () => {
  const settings = open()
  await put(settings, 'Brand colour', '0A5C9E')
  expect(settings.look().brand).toBe('#0a5c9e')
  await settings.user.click(screen.getByRole('button', { name: 'Back to chalk yellow' }))
  expect(settings.look().brand).toBeNull()
  await put(settings, 'Brand colour', 'blue')
  expect(screen.getByText(/# and six digits/)).toBeDefined()
  expect(settings.look().brand).toBeNull()
})

test('a colour that is picked with a moving hand is undone in one step', async () => {
  const { user, look } = open({ brand: '#111111' })
  const picker = screen.getByLabelText('Choose the brand colour')
  for (const value of ['#222222', '#333333', '#444444']) fireEvent.input(picker, { target: { value } })
  await waitFor(() => expect(look().brand).toBe('#444444'))
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(look().brand).toBe('#111111')
})

test('a logo is chosen, seen, taken away, and all of it undone', async () => {
  const { user, look } = open()
  await user.click(screen.getByRole('button', { name: 'Choose a picture…' }))
  expect(await screen.findByRole('img', { name: 'Your logo' })).toHaveProperty('src', LOGO)
  await user.click(screen.getByRole('button', { name: 'Remove the logo' }))
  expect(look().logo).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(look().logo).toBe(LOGO)
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(look().logo).toBeNull()
})

test('a choice of picture that was called off leaves nothing to undo', async () => {
  const { user } = open({}, null)
  await user.click(screen.getByRole('button', { name: 'Choose a picture…' }))
  expect(screen.getByRole('button', { name: 'Undo' }).hasAttribute('data-disabled')).toBe(true)
})

test('the stage and the control room speak what is chosen for each', async () => {
  const { user, look, actions } = open()
  const offers = screen.getAllByRole('radio', { name: 'Deutsch' })
  await user.click(offers[0] ?? document.body)
  expect(look().language).toBe('de')
  await waitFor(() => expect(stage()?.lang).toBe('de'))
  expect(stage()?.textContent).toContain('Mit welchem Organ')
  await user.click(offers[1] ?? document.body)
  expect(actions.at(-1)).toEqual({ kind: 'set-language', language: 'de' })
})
