const two = (value: number): string => String(value).padStart(2, '0')

/** Seconds to the hundredth, cut and not rounded: nobody is shown faster than they were. */
export const hundredths = (ms: number): string =>
  `${Math.floor(ms / 1000)}.${two(Math.floor((ms % 1000) / 10))}`

/** A countdown's face: '7', '45', '1:05', '1:02:05'; past its end it counts up with a plus. */
export const countdown = (msLeft: number): string => {
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

const clockFace = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })
const dayFace = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' })

export const timeOfDay = (ms: number): string => clockFace.format(ms)
/** As X shows it: the time, then the day. */
export const timestamp = (ms: number): string => `${clockFace.format(ms)} · ${dayFace.format(ms)}`
