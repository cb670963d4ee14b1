import { act as settle, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Reply } from '../../../src/ipc/contract'
import type { ControlView, HintRow } from '../../../src/core/views'
import type { Send } from '../../../src/renderer/control/parts/doing'
import { HintDesk } from '../../../src/renderer/control/session/hint-desk'
import { at, hints, row, view } from '../../support/example-control'
import { recorder, show } from './in-the-control-room'

const Desk = ({
  send,
  ...more
}: {
  send: Send
  view?: Partial<ControlView>
  locked?: string
  frozen?: string
}) => (
  <HintDesk
    view={{ ...view, ...more.view }}
    rows={new Map()}
    locked={more.frozen ?? more.locked}
    frozen={more.frozen}
    send={send}
    desk={null}
    questions={{ current: null }}
  />
)
const textField = () => screen.getByRole('textbox', { name: 'Text of the hint' })
const sendButton = () => screen.getByRole('button', { name: 'Send' })

test('a hint to everybody is sent, and the desk is empty again for the next', async () => {
  const { send, commands } = recorder()
  const { user } = show(<Desk send={send} />)
  await user.type(textField(), 'Count your fingers')
  await user.click(sendButton())
  expect(commands).toMatchObject([
    { kind: 'hint', hint: { text: 'Count your fingers', to: { kind: 'all' } } },
  ])
  expect(textField()).toHaveProperty('value', '')
})

test('a double click sends one hint', async () => {
  const { send, commands } = recorder()
  const { user } = show(<Desk send={send} />)
  await user.type(textField(), 'Once')
  await user.dblClick(sendButton())
  expect(commands).toHaveLength(1)
})

test('however often Send is pressed while the answer is awaited, it is one hint', async () => {
  const { commands, send } = recorder()
  let answer = (_: Reply) => {}
  const slow: Send = (command) => {
    void send(command)
    return new Promise((done) => {
      answer = done
    })
  }
  const { user } = show(<Desk send={slow} />)
  await user.type(textField(), 'Once')
  await user.click(sendButton())
  await user.click(textField())
  await user.keyboard('{Control>}{Enter}{/Control}')
  expect(commands).toHaveLength(1)
  answer({ kind: 'done' })
})

test('a refused hint stays in the desk under its own id', async () => {
  const { send, commands } = recorder({ kind: 'refused', why: 'The session has ended.' })
  const { user } = show(<Desk send={send} />)
  await user.type(textField(), 'Again')
  await user.click(sendButton())
  await user.click(sendButton())
  expect(textField()).toHaveProperty('value', 'Again')
  const ids = commands.flatMap((command) => (command.kind === 'hint' ? [command.hint.id] : []))
  expect(new Set(ids).size).toBe(1)
})

test('two hints are two, whatever they say', async () => {
  const { send, commands } = recorder()
  const { user } = show(<Desk send={send} />)
  for (const _ of [1, 2]) {
    await user.type(textField(), 'Same')
    await user.click(sendButton())
  }
  const ids = commands.flatMap((command) => (command.kind === 'hint' ? [command.hint.id] : []))
  expect(new Set(ids).size).toBe(2)
})

test('an empty hint can not be sent', async () => {
  const { send, commands } = recorder()
  const { user } = show(<Desk send={send} />)
  await user.type(textField(), '   ')
  await user.click(sendButton())
  expect(commands).toEqual([])
})

test('the length is the one that X counts', async () => {
  const { user } = show(<Desk send={recorder().send} />)
  await user.type(textField(), 'See https://example.org/a/very/long/way/to/the/page/of/the/song 🎶')
  expect(screen.getByText('30 / 280')).toBeDefined()
})

test('a prepared hint of the open question is one choice away', async () => {
  const { user } = show(<Desk send={recorder().send} />)
  await user.click(screen.getByRole('button', { name: /^Templates/ }))
  await user.click(await screen.findByRole('menuitem', { name: /Greek for the pan pipes/ }))
  expect(textField()).toHaveProperty('value', 'Its name is also Greek for the pan pipes.')
})

