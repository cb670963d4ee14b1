import { z } from 'zod'

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

/** A post of 280 characters with its author takes about this many units of height. */
const POST_HIGH = 24

/** How many posts are on the wall at once: one at least. */
export const postsThatFit = (farthest: number): number =>
  Math.max(1, Math.floor(unitsHigh(farthest) / POST_HIGH))
