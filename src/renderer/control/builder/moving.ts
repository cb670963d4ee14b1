/** The list with one of it a place further up or down. */
export const moved = <Part>(list: readonly Part[], { index, by }: { index: number; by: 1 | -1 }): Part[] => {
  const [one, other] = [list[index], list[index + by]]
  return one !== undefined && other !== undefined ? list.with(index, other).with(index + by, one) : [...list]
}

/** A card that is moved on the page loses the focus otherwise. */
export const keepingFocus = (move: () => void): void => {
  const { activeElement } = document
  move()
  requestAnimationFrame(() => activeElement instanceof HTMLElement && activeElement.focus())
}
