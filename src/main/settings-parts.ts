import { z } from 'zod'
import { LanguageSchema, LookSchema } from '../core/look'
import { KeysSchema } from '../ipc/contract'
import { SecretsSchema } from './secrets'

const RectangleSchema = z.object({ x: z.int(), y: z.int(), width: z.int(), height: z.int() })

/** What the app remembers between runs, part by part. Sessions are not in here: they have journals. */
const parts = {
  /** The session that was open, and how fast its practice class lived; absent when it was left properly. */
  openSession: z.object({ path: z.string(), speed: z.number().min(1).max(20) }),
  /** The display that the audience saw last, in CSS pixels. */
  projector: z.object({ id: z.number(), label: z.string(), width: z.int(), height: z.int() }),
  /** The trainer shows a plain movable window, for sharing in a call. */
  oneScreen: z.boolean(),
  /** Where the windows stood. */
  windows: z.object({
    control: RectangleSchema.extend({ maximized: z.boolean() }).optional(),
    audience: RectangleSchema.optional(),
  }),
  look: LookSchema,
  /** The control room's own. */
  language: LanguageSchema,
  keys: KeysSchema,
  /** Courses that were published and read back in rehearsal, by the marks of their texts. */
  rehearsed: z.array(z.string().max(40)).max(200),
  secrets: SecretsSchema,
}
export type Settings = z.infer<
  z.ZodObject<{ [Name in keyof typeof parts]: z.ZodOptional<(typeof parts)[Name]> }>
>
/** Other values for some parts; a part that is named with `undefined` is forgotten. */
export type SettingsChange = { [Name in keyof Settings]?: Settings[Name] | undefined }

export type LeftOpen = z.infer<typeof parts.openSession>
export type Projector = z.infer<typeof parts.projector>
export type WindowPlaces = z.infer<typeof parts.windows>

/** The parts that can be understood: a broken one does not lose the others. */
export const readSettings = (saved: Record<string, unknown>): Settings =>
  Object.fromEntries(
    Object.entries(parts).flatMap(([name, schema]) => {
      const read = schema.safeParse(saved[name])
      return read.success ? [[name, read.data]] : []
    }),
  )

/** What to save after a change; parts that a newer version knows stay. */
export const withChange = (saved: Record<string, unknown>, change: SettingsChange): Record<string, unknown> =>
  Object.fromEntries(Object.entries({ ...saved, ...change }).filter(([, value]) => value !== undefined))
