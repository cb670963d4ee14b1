import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { asTrainer, laptop, ROOT, startApp, throwAway, type RunningApp } from '../support/electron-app'
import { differingShare, drawnInControl, drawnOnWall, type Drawn } from '../support/same-picture'

let folder: string
let app: RunningApp
beforeAll(async () => {
  folder = await laptop()
  app = await startApp(folder, [])
  await Promise.all([app.control, app.audience].map((page) => page.emulateMedia({ reducedMotion: 'reduce' })))
  await asTrainer.act(app.control, { kind: 'start-practice', speed: 20 })
  await app.control.locator('[data-live-picture]').waitFor({ timeout: 10_000 })
})
afterAll(async () => {
  await app.close()
  await throwAway(folder)
})

/** A picture of the wall that was the same before and after the control room's was taken, and that one. */
const bothAtOnce = async (): Promise<{ wall: Drawn; picture: Drawn } | undefined> => {
  const wall = await drawnOnWall(app.audience)
  const picture = await drawnInControl(app.control, app.audience)
  const again = await drawnOnWall(app.audience)
  return wall.png.equals(again.png) && isSameText(wall, picture) ? { wall, picture } : undefined
}
const isSameText = (a: Drawn, b: Drawn): boolean =>
  JSON.stringify(a.lines.map(({ text }) => text)) === JSON.stringify(b.lines.map(({ text }) => text))

/** Lines that stand elsewhere by more than a pixel or two of rounding. */
const movedLines = (a: Drawn, b: Drawn): string[] =>
  a.lines.flatMap(({ text, at }, index) =>
    at.flatMap((line, row) => {
      const there = b.lines[index]?.at[row]
      const off = line.map((part, of) => Math.round(Math.abs(part - (there?.[of] ?? 1)) * 10_000) / 10_000)
      return Math.max(...off) > 0.002 ? [`${text}: ${off.join(' ')}`] : []
    }),
  )

test.each([
  'join',
  'intros',
  'room',
  'vote',
  'result',
  'ask',
  'right',
  'finish',
  'board',
  'questions',
  'course',
  'break',
  'closing',
])('at %s the control room’s picture is what the room sees, scaled', async (kind) => {
  const { electron, control } = app
  const cue = (await asTrainer.state(control)).view.session?.cues.find((one) => one.kind === kind)
  expect(await asTrainer.command(control, { kind: 'go', cue: cue?.id ?? '' })).toEqual({ kind: 'done' })
  // A countdown would run on between two pictures.
  const now = Date.now()
  await Promise.all([app.control, app.audience].map((page) => page.clock.setFixedTime(now)))
  let both: Awaited<ReturnType<typeof bothAtOnce>>
  await expect.poll(async () => (both = await bothAtOnce()) !== undefined, { timeout: 30_000 }).toBe(true)
  if (!both) return
  const { wall, picture } = both

  expect(picture.lines.map(({ text, at }) => [text, at.length])).toEqual(
    wall.lines.map(({ text, at }) => [text, at.length]),
  )
  expect(movedLines(wall, picture)).toEqual([])
  const share = await differingShare(electron, wall, picture)
  if (share > MOST_DIFFERING) await keep(kind, both)
  expect(share).toBeLessThanOrEqual(MOST_DIFFERING)
})

const MOST_DIFFERING = 0.005

/** For a person to look at. */
const keep = async (name: string, { wall, picture }: { wall: Drawn; picture: Drawn }): Promise<void> => {
  const results = join(ROOT, 'out', 'test-results')
  await mkdir(results, { recursive: true })
  await writeFile(join(results, `${name}-wall.png`), wall.png)
  await writeFile(join(results, `${name}-picture.png`), picture.png)
}
