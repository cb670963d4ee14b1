import type { Language } from '../../core/look'

/**
 * What numbers and times are written by. Arabic keeps the digits that stand in hashtags and letters of answers, since one wall
 * with two kinds of digits is read twice.
 */
export const LOCALES: Record<Language, string> = { en: 'en-GB', de: 'de-DE', ar: 'ar-u-nu-latn' }

const two = (value: number): string => String(value).padStart(2, '0')

const faceOf = (msLeft: number): string => {
  const isOver = msLeft <= -1000
  const all = isOver ? Math.floor(-msLeft / 1000) : Math.max(0, Math.ceil(msLeft / 1000))
  const [hours, minutes, seconds] = [Math.floor(all / 3600), Math.floor(all / 60) % 60, all % 60]
  const face =
    hours > 0
      ? `${hours}:${two(minutes)}:${two(seconds)}`
      : all >= 60
        ? `${minutes}:${two(seconds)}`
        : `${seconds}`
  return isOver ? `+${face}` : face
}

/** A plus stays in front of its number in a line that is read from right to left. */
const isolated = (face: string): string => `\u2066${face}\u2069`

/** A minus is as wide as a plus and as high as digits; the hyphen that comes from Intl in English and Arabic is neither. */
export const withMinus = (face: string): string => face.replace('-', '\u2212')

const formatIn = (language: Language) => {
  const locale = LOCALES[language]
  const numbers = new Intl.NumberFormat(locale)
  const decimals = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    useGrouping: false,
  })
  const tenths = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    useGrouping: false,
  })
  const signed = new Intl.NumberFormat(locale, { signDisplay: 'exceptZero' })
  // 'min2': a year of four digits is written as people type it, a million in groups.
  const typed = new Intl.NumberFormat(locale, { useGrouping: 'min2', maximumFractionDigits: 12 })
  const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' })
  const whole = language === 'ar' ? isolated : (face: string) => face
  return {
    number: (value: number): string => withMinus(numbers.format(value)),
    /** Seconds to the hundredth, cut and not rounded: nobody is shown faster than they were. */
    hundredths: (ms: number): string => withMinus(decimals.format(Math.floor(ms / 10) / 100)),
    /** How far apart two times are as both are shown: behind 3.00 s, 3.01 s is 0.01 s later. */
    gap: ({ taken, behind }: { taken: number; behind: number }): string =>
      withMinus(decimals.format((Math.floor(taken / 10) - Math.floor((taken - behind) / 10)) / 100)),
    /** Seconds to the tenth: a mean is no photograph. */
    tenths: (ms: number): string => withMinus(tenths.format(ms / 1000)),
    /** What was given or taken, with its sign. */
    signed: (value: number): string => whole(withMinus(signed.format(value))),
    /** A number that is an answer. */
    asTyped: (value: number): string => withMinus(typed.format(value)),
    /** A countdown's face: '7', '45', '1:05', '1:02:05'; past its end it counts up with a plus. */
    countdown: (msLeft: number): string => whole(faceOf(msLeft)),
    timeOfDay: (ms: number): string => clock.format(ms),
    /** As X shows it: the time, then the day. */
    timestamp: (ms: number): string => `${clock.format(ms)} · ${day.format(ms)}`,
  }
}

/** Numbers and times as each language writes them. */
export const formats: Record<Language, ReturnType<typeof formatIn>> = {
  en: formatIn('en'),
  de: formatIn('de'),
  ar: formatIn('ar'),
}
