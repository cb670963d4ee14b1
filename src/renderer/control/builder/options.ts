import { LETTERS, type Letter } from '../../../core/runsheet'

/** Takes an option away; the right answer stays the same option, or becomes the first if it was taken away. */
export const withoutOption = (
  { options, right }: { options: string[]; right: Letter },
  at: number,
): { options: string[]; right: Letter } => {
  const was = LETTERS.indexOf(right)
  const now = was === at ? 0 : was > at ? was - 1 : was
  return { options: options.filter((_, index) => index !== at), right: LETTERS[now] ?? 'A' }
}
