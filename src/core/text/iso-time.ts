import type { XTime } from '../time'

const padded = (number: number, digits: number): string => String(number).padStart(digits, '0')

/** Days since 1970 as year, month and day (Hinnant, 'chrono-compatible low-level date algorithms', civil_from_days). */
const dateOf = (days: number): [year: number, month: number, day: number] => {
  const shifted = days + 719_468
  const era = Math.floor(shifted / 146_097)
  const ofEra = shifted - era * 146_097
  const years = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  )
  const ofYear = ofEra - (365 * years + Math.floor(years / 4) - Math.floor(years / 100))
  const fromMarch = Math.floor((5 * ofYear + 2) / 153)
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  const day = ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1
  return [years + era * 400 + (month <= 2 ? 1 : 0), month, day]
}

/** A moment as '2026-11-23T12:00:05.040Z'. */
export const isoTime = (time: XTime): string => {
  const days = Math.floor(time / 86_400_000)
  const ms = time - days * 86_400_000
  const [year, month, day] = dateOf(days)
  const clock = [ms / 3_600_000, (ms / 60_000) % 60, (ms / 1000) % 60].map((part) =>
    padded(Math.floor(part), 2),
  )
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}T${clock.join(':')}.${padded(ms % 1000, 3)}Z`
}
