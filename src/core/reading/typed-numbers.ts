const FRACTIONS: Record<string, number> = {
  '½': 1 / 2,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '⅛': 1 / 8,
}

/** Writes out what the tokens could not tell apart: 5km, 8x8, .5, 3½, m/s^2, ٫ (the Arabic decimal point). */
export const spelledOut = (text: string): string =>
  text
    .replaceAll('٫', '.')
    .replaceAll('٬', ',')
    .replace(/(?<=\d)\s?[x×*]\s?(?=\d)/giu, ' × ')
    .replace(/(?<=\p{L})\^-?\d/gu, '')
    .replace(
      /(?<![\d.,/])(\d+) ([1-9])\/([2-9])(?![\d/])/g,
      (_whole, whole: string, over: string, under: string) =>
        String(Number(whole) + Number(over) / Number(under)),
    )
    .replace(/(\d*)\s?([½¼¾⅓⅔⅛])/gu, (_whole, whole: string, part: string) =>
      String(Number(whole || 0) + (FRACTIONS[part] ?? 0)),
    )
    .replace(/(?<=^|[\s(=:$€£-])[.,](?=\d)/gu, '0.')
    .replace(/(?<=\p{Nd})(?!e\p{Nd})(?=\p{L})/giu, ' ')

/** All that digits with separators can mean; empty for dates, versions and the like. */
export const valuesOfTyped = (typed: string): number[] => {
  const [sign, digits] = typed.startsWith('-') ? [-1, typed.slice(1)] : [1, typed]
  const plain = digits.replaceAll(/[ ']/g, '')
  const isGrouped = !/[ ']/.test(digits) || /^\d{1,3}(?:[ ']\d{3})+(?:[.,]\d+)?$/.test(digits)
  const readings = isGrouped
    ? [
        /^\d+$/.test(plain) && plain,
        // English, German, Indian.
        /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/.test(plain) && plain.replaceAll(',', ''),
        /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/.test(plain) && plain.replaceAll('.', '').replace(',', '.'),
        /^\d{1,2}(?:,\d{2})+,\d{3}$/.test(plain) && plain.replaceAll(',', ''),
        /^\d+[.,]\d+$/.test(plain) && plain.replace(',', '.'),
      ]
    : []
  return readings.flatMap((reading) => (reading === false ? [] : [sign * Number(reading)]))
}

/** '8,000', or so mistyped: nobody writes noughts at the end of decimals. */
export const areThousands = (typed: string): boolean => /^-?[1-9]\d{0,2}[.,](?:\d\d0|0{4,})$/.test(typed)
