/** What people call each of the stage's eight colours, in the control room's languages; a plain blue is either of the two. */
const CALLED: readonly (readonly string[])[] = [
  ['orange', 'oranges', 'orangen', 'برتقالي', 'برتقالية'],
  ['sky', 'himmelblau', 'hellblau', 'hellblaue', 'سماوي', 'سماوية'],
  ['green', 'greens', 'grün', 'gruen', 'grüne', 'grünen', 'أخضر', 'خضراء'],
  ['yellow', 'yellows', 'gelb', 'gelbe', 'gelben', 'أصفر', 'صفراء'],
  ['blue', 'blues', 'blau', 'blaue', 'blauen', 'أزرق', 'زرقاء'],
  ['red', 'reds', 'rot', 'rote', 'roten', 'أحمر', 'حمراء'],
  ['pink', 'pinks', 'rosa', 'وردي', 'وردية', 'زهري'],
  ['white', 'whites', 'weiß', 'weiss', 'weiße', 'weißen', 'أبيض', 'بيضاء'],
]
const [LIGHT_BLUE, BLUE] = [1, 4]

/** The colours that a team's name speaks of, the best first; none where it speaks of none, or of several. */
export const coloursNamed = (name: string): number[] => {
  const words = name
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .map((word) => word.replace(/^ال/, ''))
  const named = CALLED.flatMap((calls, colour) =>
    calls.some((call) => words.includes(call)) ? [colour] : [],
  )
  const isLight = named.includes(LIGHT_BLUE) || words.includes('light')
  const others = named.filter((colour) => colour !== LIGHT_BLUE && colour !== BLUE)
  if (others.length === named.length) return named.length === 1 ? named : []
  if (others.length > 0) return []
  return isLight ? [LIGHT_BLUE, BLUE] : [BLUE, LIGHT_BLUE]
}
