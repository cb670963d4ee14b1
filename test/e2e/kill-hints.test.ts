import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import type { HintRow } from '../../src/core/views'
import type { Fault } from '../../src/practice/faults'
import { asTrainer, laptop, throwAway } from '../support/electron-app'
import { openRoomAsX } from '../support/live-on-x'
import { fromEnv, seeded } from '../support/seeded'

const KILLS = fromEnv('CHALKBIRD_HINT_KILLS', 9)
const SEED = fromEnv('CHALKBIRD_TEST_SEED', Date.now() % 1_000_000)

let folder: string
beforeEach(async () => {
  folder = await laptop()
})
afterEach(() => throwAway(folder))

const stateOf = ({ state }: HintRow): string =>
  state.kind === 'unknown' && state.sought ? 'sought' : state.kind

/** In what state the app is killed, and what brings a hint there. */
const MOMENTS: { state: string; fault?: Fault }[] = [
  { state: 'planned' },
  // X has made the post, and the answer is on its way.
  { state: 'sending', fault: { kind: 'slow', ms: 60_000 } },
  { state: 'sought', fault: { kind: 'dropped' } },
  { state: 'waiting', fault: { kind: 'rate-limited', seconds: 20 } },
  { state: 'sought', fault: { kind: 'lost-answer', as: 'unavailable' } },
  { state: 'sent' },
]
/** After so many looks at what the window shows, whatever that is: a matter of seconds. */
const AT_RANDOM: (typeof MOMENTS)[number] = { state: 'any' }
const MOST_LOOKS = 2000
const TROUBLE = MOMENTS.flatMap(({ fault }) => fault ?? [])

/** `unknown`: in doubt twice, and no longer sought. */
const SETTLED = new Set(['sent', 'refused', 'unsent', 'cancelled', 'unknown'])

const hintsIn = async (control: Page): Promise<HintRow[]> =>
  (await asTrainer.state(control)).view.session?.hints ?? []

/** Asks the window until it shows what is waited for. */
const until = async (control: Page, isSo: (hints: HintRow[]) => boolean): Promise<HintRow[]> => {
  for (;;) {
    const hints = await hintsIn(control)
    if (isSo(hints)) return hints
  }
}

test(
  `killed ${KILLS} times while hints are sent (seed ${SEED}), in every state of the outbox: none is twice on X, and each is what the trainer reads`,
  { timeout: 600_000 },
  async () => {
    const chance = seeded(SEED)
    // X stays while the app dies.
    const { world, server, master, start, close } = await openRoomAsX()
    const open = async (isFirst: boolean) => {
      const app = await start(folder, { asksToGoLive: isFirst })
      if (isFirst) await app.control.getByRole('button', { name: 'Go live' }).click()
      await app.control.getByText('Run sheet', { exact: true }).waitFor()
      return app
    }
    const killedIn: string[] = []
    for (let kill = 0; kill < KILLS; kill += 1) {
      const app = await open(kill === 0)
      const moment = MOMENTS[kill] ?? AT_RANDOM
      // What earlier kills left is settled first, since nothing is sent while one is in doubt.
      await until(app.control, (hints) => hints.every((hint) => SETTLED.has(stateOf(hint))))
      if (moment.fault) server.faults.set({ ...moment.fault, share: 1, on: 'writes' })
      if (moment === AT_RANDOM) server.faults.set({ ...chance.pick(TROUBLE), share: 0.7, on: 'writes' })
      const id = `hint-number-${kill}`
      await asTrainer.command(app.control, {
        kind: 'hint',
        hint: { id, text: `Number ${kill}`, to: { kind: 'all' } },
      })
      let looks = chance.int(MOST_LOOKS)
      // A state may be over before the window is asked again.
      const isTime = (state: string) =>
        moment === AT_RANDOM ? (looks -= 1) < 0 : state === moment.state || SETTLED.has(state)
      const seen = await until(app.control, (hints) =>
        hints.some((hint) => hint.id === id && isTime(stateOf(hint))),
      )
      const ended = app.electron.waitForEvent('close')
      app.electron.process().kill('SIGKILL')
      await ended
      server.faults.clear()
      killedIn.push(...seen.filter((hint) => hint.id === id).map(stateOf))
    }
    const app = await open(false)
    const hints = await until(app.control, (all) => all.every((hint) => SETTLED.has(stateOf(hint))))
    const onX = [...world.newestFirst()].filter(({ authorId }) => authorId === master.id)
    const outcome = hints.toReversed().map((hint) => ({
      state: hint.state.kind,
      onX: onX.filter(({ text }) => text === hint.text).length,
    }))
    // oxlint-disable-next-line no-console -- where the kills came is what the figures are for
    console.log(killedIn.map((state, index) => `${state} → ${outcome[index]?.state}`).join(', '))
    expect(hints).toHaveLength(KILLS)
    const isLie = ({ state, onX: times }: (typeof outcome)[number]): boolean =>
      state === 'unknown' ? times > 1 : times !== (state === 'sent' ? 1 : 0)
    expect(outcome.filter(isLie)).toEqual([])
    await app.close()
    await close()
  },
)
