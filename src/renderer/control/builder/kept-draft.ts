import { z } from 'zod'
import { DraftSchema } from './draft'

const KeptSchema = z.strictObject({
  draft: DraftSchema,
  /** The file that it was read from; empty: it was begun here. */
  from: z.string(),
})
/** A draft as it is written down. */
export type KeptDraft = z.infer<typeof KeptSchema>

/** A draft that can't be read counts as none: an older or a broken file holds up nobody. */
export const readKept = (text: string): KeptDraft | undefined => {
  try {
    return KeptSchema.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}
