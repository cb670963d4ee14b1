import { formats, LOCALES } from '../shared/format'
import { language } from './messages'

/** Numbers and times as the control room's language writes them. */
export const { number, gap, hundredths, signed, asTyped, timeOfDay, timestamp } = formats[language]

/** What is left, or was over, in digits that read alike in all of our languages: '7', '1:05', '1:02:05'. */
export const { countdown } = formats.en

/** '0:07', '1:05': no bare number beside a name. */
export const withMinutes = (ms: number): string => {
  const face = countdown(ms)
  return face.includes(':') ? face : `0:${face.padStart(2, '0')}`
}

const tenth = new Intl.NumberFormat(LOCALES[language], {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
})

/** With one digit after the point. */
export const tenths = (value: number): string => tenth.format(value)
