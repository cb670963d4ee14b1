import type { ElectronApplication, Page } from 'playwright-core'

/** A stage as it is drawn somewhere: a picture, where in it the stage begins, and where each line of its texts stands, in parts of its width. */
export type Drawn = {
  png: Buffer
  corner: { left: number; top: number }
  lines: { text: string; at: [left: number, top: number, width: number][] }[]
}

/** As on a fine display: on a coarse one letters are fitted to its pixels, in a picture of a picture they are not. */
const FINE = 2

/** The audience's window, on a fine display. */
export const drawnOnWall = async (audience: Page): Promise<Drawn> => {
  const devtools = await audience.context().newCDPSession(audience)
  const window = await audience.evaluate(() => ({ width: innerWidth, height: innerHeight }))
  const metrics = { ...window, deviceScaleFactor: FINE, mobile: false }
  await devtools.send('Emulation.setDeviceMetricsOverride', metrics)
  const lines = await linesIn(audience, '[data-stage]')
  const { data } = await devtools.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true })
  await devtools.detach()
  return { png: Buffer.from(data, 'base64'), corner: { left: 0, top: 0 }, lines }
}

/** The control window's live picture, drawn with as many pixels as the audience's window has. */
export const drawnInControl = async (control: Page, audience: Page): Promise<Drawn> => {
  const pixelsWide = FINE * (await audience.evaluate(() => innerWidth))
  const devtools = await control.context().newCDPSession(control)
  const window = await control.evaluate(() => ({ width: innerWidth, height: innerHeight }))
  const zoom = async (scale: number) => {
    const metrics = { ...window, deviceScaleFactor: scale, mobile: false }
    await devtools.send('Emulation.setDeviceMetricsOverride', metrics)
    return placeOf(control)
  }
  // Boxes are laid out on the screen's pixels, so that one of another scale is a trifle wider: once more for that.
  const first = await zoom(pixelsWide / (await placeOf(control)).width)
  const scale = pixelsWide / first.width
  const place = await zoom(scale)
  // What is transformed is drawn from a whole pixel of the page on.
  const [left, top] = [Math.round(place.left), Math.round(place.top)]
  // Its corner goes onto a whole pixel, as the wall's is: letters are drawn otherwise between pixels.
  const shift = [left, top].map((edge) => Math.round(edge * scale) / scale - edge)
  await shiftBy(control, `${shift[0] ?? 0}px ${shift[1] ?? 0}px`)
  const lines = await linesIn(control, `${LIVE} [data-stage]`)
  const { data } = await devtools.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true })
  await shiftBy(control, '')
  await devtools.send('Emulation.clearDeviceMetricsOverride')
  await devtools.detach()
  const corner = { left: Math.round(left * scale), top: Math.round(top * scale) }
  return { png: Buffer.from(data, 'base64'), corner, lines }
}

/** The control room's picture of what the room sees now. */
const LIVE = '[data-live-picture]'

const placeOf = (control: Page) =>
  control.locator(`${LIVE} [data-stage]`).evaluate((stage) => {
    const { left, top, width, height } = stage.getBoundingClientRect()
    return { left, top, width, height }
  })

const shiftBy = (control: Page, translate: string): Promise<void> =>
  control.locator(LIVE).evaluate((picture: HTMLElement, to) => {
    picture.style.translate = to
  }, translate)

const linesIn = (page: Page, stage: string): Promise<Drawn['lines']> =>
  page.locator(stage).evaluate((root) => {
    const frame = root.getBoundingClientRect()
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    const found: Drawn['lines'] = []
    while (walker.nextNode()) {
      // What is only for those who hear the stage has no place on it.
      const around = walker.currentNode.parentElement
      if (around && getComputedStyle(around).clipPath === 'inset(50%)') continue
      range.selectNodeContents(walker.currentNode)
      found.push({
        text: walker.currentNode.textContent ?? '',
        at: Array.from(range.getClientRects(), ({ left, top, width }) => [
          (left - frame.left) / frame.width,
          (top - frame.top) / frame.width,
          width / frame.width,
        ]),
      })
    }
    return found
  })

/** Which part of the wall's pixels is nowhere near in the other picture: neither there nor on one of the eight around it. */
export const differingShare = (electron: ElectronApplication, wall: Drawn, other: Drawn): Promise<number> =>
  electron.evaluate(
    ({ nativeImage }, { pngs, corner }) => {
      const FORGIVEN = 48
      const images = pngs.map((png) => nativeImage.createFromBuffer(Buffer.from(png, 'base64')))
      const [a, b] = images.map((image) => ({ ...image.getSize(), pixels: image.toBitmap() }))
      if (!a || !b) return 1
      const isNear = (at: number, x: number, y: number): boolean => {
        const there = (y * b.width + x) * 4
        return [0, 1, 2].every(
          (channel) =>
            Math.abs((a.pixels[at + channel] ?? 0) - (b.pixels[there + channel] ?? 999)) <= FORGIVEN,
        )
      }
      // The middle first: it is nearly always the one.
      const around = [0, -1, 1].flatMap((down) => [0, -1, 1].map((right) => ({ right, down })))
      let differing = 0
      for (let y = 0; y < a.height; y += 1)
        for (let x = 0; x < a.width; x += 1) {
          const [at, left, top] = [(y * a.width + x) * 4, x + corner.left, y + corner.top]
          if (!around.some(({ right, down }) => isNear(at, left + right, top + down))) differing += 1
        }
      return differing / (a.width * a.height)
    },
    { pngs: [wall.png.toString('base64'), other.png.toString('base64')], corner: other.corner },
  )
