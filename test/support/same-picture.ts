import type { ElectronApplication, Page } from 'playwright-core'

/** A stage as it is drawn somewhere: its pixels, and where each line of its texts stands, in parts of its width. */
export type Drawn = {
  png: Buffer
  lines: { text: string; at: [left: number, top: number, width: number][] }[]
}

/** The audience's window, as it is. */
export const drawnOnWall = async (audience: Page): Promise<Drawn> => ({
  lines: await linesIn(audience, '[data-stage]'),
  png: await audience.screenshot({ animations: 'allow', caret: 'initial' }),
})

/** The control window's live picture, drawn with as many pixels as the audience's window has. */
export const drawnInControl = async (control: Page, pixelsWide: number): Promise<Drawn> => {
  const devtools = await control.context().newCDPSession(control)
  const window = await control.evaluate(() => ({ width: innerWidth, height: innerHeight }))
  const { left, top, width, height } = await placeOf(control)
  const scale = pixelsWide / width
  await devtools.send('Emulation.setDeviceMetricsOverride', {
    ...window,
    deviceScaleFactor: scale,
    mobile: false,
  })
  // Its corner goes onto a whole pixel, as the wall's is: letters are drawn otherwise between pixels.
  const shift = [left, top].map((edge) => Math.round(edge * scale) / scale - edge)
  await shiftBy(control, `${shift[0] ?? 0}px ${shift[1] ?? 0}px`)
  const lines = await linesIn(control, `${LIVE} [data-stage]`)
  const { data } = await devtools.send('Page.captureScreenshot', {
    format: 'png',
    clip: { x: left + (shift[0] ?? 0), y: top + (shift[1] ?? 0), width, height, scale: 1 },
  })
  await shiftBy(control, '')
  await devtools.send('Emulation.clearDeviceMetricsOverride')
  await devtools.detach()
  return { png: Buffer.from(data, 'base64'), lines }
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

/** Which part of the pixels differs by more than eyes forgive at an edge of a letter; 1 where the sizes differ. */
export const differingShare = (electron: ElectronApplication, one: Buffer, other: Buffer): Promise<number> =>
  electron.evaluate(
    ({ nativeImage }, pngs) => {
      const FORGIVEN = 48
      const [a, b] = pngs.map((png) => nativeImage.createFromBuffer(Buffer.from(png, 'base64')))
      if (!a || !b) return 1
      const [size, otherSize] = [a.getSize(), b.getSize()]
      if (Math.abs(size.width - otherSize.width) > 1 || Math.abs(size.height - otherSize.height) > 1) return 1
      const [left, right] = [a.toBitmap(), b.toBitmap()]
      const [width, height] = [Math.min(size.width, otherSize.width), Math.min(size.height, otherSize.height)]
      let differing = 0
      for (let y = 0; y < height; y += 1)
        for (let x = 0; x < width; x += 1) {
          const [at, there] = [(y * size.width + x) * 4, (y * otherSize.width + x) * 4]
          const isOther = [0, 1, 2].some(
            (channel) => Math.abs((left[at + channel] ?? 0) - (right[there + channel] ?? 0)) > FORGIVEN,
          )
          if (isOther) differing += 1
        }
      return differing / (width * height)
    },
    [one.toString('base64'), other.toString('base64')],
  )
