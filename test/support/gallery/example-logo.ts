/** A brand that nobody has: dark letters on nothing, which a board swallows. */
export const exampleLogo = (): string => {
  const canvas = document.createElement('canvas')
  canvas.width = 640
  canvas.height = 120
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('this page has no canvas to draw a logo on')
  pen.fillStyle = '#1b2a6b'
  pen.fillRect(0, 20, 80, 80)
  pen.font = '800 84px sans-serif'
  pen.fillText('Northfield', 100, 90)
  return canvas.toDataURL()
}
