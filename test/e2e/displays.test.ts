import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import type { DisplaysView } from '../../src/ipc/contract'
import { asTrainer, laptop, startApp, throwAway, type RunningApp } from '../support/electron-app'
import { fromEnv, seeded } from '../support/seeded'
import { LAPTOP, startTwoDisplays, type Size, type TwoDisplays } from '../support/two-displays'
import { crash, noteReturns, windowInMain } from '../support/wall-in-main'
import { followWindows } from '../support/x-windows'

const HD: Size = { width: 1920, height: 1080 }
const TRAINERS = { x: 0, y: 0, ...LAPTOP }
const PULLS = fromEnv('PULLS', 20)
/** Steps that show different scenes, and what each shows. */
const STEPS = [
  { cue: 'hello', scene: 'intros' },
  { cue: 'waking-up:vote', scene: 'poll' },
  { cue: 'four-steps', scene: 'course' },
  { cue: 'organ:ask', scene: 'question' },
] as const

let displays: TwoDisplays
let folder: string
let app: RunningApp | undefined
beforeAll(async () => {
  displays = await startTwoDisplays()
})
afterAll(() => displays?.close())
beforeEach(async () => {
  folder = await laptop()
  await displays.plug(HD)
})
afterEach(async () => {
  await app?.close()
  app = undefined
  await throwAway(folder)
})

const print = (line: string): void => void process.stdout.write(`displays: ${line}\n`)

const start = async (...args: string[]): Promise<RunningApp> => {
  app = await startApp(folder, args, {
    DISPLAY: `:${displays.number}`,
    XAUTHORITY: undefined,
    WAYLAND_DISPLAY: undefined,
  })
  return app
}
const startClass = async (): Promise<RunningApp> => {
  const started = await start()
  expect(await asTrainer.act(started.control, { kind: 'start-practice', speed: 20 })).toEqual({
    kind: 'done',
  })
  return started
}
const view = async (control: Page): Promise<DisplaysView> => (await asTrainer.state(control)).view.displays
const expectAudience = (control: Page, is: DisplaysView['audience']) =>
  expect.poll(async () => (await view(control)).audience, { timeout: 20_000 }).toBe(is)
const goTo = async (control: Page, cue: string): Promise<void> => {
  expect(await asTrainer.command(control, { kind: 'go', cue })).toEqual({ kind: 'done' })
}
/** Waits for so many pictures of the control window: a moment that the machine's load decides. */
const pictures = (control: Page, count: number) =>
  control.evaluate(
    (many) =>
      new Promise<void>((done) => {
        const next = (left: number) => (left === 0 ? done() : requestAnimationFrame(() => next(left - 1)))
        next(many)
      }),
    count,
  )
/** The wall covers what it stands on: a pixel beyond, where no other display is, belongs to it. */
const covers = (window: { bounds: Size } | undefined, { width, height }: Size): boolean =>
  window !== undefined &&
  window.bounds.width - width + (window.bounds.height - height) === 1 &&
  window.bounds.width >= width &&
  window.bounds.height >= height

test(
  'however often the projector is pulled, the trainer’s screen stays free, and the scene is back within a second',
  { timeout: 180_000 },
  async () => {
    const seed = fromEnv('CHALKBIRD_TEST_SEED', Date.now() % 1_000_000)
    print(`seed ${seed}`)
    const chance = seeded(seed)
    const windows = await followWindows(displays.number)
    try {
      const { electron, control } = await startClass()
      const wall = await windowInMain(electron, 'audience')
      const returns = await noteReturns(electron)
      let step = chance.pick(STEPS)
      await goTo(control, step.cue)
      for (let pull = 1; pull <= PULLS; pull += 1) {
        await pictures(control, chance.int(20))
        await displays.unplug()
        await expectAudience(control, 'lost')
        // The session goes on meanwhile.
        if (chance.oneIn(2)) {
          step = chance.pick(STEPS)
          await goTo(control, step.cue)
        }
        await pictures(control, chance.int(20))
        await displays.plug(HD)
        await expect.poll(async () => (await returns()).length, { timeout: 20_000 }).toBe(pull)
        const back = (await returns()).at(-1)
        expect(back).toMatchObject({
          isVisible: true,
          scene: step.scene,
          display: { x: LAPTOP.width, ...HD },
        })
        expect(covers(back, HD)).toBe(true)
        await expectAudience(control, 'full-screen')
      }
      const times = (await returns()).map(({ ms }) => ms).toSorted((one, other) => one - other)
      const most = times.at(-1) ?? Number.POSITIVE_INFINITY
      print(
        `${PULLS} pulls, back in ${times[Math.floor(times.length / 2)]?.toFixed(0)} ms (median), ${most.toFixed(0)} ms (most)`,
      )
      expect(most).toBeLessThan(1000)
      expect(windows.coverings(wall?.xid ?? 0, TRAINERS)).toEqual([])
      // The same look sees a window that the trainer asks for on their own screen.
      await asTrainer.act(control, { kind: 'one-screen', on: true })
      await expectAudience(control, 'window')
      const small = await windowInMain(electron, 'audience')
      expect(windows.coverings(small?.xid ?? 0, TRAINERS)).toHaveLength(1)
    } finally {
      windows.close()
    }
  },
)

