/** Chance that can be played again: the same seed gives the same numbers (mulberry32). */
export type Chance = {
  /** From 0 up to, not including, `below`. */
  int: (below: number) => number
  oneIn: (many: number) => boolean
  pick: <T>(from: readonly T[]) => T
  bytes: (length: number) => Buffer
}

export const seeded = (seed: number): Chance => {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
  const int = (below: number): number => Math.floor((next() / 2 ** 32) * below)
  return {
    int,
    oneIn: (many) => int(many) === 0,
    pick: (from) => {
      const picked = from[int(from.length)]
      if (picked === undefined) throw new Error('nothing to pick from')
      return picked
    },
    bytes: (length) => Buffer.from(Array.from({ length }, () => int(256))),
  }
}

/** A count or seed from the environment, so that a run can be repeated or made longer. */
export const fromEnv = (name: string, otherwise: number): number => Number(process.env[name] ?? otherwise)
