import type { Letter } from '../../core/runsheet'

/** Eight shapes on a 24 by 24 field, one for each accent, so that nothing is told by colour alone. */
const FILLED = [
  'M12 1.5a10.5 10.5 0 1 1 0 21a10.5 10.5 0 1 1 0-21z',
  'M2.5 2.5h19v19h-19z',
  'M12 1.5L23 21.5H1z',
  'M12 0.8L23.2 12L12 23.2L0.8 12z',
  'M12 1.2L22.9 9.4L18.7 22.3H5.3L1.1 9.4z',
  'M6.2 2h11.6L23.5 12L17.8 22H6.2L0.5 12z',
  'M12 0.8L15.2 8.4L23.4 9.1L17.2 14.5L19.1 22.6L12 18.3L4.9 22.6L6.8 14.5L0.6 9.1L8.8 8.4z',
  'M8 1.5h8v6.5h6.5v8h-6.5v6.5h-8v-6.5h-6.5v-8h6.5z',
] as const

const PLACES = FILLED.length

/** The accent at this place; places beyond the eighth begin again. */
export const accentOf = (place: number): string => `var(--accent-${place % PLACES})`

export const filledShape = (place: number): string => FILLED[place % PLACES] ?? FILLED[0]

/** A vote's bars have the accents in the order of the letters: A has the first. */
export const placeOfLetter = (letter: Letter): number => letter.charCodeAt(0) - 'A'.charCodeAt(0)
