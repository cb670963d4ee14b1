import { z } from 'zod'

/** Answers are named by letter; a screen shows at most eight. */
export const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'] as const
export type Letter = (typeof LETTERS)[number]
export const LetterSchema = z.enum(LETTERS)

export const Text = (most: number) => z.string().trim().min(1, 'is empty').max(most)
export const Id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'use small letters, digits and -')

export const Options = z
  .array(Text(120))
  .min(2, 'needs at least two options')
  .max(LETTERS.length)
  .refine(
    (texts) => new Set(texts.map((text) => text.toLowerCase())).size === texts.length,
    'two options are the same',
  )

/** 700 KB as base64: a run sheet carries its pictures, so that it is one file. */
const PICTURE_MOST = 700_000

/** A picture as a data address; the alternative text is for who cannot see it. */
export const PictureSchema = z.strictObject({
  source: z
    .string()
    .regex(/^data:image\/(png|jpeg|webp);base64,[A-Za-z0-9+/=]+$/, 'is no picture (PNG, JPEG or WebP)')
    .max(PICTURE_MOST, 'the picture is too large'),
  alt: z.string().trim().max(300).default(''),
})
export type Picture = z.infer<typeof PictureSchema>