test('the trainer reads why a team gets no reply', async () => {
  const { send, commands } = recorder()
  const { user } = show(<Desk send={send} />)
  await user.click(screen.getByRole('combobox', { name: 'To' }))
  await user.click(await screen.findByRole('option', { name: /Herons/ }))
  expect(screen.getByText(/Nobody in Herons has written/)).toBeDefined()
  await user.type(textField(), 'Fly')
  await user.click(sendButton())
  expect(commands).toMatchObject([{ hint: { to: { kind: 'team', team: 'herons' } } }])
})

test('after a hint to one team the next goes to everybody again', async () => {
  const { send, commands } = recorder()
  const { user } = show(<Desk send={send} />)
  const to = () => screen.getByRole('combobox', { name: 'To' })
  await user.click(to())
  await user.click(await screen.findByRole('option', { name: /Magpies/ }))
  await user.type(textField(), 'Look up')
  await user.click(sendButton())
  expect(to().textContent).toContain('To everybody')
  await user.type(textField(), 'Time is over')
  await user.click(sendButton())
  expect(commands).toMatchObject([
    { hint: { to: { kind: 'team', team: 'magpies' } } },
    { hint: { to: { kind: 'all' } } },
  ])
})

test('what is too long is counted, and can be sent all the same', async () => {
  const { send, commands } = recorder()
  const { user } = show(<Desk send={send} />)
  await user.click(textField())
  await user.paste('a'.repeat(300))
  expect(screen.getByText(/20 too many/).textContent).toBe('20 too many · 300 / 280')
  expect(screen.getByText(/X may refuse it/)).toBeDefined()
  await user.click(sendButton())
  expect(commands).toHaveLength(1)
  expect(screen.queryByText(/too many/)).toBeNull()
})

test('more cashtags than X takes are told before the hint goes', async () => {
  const { user } = show(<Desk send={recorder().send} />)
  await user.type(textField(), 'Is it $TEA')
  expect(screen.queryByText(/one \$cashtag/)).toBeNull()
  await user.type(textField(), ' or $JAVA?')
  expect(screen.getByText(/X refuses it: a post may hold one \$cashtag/)).toBeDefined()
})

test('whom a post to all names is told, since X may refuse it; the master account is no stranger', async () => {
  const { user } = show(<Desk send={recorder().send} />)
  await user.type(textField(), `Write to @${view.stage.join.master}`)
  expect(screen.queryByText(/X may refuse it/)).toBeNull()
  await user.type(textField(), ' or @mira_kreda')
  expect(screen.getByText(/X may refuse it.*\(@mira_kreda\)/)).toBeDefined()
})

test('a planned hint counts down and can be taken back into the desk', async () => {
  const { send, commands } = recorder()
  const { user } = show(<Desk send={send} />)
  const list = screen.getByRole('list', { name: 'Hints of this session' })
  expect(within(list).getByText('Leaves in 4 s')).toBeDefined()
  await user.click(within(list).getByRole('button', { name: 'Undo' }))
  expect(commands).toEqual([{ kind: 'cancel-hint', hint: 'hint-planned' }])
  expect(textField()).toHaveProperty('value', 'Its name is also Greek for the pan pipes.')
})

test('a hint that waits to be tried again can be taken back, and not written again', async () => {
  const { send, commands } = recorder()
  const [first] = hints
  if (!first) throw new Error('the example has hints')
  const waiting = { ...first, state: { kind: 'waiting' as const, why: 'no internet' } }
  const { user } = show(<Desk send={send} view={{ hints: [waiting] }} />)
  expect(screen.queryByRole('button', { name: 'Write again' })).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(commands).toEqual([{ kind: 'cancel-hint', hint: first.id }])
})

