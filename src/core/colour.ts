/** Red, green and blue, each 0 to 255. */
type Rgb = readonly [number, number, number]
/** Hue in degrees, saturation and lightness 0 to 1. */
export type Hsl = { hue: number; saturation: number; lightness: number }

const HEX = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/

const channelsOf = (hex: string): Rgb => {
  const [, red = '00', green = '00', blue = '00'] = HEX.exec(hex) ?? []
  return [Number.parseInt(red, 16), Number.parseInt(green, 16), Number.parseInt(blue, 16)]
}

/** WCAG 2.2: relative luminance, 0 for black to 1 for white. */
export const luminanceOf = (colour: string | Rgb): number => {
  const channels = typeof colour === 'string' ? channelsOf(colour) : colour
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const part = channel / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** WCAG 2.2: contrast ratio, 1 to 21. */
export const contrastOfLuminances = (a: number, b: number): number =>
  (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)

export const contrastOf = (a: string, b: string): number =>
  contrastOfLuminances(luminanceOf(a), luminanceOf(b))

export const hslOf = (hex: string): Hsl => {
  const [red, green, blue] = channelsOf(hex)
  const [least, most] = [Math.min(red, green, blue), Math.max(red, green, blue)]
  const [span, sum] = [most - least, (most + least) / 255]
  if (span === 0) return { hue: 0, saturation: 0, lightness: sum / 2 }
  const turn =
    most === red ? (green - blue) / span : most === green ? (blue - red) / span + 2 : (red - green) / span + 4
  return {
    hue: (turn * 60 + 360) % 360,
    saturation: span / 255 / (1 - Math.abs(sum - 1)),
    lightness: sum / 2,
  }
}

export const hexOf = ({ hue, saturation, lightness }: Hsl): string => {
  const reach = saturation * Math.min(lightness, 1 - lightness)
  const channel = (from: number): string => {
    const at = (from + hue / 30) % 12
    const part = lightness - reach * Math.max(-1, Math.min(at - 3, 9 - at, 1))
    return Math.round(part * 255)
      .toString(16)
      .padStart(2, '0')
  }
  return `#${channel(0)}${channel(8)}${channel(4)}`
}
