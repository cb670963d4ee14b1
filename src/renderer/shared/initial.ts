const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** The letter that stands for a person in a plain circle; marks that climb over the line are left off. */
export const initialOf = (name: string): string => {
  for (const { segment } of graphemes.segment(name.trim())) {
    const plain = segment.replace(/(?!\ufe0f)[\p{M}\p{Cf}]/gu, segment.includes('\u200d') ? '$&' : '')
    if (plain.trim() !== '') return plain.toLocaleUpperCase('en')
  }
  return '?'
}
