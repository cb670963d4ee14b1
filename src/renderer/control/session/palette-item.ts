/** Something that can be done, in the palette. */
export type PaletteItem = {
  id: string
  label: string
  keys: readonly string[]
  /** Why it makes no sense now. */
  whyNot: string | undefined
  run: () => void
  /** Of a step of the run sheet: its number there, and what it is found by before all else that its label says. */
  step?: { number: number; name: string }
}

/** One that has no key. */
export const item = (id: string, label: string, run: () => void, whyNot?: string): PaletteItem => ({
  id,
  label,
  keys: [],
  whyNot,
  run,
})
