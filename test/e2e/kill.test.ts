import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { readJournal } from '../../src/main/session/journal'
import { nodeFs } from '../../src/main/session/journal-fs'
import { sessionIn } from '../../src/main/session/read-entries'
import { asTrainer, laptop, startApp, throwAway, type RunningApp } from '../support/electron-app'
import { fromEnv, seeded } from '../support/seeded'

const KILLS = fromEnv('CHALKBIRD_KILLS', 20)
const SEED = fromEnv('CHALKBIRD_TEST_SEED', Date.now() % 1_000_000)
/** Steps at which the class posts at once, among them the burst of 200. */
const BUSY = ['stretch', 'hello', 'organ:ask', 'ask', 'waking-up:vote', 'isolated:ask', 'take-home:vote']

let folder: string
beforeEach(async () => {
  folder = await laptop()
})
afterEach(() => throwAway(folder))

/** The run sheet stands in the control window once a session is open. */
const sessionIsOpen = (control: Page) => control.getByText('Run sheet', { exact: true }).waitFor()

const rowsIn = async (control: Page): Promise<string[]> =>
  (await asTrainer.state(control)).rows.map(({ id }) => id)

/** Notes every post that either window is given to show, at the moment it is given. */
const noteShown = async ({ control, audience }: RunningApp, shown: Set<string>): Promise<void> => {
  for (const page of [control, audience]) {
    await page.exposeFunction('noteShown', (ids: string[]) => {
      for (const id of ids) shown.add(id)
    })
    await page.evaluate(() => {
      const note = (window as unknown as { noteShown: (ids: string[]) => void }).noteShown
      window.chalkbird.onPatch((patch) => {
        const cards = JSON.stringify(patch).matchAll(/"id":"(\d{15,})"/g)
        note(Array.from(cards, ([, id]) => id ?? ''))
      })
    })
  }
}

const wait = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms)
  })

test(
  `killed ${KILLS} times at any moment (seed ${SEED}), every post that a window had shown is there again`,
  { timeout: 600_000 },
  async () => {
    const chance = seeded(SEED)
    const shown = new Set<string>()
    for (let kill = 0; kill < KILLS; kill += 1) {
      const app = await startApp(folder, [])
      if (kill === 0) await asTrainer.act(app.control, { kind: 'start-practice', speed: 20 })
      await sessionIsOpen(app.control)
      const again = new Set(await rowsIn(app.control))
      expect([...shown].filter((id) => !again.has(id))).toEqual([])
      await noteShown(app, shown)
      await asTrainer.command(app.control, { kind: 'go', cue: BUSY[kill % BUSY.length] ?? 'stretch' })
      // The one thing here that time decides: the moment of the kill.
      await wait(chance.int(2500))
      const ended = app.electron.waitForEvent('close')
      app.electron.process().kill('SIGKILL')
      await ended
    }
    expect(shown.size).toBeGreaterThan(100)
    const names = await readdir(join(folder, 'sessions'))
    const file = names.find((name) => name.endsWith('.chalkbird.jsonl'))
    const journal = await readJournal({ fs: nodeFs, path: join(folder, 'sessions', file ?? '') })
    if (journal.kind === 'refused') throw new Error(journal.why)
    const read = sessionIn(journal.entries, [])
    if (read.kind === 'refused') throw new Error(read.why)
    expect([...shown].filter((id) => !read.session.posts.has(id))).toEqual([])
    // The class deletes two posts of its own; a reopened room must not take others for deleted.
    expect(read.session.gone.size).toBeLessThanOrEqual(2)
  },
)
