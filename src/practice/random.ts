/** Chance that can be repeated: the same seed always gives the same numbers, in the same order. */
export type Random = {
  /** From 0 up to, but not, 1. */
  next: () => number
  /** A whole number; both ends can come. */
  between: (from: number, to: number) => number
  pick: <Item>(items: readonly [Item, ...Item[]]) => Item
  shuffled: <Item>(items: readonly Item[]) => Item[]
}

/** Spreads the bits of `state` over all 32, so that neighbouring states give unlike numbers. */
const mixed = (state: number): number => {
  const once = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d)
  const twice = Math.imul(once ^ (once >>> 12), 0x297a2d39)
  return (twice ^ (twice >>> 15)) >>> 0
}

const stateOf = (seed: string): number =>
  Array.from(seed).reduce((state, symbol) => mixed(state ^ (symbol.codePointAt(0) ?? 0)), seed.length + 1)

/** Several parts make one seed, so that everything planned has a chance of its own that nothing else disturbs. */
export const randomOf = (...seed: (string | number)[]): Random => {
  let state = stateOf(seed.join('\n'))
  const next = () => {
    state = (state + 0x9e3779b9) >>> 0
    return mixed(state) / 2 ** 32
  }
  const between = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  return {
    next,
    between,
    pick: (items) => items[between(0, items.length - 1)] ?? items[0],
    shuffled: (items) =>
      items
        .map((item) => ({ item, place: next() }))
        .toSorted((a, b) => a.place - b.place)
        .map(({ item }) => item),
  }
}
