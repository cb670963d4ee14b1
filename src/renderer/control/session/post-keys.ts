/** The keys of the list of posts: to another row, or a click on one of the row's own buttons. */
export const onPostKey = (
  meaning: 'newer' | 'older' | 'approve' | 'hide' | 'pin',
  { target, list }: { target: EventTarget | null; list: HTMLElement | null },
): void => {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-post]') : null
  switch (meaning) {
    case 'approve':
    case 'hide':
    case 'pin':
      return press(meaning, { row, list })
    case 'newer':
    case 'older':
      return focusNeighbour(row, { list, by: meaning === 'older' ? 1 : -1 })
  }
}

const focusNeighbour = (row: Element | null, to: { list: HTMLElement | null; by: 1 | -1 }): void => {
  const rows = [...(to.list?.querySelectorAll<HTMLElement>('[data-post]') ?? [])]
  const at = row ? rows.findIndex((other) => other === row) + to.by : 0
  rows[at]?.focus()
}

const press = (
  meaning: 'approve' | 'hide' | 'pin',
  { row, list }: { row: HTMLElement | null; list: HTMLElement | null },
): void => {
  const button = row?.querySelector<HTMLElement>(`[data-does="${meaning}"] button`)
  if (!button) return
  // A post that is judged leaves a filtered list, and the focus would go with it.
  if (meaning !== 'pin' && list?.dataset['filter'] !== 'all') focusNeighbour(row, { list, by: 1 })
  button.click()
}
