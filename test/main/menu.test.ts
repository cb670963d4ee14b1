import type { MenuItemConstructorOptions } from 'electron'
import { expect, test } from 'vitest'
import type { AppAction } from '../../src/ipc/contract'
import { menuTemplate, type MenuSituation } from '../../src/main/menu'
import { en, menuMessages } from '../../src/main/menu-messages'
import { displays } from '../support/example-control'

type Item = MenuItemConstructorOptions

const flat = (items: readonly Item[]): Item[] =>
  items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])])

const menu = (situation: Partial<MenuSituation> = {}, isMac = false) => {
  const asked: AppAction[] = []
  const items = flat(
    menuTemplate(
      { displays: { ...displays, audience: 'full-screen' }, language: 'en', session: 'open', ...situation },
      { isMac, act: (action) => asked.push(action) },
    ),
  )
  const item = (label: string): Item => {
    const found = items.find((one) => one.label === label)
    if (!found) throw new Error(`no item '${label}'`)
    return found
  }
  return { asked, items, item }
}

test.each([true, false])('no item has a key of its own that a clicker could press (macOS: %s)', (isMac) => {
  const { items } = menu({}, isMac)
  expect(items.filter(({ accelerator }) => accelerator !== undefined)).toEqual([])
  // These roles bring F11 or reload a page in the middle of a show.
  expect(items.filter(({ role }) => role === 'togglefullscreen' || role === 'reload')).toEqual([])
})

test.each([true, false])('text can be cut, copied and pasted (macOS: %s)', (isMac) => {
  const roles = menu({}, isMac).items.map(({ role }) => role)
  expect(roles).toEqual(expect.arrayContaining(['undo', 'redo', 'cut', 'copy', 'paste', 'selectAll']))
})

test('the practice class can not push an open session away', () => {
  expect(menu({ session: 'open' }).item(en.practice).enabled).toBe(false)
  expect(menu({ session: 'none' }).item(en.practice).enabled).toBe(true)
})

test('what needs an audience window can not be chosen without one', () => {
  const { item } = menu({ displays: { ...displays, audience: 'none' } })
  expect([en.fullScreen, en.swap, en.closeAudience].map((label) => item(label).enabled)).toEqual([
    false,
    false,
    false,
  ])
  expect(item(en.showAudience).enabled).toBe(true)
  const astray = menu({ displays: { ...displays, audience: 'hidden' } })
  expect(astray.item(en.showAudience).enabled).toBe(true)
})

test('a switch asks for the opposite of what it shows', () => {
  const { item, asked } = menu()
  for (const label of [en.fullScreen, en.oneScreen]) {
    const { click } = item(label)
    // What is clicked, and in which window, makes no difference to these items.
    ;(click as (() => void) | undefined)?.()
  }
  expect(asked).toEqual([
    { kind: 'full-screen', on: false },
    { kind: 'one-screen', on: true },
  ])
  expect([item(en.fullScreen).checked, item(en.oneScreen).checked]).toEqual([true, false])
})

test('the menu bar speaks the language of the control room, in every item but those of macOS itself', () => {
  const labels = (['en', 'de', 'ar'] as const).map((language) =>
    menu({ language }).items.flatMap(({ label, type }) => (type === 'separator' ? [] : [label])),
  )
  for (const own of labels) expect(own).not.toContain(undefined)
  expect(new Set(labels.flat()).size).toBe(labels.flat().length)
  expect(menu({ language: 'de' }).item(menuMessages.de.swap)).toBeDefined()
})
