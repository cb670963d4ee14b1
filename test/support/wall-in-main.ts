import type { ElectronApplication } from 'playwright-core'

type Area = { x: number; y: number; width: number; height: number }

/** How the wall came back on a display that was plugged in, as main saw it. */
export type Return = {
  /** From Electron's `display-added` to the second picture that the shown window drew. */
  ms: number
  scene: string
  bounds: Area
  display: Area
  isVisible: boolean
}

/** Begins to note how the wall comes back, and answers what was noted so far when it is asked. */
export const noteReturns = async (electron: ElectronApplication): Promise<() => Promise<Return[]>> => {
  await electron.evaluate(({ BrowserWindow, screen }) => {
    const returns: Return[] = []
    Object.assign(globalThis, { returns })
    const drawn = `new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() =>
      done(document.querySelector('[data-scene]')?.dataset.scene ?? ''))))`
    // Before the app's own listener: its time counts.
    screen.prependListener('display-added', (_event: unknown, display: { bounds: Area }) => {
      const from = performance.now()
      const wall = BrowserWindow.getAllWindows().find(({ webContents }) =>
        webContents.getURL().includes('/audience/'),
      )
      wall?.once('show', () => {
        void wall.webContents.executeJavaScript(drawn).then((scene: string) => {
          const ms = performance.now() - from
          const isVisible = wall.isVisible()
          returns.push({ ms, scene, bounds: wall.getBounds(), display: display.bounds, isVisible })
        })
      })
    })
  })
  return () => electron.evaluate(() => (globalThis as unknown as { returns: Return[] }).returns)
}

/** The window of a role as main has it now: its page's Playwright handle is gone once it crashed or was replaced. */
export const windowInMain = (electron: ElectronApplication, role: 'control' | 'audience') =>
  electron.evaluate(async ({ BrowserWindow, screen }, name) => {
    const window = BrowserWindow.getAllWindows().find(({ webContents }) =>
      webContents.getURL().includes(`/${name}/`),
    )
    if (!window) return undefined
    // In the control room another picture shows what comes next.
    const asked =
      "document.querySelector(':is(#stage, [data-live-picture]) [data-scene]')?.dataset.scene ?? ''"
    const isCrashed = window.webContents.isCrashed()
    const scene: unknown =
      isCrashed || window.webContents.isLoading() ? '' : await window.webContents.executeJavaScript(asked)
    return {
      xid: window.getNativeWindowHandle().readUInt32LE(0),
      bounds: window.getBounds(),
      display: screen.getDisplayMatching(window.getBounds()).bounds,
      isVisible: window.isVisible(),
      scene,
    }
  }, role)

export const crash = (electron: ElectronApplication, role: 'control' | 'audience') =>
  electron.evaluate(({ BrowserWindow }, name) => {
    BrowserWindow.getAllWindows()
      .find(({ webContents }) => webContents.getURL().includes(`/${name}/`))
      ?.webContents.forcefullyCrashRenderer()
  }, role)
