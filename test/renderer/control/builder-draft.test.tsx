import { act as settled, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import sample from '../../../resources/run-sheets/sample.json'
import { DEFAULT_LOOK } from '../../../src/core/look'
import { RunSheetSchema } from '../../../src/core/runsheet'
import type { ActReply, AppAction } from '../../../src/ipc/contract'
import { Builder } from '../../../src/renderer/control/builder/builder'
import { blankDraft } from '../../../src/renderer/control/builder/blank'
import type { Draft } from '../../../src/renderer/control/builder/draft'
import { draftOf } from '../../../src/renderer/control/builder/draft-sheet'
import { readKept } from '../../../src/renderer/control/builder/kept-draft'
import { show } from './in-the-control-room'

/** The builder, and a disk that answers when it is told to. */
const open = (draft: Draft = blankDraft(''), isKept = false) => {
  const kept: (string | null)[] = []
  const waiting: ((reply: ActReply) => void)[] = []
  const act = (action: AppAction): Promise<ActReply> => {
    if (action.kind !== 'keep-draft') return Promise.resolve({ kind: 'done' })
    kept.push(action.draft)
    return new Promise((resolve) => {
      waiting.push(resolve)
    })
  }
  const shown = show(
    <Builder
      begun={{ draft, from: '' }}
      isKept={isKept}
      account={null}
      rehearsal={{ from: 'nobody', username: '' }}
      look={DEFAULT_LOOK}
      act={act}
      onBack={() => {}}
      onStarted={() => {}}
    />,
  )
  const answer = (reply: ActReply) => settled(async () => waiting.shift()?.(reply))
  const titles = () => kept.map((text) => (text === null ? null : readKept(text)?.draft.title))
  return { ...shown, answer, titles }
}
const field = (name: string) => screen.getByRole('textbox', { name })
const valueOf = (name: string) => Reflect.get(field(name), 'value')
const steps = () => [...screen.getByRole('list', { name: 'Activities' }).children]
const press = (name: string) => screen.getByRole('button', { name })

test('a draft is written down with the first letter, and as it stands once that is done', async () => {
  const { user, answer, titles } = open()
  await user.type(field('Title'), 'Birds')
  expect(titles()).toEqual(['B'])
  expect(screen.getByText('Saving…')).toBeDefined()
  await answer({ kind: 'done' })
  expect(titles()).toEqual(['B', 'Birds'])
  await answer({ kind: 'done' })
  expect(screen.getByText('Saved as your draft')).toBeDefined()
})

test('a disk that refuses is told of in words, and the next change tries again', async () => {
  const { user, answer, titles } = open()
  await user.type(field('Title'), 'B')
  await answer({ kind: 'refused', why: 'The disk is full.' })
  expect(screen.getByText(/^Not saved/)).toBeDefined()
  await user.type(field('Title'), 'i')
  await answer({ kind: 'done' })
  expect(titles()).toEqual(['B', 'Bi'])
  expect(screen.getByText('Saved as your draft')).toBeDefined()
})

test('what was only looked at leaves no draft; one that was kept stays', async () => {
  const { user, answer, titles, unmount } = open()
  await user.type(field('Title'), 'B')
  await answer({ kind: 'done' })
  await user.clear(field('Title'))
  expect(titles()).toEqual(['B', null])
  unmount()
  const again = open({ ...blankDraft(''), title: 'Birds' }, true)
  await again.user.type(field('Title'), '!')
  await again.answer({ kind: 'done' })
  await again.user.keyboard('{Backspace}')
  expect(again.titles()).toEqual(['Birds!', 'Birds'])
})

test('a session that was only practised stays the draft', async () => {
  const { user, answer, titles } = open(draftOf(RunSheetSchema.parse(sample)))
  await user.type(field('Title'), '!')
  await answer({ kind: 'done' })
  await user.click(press('Start as practice'))
  await answer({ kind: 'done' })
  expect(titles()).toEqual(['My first session!'])
})

test('typing is undone word by word, by keys and by buttons, and redone', async () => {
  const { user } = open()
  await user.type(field('Title'), 'How birds sing')
  await user.keyboard('{Control>}z{/Control}')
  expect(valueOf('Title')).toBe('How birds')
  expect(valueOf('Hashtag')).toBe('HowBirds')
  await user.click(press('Undo'))
  expect(valueOf('Title')).toBe('How')
  await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}')
  await user.keyboard('{Control>}y{/Control}')
  expect(valueOf('Title')).toBe('How birds sing')
  expect(press('Redo').getAttribute('aria-disabled')).toBe('true')
})

test('a step that was removed comes back where it was, with all that is in it', async () => {
  const { user } = open(draftOf(RunSheetSchema.parse(sample)))
  const named = () => steps().map(({ textContent }) => textContent)
  const before = named()
  await user.click(press('Remove What do you remember?'))
  expect(named()).toHaveLength(before.length - 1)
  await user.keyboard('{Control>}z{/Control}')
  expect(named()).toEqual(before)
})

test('a step is moved by Alt and an arrow, and keeps the focus', async () => {
  const { user } = open(draftOf(RunSheetSchema.parse(sample)))
  const coffee = () => screen.getByRole('button', { name: /Break.*Coffee/ })
  coffee().focus()
  await user.keyboard('{Alt>}{ArrowUp}{/Alt}')
  expect(steps().findIndex((step) => step.contains(coffee()))).toBe(3)
  await waitFor(() => expect(document.activeElement).toBe(coffee()))
})

test('each step has a picture of what the room will see of it', async () => {
  const { user } = open(draftOf(RunSheetSchema.parse(sample)))
  const picture = (name: string) => screen.getByRole('figure', { name: `Picture of the stage: ${name}` })
  expect(picture('The first step').textContent).toContain('What you want everybody to read')
  expect(picture('What do you remember?').textContent).toContain('How many cards')
  await user.click(screen.getByRole('button', { name: /^Course/, expanded: false }))
  await user.type(field('Text'), ' Twice.')
  await waitFor(() => expect(picture('Step 1').textContent).toContain('Twice.'))
})

test('a poll is asked again later and compared, until its options are other ones', async () => {
  const { user } = open(draftOf(RunSheetSchema.parse(sample)))
  await user.click(screen.getByRole('button', { name: /^Poll.*today/, expanded: false }))
  await user.click(press('Ask again later, and compare'))
  const again = within(screen.getAllByRole('listitem').at(-1) ?? document.body)
  expect(again.getByRole('combobox', { name: 'Compare with an earlier poll' }).textContent).toContain(
    'How much do you know',
  )
  await user.type(again.getByRole('textbox', { name: 'Option A' }), '!')
  await user.click(press('Start as practice'))
  expect(again.getByText(/The earlier poll is gone/)).toBeDefined()
})

test('what is to be put right is listed with its place, and leads there', async () => {
  const { user } = open(draftOf(RunSheetSchema.parse(sample)))
  await user.click(screen.getByRole('button', { name: /Break/, expanded: false }))
  await user.clear(field('Minutes'))
  await user.clear(field('Master account'))
  await user.click(press('Start as practice'))
  await user.click(press('2 things to put right'))
  expect(await screen.findByRole('button', { name: 'Master account Please fill this in.' })).toBeDefined()
  await user.click(screen.getByRole('button', { name: /Activity 5, Break, Minutes/ }))
  await waitFor(() => expect(document.activeElement).toBe(field('Minutes')))
})
