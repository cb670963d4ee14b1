import { z } from 'zod'
import { contrastOf, hexOf, hslOf } from './colour'

export const LanguageSchema = z.enum(['en', 'de', 'ar'])
export type Language = z.infer<typeof LanguageSchema>
export const directionOfLanguage = (language: Language): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr')

/** How far away the last row is, in heights of the picture (AVIXA: a training room's is at 6). */
const Farthest = z.number().min(3).max(10)

/** A logo as a page may show it: a picture of at most 400 kB. */
const Logo = z
  .string()
  .regex(/^data:image\/(?:png|jpeg|webp);base64,[A-Za-z0-9+/=]+$/, 'is no PNG, JPEG or WebP picture')
  .max(400 * 1024)

/** How the stage looks, whatever is on it; kept in the settings and not in a session. */
export const LookSchema = z.strictObject({
  /** board: light on dark; paper: dark on light, for lit rooms. */
  theme: z.enum(['board', 'paper']),
  /** The brand's colour, for what the yellow chalk marks otherwise. Made readable where it is not. */
  brand: z
    .string()
    .regex(/^#[0-9a-f]{6}$/, 'a colour is # and six digits of 0-9 and a-f')
    .nullable(),
  logo: Logo.nullable(),
  /** The stage's own words; posts stay as they are. */
  language: LanguageSchema,
  farthest: Farthest,
  /** How high the picture is, in metres, and how the trainer measures: for figures in the settings, not for the stage. */
  picture: z
    .strictObject({ height: z.number().positive().max(50), unit: z.enum(['m', 'ft']) })
    .nullable()
    .default(null),
})
export type Look = z.infer<typeof LookSchema>

export const DEFAULT_LOOK: Look = {
  theme: 'board',
  brand: null,
  logo: null,
  language: 'en',
  farthest: 6,
  picture: null,
}

/** AVIXA's rule: a letter of 1/150 of the distance is read; capitals are 0.7 of the font size. In parts of the picture's height. */
export const smallestType = (farthest: number): number => farthest / 150 / 0.7

/** How high its capitals are, in parts of the picture's height. */
export const smallestLetter = (farthest: number): number => smallestType(farthest) * 0.7

/** How high the stage is in its own units: 54 for the usual room, where the smallest type is 3.1 of them. */
export const unitsHigh = (farthest: number): number => (54 * 6) / farthest

/** The stage's size in its own units. Scenes are laid out from these two numbers and their texts alone. */
export type StageRoom = { high: number; wide: number }

/** A stage is at least this wide for its height, in parts of it: on a narrower one the units get smaller instead. */
export const NARROWEST = 64 / 54

/** How many units high and wide a stage of this size is, in any unit of length, for a last row so many picture heights away. */
export const roomOnWall = (size: { width: number; height: number }, farthest: number): StageRoom => {
  const units = unitsHigh(farthest)
  const unit = Math.min(size.height / units, size.width / (units * NARROWEST))
  return { high: size.height / unit, wide: size.width / unit }
}

/** A post with who wrote it wants so much room, gaps not counted, to be read at a glance. */
const [POST_WIDE, POST_HIGH] = [36, 22]
const GAP = 3.6
/** The line above, the prompt and the join line; and the margins, in parts of the width. */
const [AROUND, MARGINS] = [20, 0.1]
/** More than so many at once is a mosaic that nobody reads. */
const MOST_POSTS = 4

export type Places = { columns: number; rows: number }

/** How posts stand on the stage together: side by side, or one above the other where it is high. */
export const placesIn = ({ high, wide }: StageRoom): Places => {
  const fit = (length: number, each: number) => Math.max(1, Math.floor((length + GAP) / (each + GAP)))
  const columns = Math.min(fit(wide * (1 - MARGINS), POST_WIDE), MOST_POSTS / 2)
  const rows = Math.min(fit(high - AROUND, POST_HIGH), Math.floor(MOST_POSTS / columns))
  return { columns, rows }
}

/** How many posts the last row can read at once. */
export const postsThatFit = (room: StageRoom): number => {
  const { columns, rows } = placesIn(room)
  return columns * rows
}

/** What the themes are painted on; the same as --board in the stage's tokens. */
export const BOARDS: Record<Look['theme'], string> = { board: '#13201c', paper: '#fbf8f0' }
/** The least contrast of anything on the stage that says something. */
const READABLE = 7

/** The brand's colour in its own hue, lighter or darker until it can be read on the theme's board. */
export const readableBrand = (hex: string, theme: Look['theme']): string => {
  const { hue, saturation, lightness } = hslOf(hex)
  const step = theme === 'board' ? 0.01 : -0.01
  let brand = hex
  for (let to = lightness; contrastOf(brand, BOARDS[theme]) < READABLE; to += step)
    brand = hexOf({ hue, saturation, lightness: Math.min(1, Math.max(0, to + step)) })
  return brand
}