test.each<[string, Size]>([
  ['an old projector’s 1024x768', { width: 1024, height: 768 }],
  ['4K', { width: 3840, height: 2160 }],
  ['an upright screen', { width: 1080, height: 1920 }],
  ['a screen as large as the trainer’s', LAPTOP],
])('the wall follows when its display becomes %s', async (_what, size) => {
  const { electron, control } = await start()
  await expectAudience(control, 'full-screen')
  await displays.plug(size)
  await expect.poll(async () => (await view(control)).size).toEqual(size)
  await expect.poll(async () => covers(await windowInMain(electron, 'audience'), size)).toBe(true)
  expect((await windowInMain(electron, 'audience'))?.bounds).toMatchObject({ x: LAPTOP.width, y: 0 })
})

test('a crashed wall and a crashed control room are back with what they showed, and the displays stay awake', async () => {
  const { electron, control } = await startClass()
  const isAwake = () =>
    electron.evaluate(({ powerSaveBlocker }) => [0, 1, 2].some((id) => powerSaveBlocker.isStarted(id)))
  expect(await isAwake()).toBe(true)
  await goTo(control, 'four-steps')
  const scene = async (role: 'control' | 'audience') => (await windowInMain(electron, role))?.scene
  for (const role of ['audience', 'control'] as const) {
    await expect.poll(() => scene(role), { timeout: 20_000 }).toBe('course')
    const crashed = electron.evaluate(
      ({ app: main }) => new Promise<void>((done) => void main.once('render-process-gone', () => done())),
    )
    await crash(electron, role)
    await crashed
    await expect.poll(() => scene(role), { timeout: 20_000 }).toBe('course')
  }
  // Playwright's own handle of the page ended with the crash.
  await electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find(({ webContents }) => webContents.getURL().includes('/control/'))
      ?.webContents.executeJavaScript("window.chalkbird.act({ kind: 'leave-session' })"),
  )
  await expect.poll(isAwake).toBe(false)
})

test('the windows change places, and stand there again at the next start', async () => {
  const { control, electron } = await start()
  await expectAudience(control, 'full-screen')
  expect(await asTrainer.act(control, { kind: 'swap-displays' })).toEqual({ kind: 'done' })
  const isSwapped = async (run: RunningApp) =>
    covers(await windowInMain(run.electron, 'audience'), LAPTOP) &&
    ((await windowInMain(run.electron, 'control'))?.display.x ?? 0) === LAPTOP.width
  await expect.poll(() => isSwapped({ ...(app as RunningApp), electron })).toBe(true)
  expect((await view(control)).screens).toMatchObject([
    { ...LAPTOP, isTrainers: false, isAudiences: true },
    { ...HD, isTrainers: true, isAudiences: false },
  ])
  const saved: unknown = JSON.parse(await readFile(join(folder, 'settings', 'settings.json'), 'utf8'))
  expect(saved).toMatchObject({ projector: LAPTOP })
  await app?.close()
  const again = await start()
  await expect.poll(() => isSwapped(again)).toBe(true)
})

