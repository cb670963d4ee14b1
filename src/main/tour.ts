import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Command } from '../core/commands'
import type { Cue, QuestionCue } from '../core/cues'
import { summaryLines, summaryOf } from '../core/summary'
import type { Desk } from './desk'
import type { OpenSession } from './session/open-session'

export type TourDeps = {
  desk: Desk
  /** Begins the practice session at this speed. */
  begin: (speed: number) => Promise<{ kind: string; why?: string }>
  /** A PNG of a window as it is now, after it has drawn what it was sent. */
  capture: (window: 'control' | 'audience') => Promise<Buffer>
  folder: string
  print: (line: string) => void
}

/** How many times faster than real time the tour's class lives. */
const SPEED = 6
/** What a picture waits for before it is taken, real ms: every motion on the stage ends within 600. */
const SETTLE_MS = 900
/** How long the room is given for each kind of step, ms of the class's time; a question takes its own time. */
const DWELL_MS = {
  join: 1000,
  intros: 70_000,
  vote: 45_000,
  questions: 30_000,
  course: 3000,
  break: 30_000,
} as const

/** Plays the practice session from the first step to the last, with pictures of both windows, and says what happened. */
export const runTour = async ({ desk, begin, capture, folder, print }: TourDeps): Promise<number> => {
  await mkdir(folder, { recursive: true })
  const begun = await begin(SPEED)
  const open = desk.open()
  if (begun.kind !== 'done' || !open) {
    print(`The tour could not begin: ${begun.why ?? ''}`)
    return 1
  }
  let pictures = 0
  const take = async (name: string): Promise<void> => {
    await wait(SETTLE_MS)
    for (const window of ['audience', 'control'] as const) {
      pictures += 1
      const number = String(pictures).padStart(2, '0')
      await writeFile(join(folder, `${number}-${name}-${window}.png`), await capture(window))
    }
  }
  for (const cue of open.session().cues) await playCue(open, cue, take)
  await open.command({ kind: 'end' })
  for (const line of summaryLines(summaryOf(open.session()))) print(line)
  print(`${pictures} pictures in ${folder}`)
  await desk.leave()
  return 0
}

type Take = (name: string) => Promise<void>

const playCue = async (open: OpenSession, cue: Cue, take: Take): Promise<void> => {
  await open.command({ kind: 'go', cue: cue.id })
  const name = cue.id.replaceAll(':', '-')
  switch (cue.kind) {
    case 'ask':
      return askAndHint(open, cue, { take, name })
    case 'intros':
      await roomTime(open, DWELL_MS.intros / 2)
      await approveWaiting(open)
      await roomTime(open, DWELL_MS.intros / 2)
      return take(name)
    case 'join':
    case 'vote':
    case 'questions':
    case 'course':
    case 'break':
      await roomTime(open, DWELL_MS[cue.kind])
      return take(name)
    case 'result':
    case 'answers':
    case 'right':
    case 'finish':
    case 'room':
    case 'board':
    case 'closing':
      return take(name)
  }
}

/** Takes answers until the time is up. The first question shows what a hint does, with the sheet's first prepared one. */
const askAndHint = async (
  open: OpenSession,
  cue: QuestionCue,
  { take, name }: { take: Take; name: string },
): Promise<void> => {
  const closesAt = open.session().contests.get(cue.question.id)?.window?.closesAt ?? 0
  const text = cue.question.hints[0]?.text
  if (text !== undefined) {
    const id = `tour-hint-${cue.question.id}`
    await open.command({ kind: 'hint', hint: { id, text, to: { kind: 'all' } } })
    await until(() => open.session().sendings.get(id)?.value.kind === 'sent')
    await take(name)
    if (cue.number === 1) {
      await spotlight(open, { kind: 'hint', hint: id })
      await take(`${cue.question.id}-hint`)
      await spotlight(open, { kind: 'none' })
    }
  } else await take(name)
  // A little longer than the time is up, so that late answers come too.
  await until(() => open.around().now > closesAt + 8000)
}

const spotlight = (open: OpenSession, on: (Command & { kind: 'spotlight' })['on']) =>
  open.command({ kind: 'spotlight', on })

const approveWaiting = async (open: OpenSession): Promise<void> => {
  const posts = open
    .views()
    .allRows()
    .filter(({ standing }) => standing === 'waiting')
    .map(({ id }) => id)
  if (posts.length > 0) await open.command({ kind: 'judge', posts, as: 'shown' })
}

const wait = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms)
  })

/** Waits for so many ms of the class's time. */
const roomTime = (open: OpenSession, ms: number): Promise<void> => wait(ms / open.around().clock.rate)

/** Waits until it holds, for a minute of real time at the most: the tour goes on and shows what there is. */
const until = async (holds: () => boolean): Promise<void> => {
  const giveUp = Date.now() + 60_000
  while (!holds() && Date.now() < giveUp) await wait(20)
}