test('what became of a hint is told in words', () => {
  const [first] = hints
  if (!first) throw new Error('the example has hints')
  const states: [(typeof first)['state'], RegExp][] = [
    [{ kind: 'planned', leavesAt: at(0) }, /Leaving…/],
    [{ kind: 'cancelled' }, /Taken back/],
    [{ kind: 'sending', text: '' }, /Being sent…/],
    [{ kind: 'waiting', why: 'no internet' }, /Not on X yet, and tried again soon: no internet/],
    [{ kind: 'sent', post: '1' }, /Sent/],
    [{ kind: 'refused', why: 'posted already' }, /Refused by X: posted already/],
    [
      { kind: 'unknown', why: 'the line broke', sought: false },
      /Not known whether it went out: the line broke/,
    ],
    [{ kind: 'unsent', why: 'closed' }, /Not sent: closed/],
  ]
  for (const [state, words] of states) {
    const { unmount } = show(<Desk send={recorder().send} view={{ hints: [{ ...first, state }] }} />)
    expect(screen.getByRole('listitem').textContent).toMatch(words)
    unmount()
  }
})

test('in a replay nothing can be written or taken back', () => {
  show(<Desk send={recorder().send} frozen="This is a replay." />)
  expect(textField()).toHaveProperty('disabled', true)
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
})

test('a text that X takes for a link says what it costs before it goes, and how to avoid it', async () => {
  const { user } = show(<Desk send={recorder().send} />)
  await user.type(textField(), 'Open the file')
  expect(screen.getByText('$0.015')).toBeDefined()
  expect(screen.queryByRole('alert')).toBeNull()
  await user.type(textField(), ' file.md')
  expect(screen.getByRole('alert').textContent).toMatch(
    /X takes ‘.file\.md.’ for a link: this post costs \$0\.20\. Not meant as one\?/,
  )
  await user.clear(textField())
  await user.type(textField(), 'https://example.org')
  expect(screen.getByRole('alert').textContent).toMatch(/costs \$0\.20/)
  expect(screen.getByRole('alert').textContent).not.toMatch(/Not meant/)
})

test('a hint in doubt can be looked for again, or written anew', async () => {
  const { send, commands } = recorder()
  const [first] = hints
  if (!first) throw new Error('the example has hints')
  const inDoubt = (sought: boolean) => ({
    ...first,
    state: { kind: 'unknown' as const, why: 'the line broke', sought },
  })
  const { user, rerender } = show(<Desk send={send} view={{ hints: [inDoubt(true)] }} />)
  expect(screen.getByText(/Being looked for on X before anything else is sent/)).toBeDefined()
  expect(screen.queryByRole('button', { name: /again/ })).toBeNull()
  rerender(<Desk send={send} view={{ hints: [inDoubt(false)] }} />)
  await user.click(screen.getByRole('button', { name: 'Look again' }))
  expect(commands).toEqual([{ kind: 'look-for-hint', hint: first.id }])
  await user.click(screen.getByRole('button', { name: 'Write again' }))
  expect(textField()).toHaveProperty('value', first.text)
})

test.each([
  [{ kind: 'unsent', why: 'not found', sought: true } as const, true],
  [{ kind: 'unsent', why: 'closed' } as const, false],
  [{ kind: 'refused', why: 'posted already', isRepeated: true } as const, true],
  [{ kind: 'refused', why: 'too long', sought: true } as const, true],
  [{ kind: 'refused', why: 'too long' } as const, false],
])('%o can be looked for on X: %s', (state, isOffered) => {
  const [first] = hints
  if (!first) throw new Error('the example has hints')
  show(<Desk send={recorder().send} view={{ hints: [{ ...first, state }] }} />)
  expect(screen.queryByRole('button', { name: 'Look again' }) !== null).toBe(isOffered)
  expect(screen.getByRole('button', { name: 'Write again' })).toBeDefined()
})