test('a projector that comes up left of the laptop takes the wall, and the control room moves out of its way', async () => {
  const { control, electron } = await start()
  await expectAudience(control, 'full-screen')
  await displays.unplug()
  await expectAudience(control, 'lost')
  await displays.plug(HD, 'left')
  await expectAudience(control, 'full-screen')
  await expect.poll(async () => (await windowInMain(electron, 'audience'))?.bounds.x).toBe(0)
  await expect
    .poll(async () => (await windowInMain(electron, 'control'))?.bounds.x ?? 0)
    .toBeGreaterThanOrEqual(HD.width)
})

test('a mirrored projector is named, and the wall does not cover what the trainer works with', async () => {
  const { control, electron } = await start()
  await expectAudience(control, 'full-screen')
  await displays.plug(HD, 'same')
  await expect.poll(async () => (await view(control)).isMirrored).toBe(true)
  await expectAudience(control, 'lost')
  expect((await windowInMain(electron, 'audience'))?.isVisible).toBe(false)
  await displays.plug(HD)
  await expectAudience(control, 'full-screen')
})

test('the wall stays on its display when asked for what can not be', async () => {
  const { control } = await start()
  await expectAudience(control, 'full-screen')
  expect(await asTrainer.act(control, { kind: 'choose-display', display: -1 })).toMatchObject({
    kind: 'refused',
  })
  await displays.unplug()
  await expectAudience(control, 'lost')
  for (const action of [
    { kind: 'swap-displays' },
    { kind: 'show-audience' },
    { kind: 'full-screen', on: true },
  ] as const)
    expect(await asTrainer.act(control, action)).toMatchObject({ kind: 'refused' })
})

test('a closed audience window stays closed until it is asked for, and full screen can be left', async () => {
  const { control } = await start()
  await expectAudience(control, 'full-screen')
  await asTrainer.act(control, { kind: 'full-screen', on: false })
  await expectAudience(control, 'window')
  await asTrainer.act(control, { kind: 'full-screen', on: true })
  await expectAudience(control, 'full-screen')
  await asTrainer.act(control, { kind: 'close-audience' })
  await expectAudience(control, 'none')
  await asTrainer.act(control, { kind: 'show-audience' })
  await expectAudience(control, 'full-screen')
})

test('the plain window of one-screen mode is chosen again at the next start, and stands where it stood', async () => {
  const { control } = await start()
  await expectAudience(control, 'full-screen')
  await asTrainer.act(control, { kind: 'one-screen', on: true })
  await expectAudience(control, 'window')
  const move = (run: RunningApp) =>
    run.electron.evaluate(({ BrowserWindow }) => {
      const wall = BrowserWindow.getAllWindows().find((window) =>
        window.webContents.getURL().includes('/audience/'),
      )
      return new Promise<void>((done) => {
        wall?.once('move', () => done())
        wall?.setBounds({ x: 200, y: 60, width: 640, height: 360 })
      })
    })
  await expect
    .poll(async () => (await windowInMain((app as RunningApp).electron, 'audience'))?.isVisible)
    .toBe(true)
  await move(app as RunningApp)
  await app?.close()
  const again = await start()
  await expectAudience(again.control, 'window')
  const stands = (await windowInMain(again.electron, 'audience'))?.bounds
  // A window manager counts its frame in or not.
  expect(Math.abs((stands?.x ?? 0) - 200)).toBeLessThan(30)
  expect(Math.abs((stands?.y ?? 0) - 60)).toBeLessThan(60)
  await asTrainer.act(again.control, { kind: 'one-screen', on: false })
  await expectAudience(again.control, 'full-screen')
})

test('each screen is named by a big number for a moment', async () => {
  const { control, electron } = await start()
  await expectAudience(control, 'full-screen')
  const numbers = () =>
    electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()
        .filter((window) => window.webContents.getURL().includes('/identify/') && window.isVisible())
        .map((window) => ({ x: window.getBounds().x, fragment: new URL(window.webContents.getURL()).hash }))
        .sort((one, other) => one.x - other.x),
    )
  // A hand that presses twice, while the numbers still load.
  await Promise.all([1, 2].map(() => asTrainer.act(control, { kind: 'identify-displays' })))
  await expect.poll(numbers, { timeout: 20_000 }).toMatchObject([{ fragment: '#n1' }, { fragment: '#n2' }])
  await expect.poll(numbers, { timeout: 20_000 }).toEqual([])
  await asTrainer.act(control, { kind: 'identify-displays' })
  await expect.poll(numbers, { timeout: 20_000 }).toHaveLength(2)
})
