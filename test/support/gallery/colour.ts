/** Red, green and blue from 0 to 255, and how much of it covers what is below. */
export type Colour = { red: number; green: number; blue: number; alpha: number }

export const WHITE: Colour = { red: 255, green: 255, blue: 255, alpha: 1 }

/** A colour laid over an opaque one. */
export const over = (top: Colour, below: Colour): Colour => {
  const mix = (a: number, b: number) => a * top.alpha + b * (1 - top.alpha)
  return {
    red: mix(top.red, below.red),
    green: mix(top.green, below.green),
    blue: mix(top.blue, below.blue),
    alpha: 1,
  }
}

export const faded = (colour: Colour, opacity: number): Colour => ({
  ...colour,
  alpha: colour.alpha * opacity,
})

// WCAG 2.2, 'relative luminance' and 'contrast ratio'.
const luminance = ({ red, green, blue }: Colour): number => {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((channel) => {
    const part = channel / 255
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** From 1 (the same) to 21 (black on white). */
export const contrast = (a: Colour, b: Colour): number => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

export const inHex = ({ red, green, blue }: Colour): string =>
  `#${[red, green, blue].map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`