test('a sent hint is deleted on X at the second press, and trouble with that is told', async () => {
  const { send, commands } = recorder()
  const [first] = hints
  if (!first) throw new Error('the example has hints')
  const sent = { ...first, state: { kind: 'sent' as const, post: '1' } }
  const { user, rerender } = show(<Desk send={send} view={{ hints: [sent] }} />)
  await user.click(screen.getByRole('button', { name: 'Delete' }))
  expect(commands).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Delete on X for good' }))
  expect(commands).toEqual([{ kind: 'delete-hint', hint: first.id }])
  rerender(<Desk send={send} view={{ hints: [{ ...sent, state: { ...sent.state, trouble: 'No.' } }] }} />)
  expect(screen.getByText('Sent, and not deleted: No.')).toBeDefined()
})

const asked = row(60).id
const answerThat = (state: HintRow['state']): HintRow => ({
  id: 'answer-1',
  text: 'They do.',
  to: { kind: 'post', post: asked },
  about: { kind: 'answer', post: asked },
  state,
  plannedAt: at(-1),
  asReply: true,
  mills: 10,
  isPoll: false,
})
const BACK: [button: string, HintRow['state']][] = [
  ['Undo', { kind: 'planned', leavesAt: at(4) }],
  ['Write again', { kind: 'refused', why: 'X says that this was posted already.' }],
]
for (const [button, state] of BACK)
  test(`back in the desk by '${button}', an answer is one to the same post still`, async () => {
    const { send, commands } = recorder()
    const { user } = show(<Desk send={send} view={{ hints: [answerThat(state)] }} />)
    await user.click(screen.getByRole('button', { name: button }))
    await user.click(sendButton())
    expect(commands.at(-1)).toMatchObject({
      kind: 'hint',
      hint: {
        text: 'They do.',
        to: { kind: 'post', post: asked },
        about: { kind: 'answer', post: asked },
      },
    })
  })

for (const [button, state] of BACK)
  test(`after the end '${button}' brings an answer back as well, and it is sent`, async () => {
    const { send, commands } = recorder()
    const { user } = show(
      <Desk send={send} locked="The session has ended." view={{ hints: [answerThat(state)] }} />,
    )
    await user.click(screen.getByRole('button', { name: button }))
    expect(textField()).toHaveProperty('value', 'They do.')
    await user.click(sendButton())
    expect(commands.at(-1)).toMatchObject({ kind: 'hint', hint: { about: { kind: 'answer', post: asked } } })
  })

test('taken back while another is written, a hint replaces nothing, and can be written again', async () => {
  const { send } = recorder()
  const { user, rerender } = show(<Desk send={send} />)
  await user.type(textField(), 'Something else')
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(textField()).toHaveProperty('value', 'Something else')
  const [first] = hints
  if (!first) throw new Error('the example has hints')
  rerender(<Desk send={send} view={{ hints: [{ ...first, state: { kind: 'cancelled' } }] }} />)
  await user.click(screen.getByRole('button', { name: 'Write again' }))
  expect(textField()).toHaveProperty('value', 'Its name is also Greek for the pan pipes.')
})

test('what is typed while a hint is being taken back is not replaced by it', async () => {
  let answer = (_: Reply) => {}
  const slow: Send = () =>
    new Promise((done) => {
      answer = done
    })
  const { user } = show(<Desk send={slow} />)
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  await user.type(textField(), 'Typed meanwhile')
  await settle(async () => answer({ kind: 'done' }))
  expect(textField()).toHaveProperty('value', 'Typed meanwhile')
})

test('sent to a team instead, it is no answer any more', async () => {
  const { send, commands } = recorder()
  const lost: HintRow = answerThat({ kind: 'refused', why: 'X says that this was posted already.' })
  const { user } = show(<Desk send={send} view={{ hints: [lost] }} />)
  await user.click(screen.getByRole('button', { name: 'Write again' }))
  await user.click(screen.getByRole('combobox', { name: 'To' }))
  await user.click(await screen.findByRole('option', { name: /Magpies/ }))
  await user.click(sendButton())
  const [sent] = commands
  expect(sent).toMatchObject({ kind: 'hint', hint: { to: { kind: 'team', team: 'magpies' } } })
  expect(sent?.kind === 'hint' && sent.hint.about).toBeUndefined()
})
