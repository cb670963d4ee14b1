/** The lines that say something. */
export const said = (lines: readonly string[]): string[] =>
  lines.map((line) => line.trim()).filter((line) => line !== '')

/** '3,5' and '3.5' are the same; what is no number, or nothing, is NaN and told beside its field. */
export const numberTyped = (typed: string): number => {
  const plain = typed.trim().replace(/^([+-]?\d*),(\d+)$/, '$1.$2')
  return plain === '' ? Number.NaN : Number(plain)
}
