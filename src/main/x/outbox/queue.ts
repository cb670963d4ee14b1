import type { HintDraft } from '../../../core/commands'
import type { Clock, XTime } from '../../../core/time'
import type { Leaving } from './deliver'
import type { Pauses } from './pause'

/** Something that is done about a post of ours in its turn. `leaving`: it is sent. */
export type Job = { draft: HintDraft; run: () => Promise<void>; leaving?: Leaving }

/** A post of a course; all others are hints. */
export const isStep = ({ about }: HintDraft): boolean => about?.kind === 'step'

/** One that says the same waits: X would take it for the other one, and so could we. */
const saysTheSame = (a: HintDraft, b: HintDraft): boolean => a.text.trim() === b.text.trim()

/**
 * What is done about posts of ours, one thing at a time. Hints keep their order, and so do the steps of courses; but the room waits
 * for a hint, and nobody for a step: a hint goes before the steps that have not begun, and while one that has begun waits, be it
 * for X to take it or to be found there.
 */
export const createQueue = ({ clock, now, pauses }: { clock: Clock; now: () => XTime; pauses: Pauses }) => {
  const hints: Job[] = []
  const steps: Job[] = []
  let working: Promise<void> | undefined
  /** What is being done; the last of them while the others wait. */
  const underWay: Job[] = []
  /** The step that waits is no longer wanted. */
  let isEnded = false

  const doFirst = async (jobs: Job[], job: Job): Promise<void> => {
    underWay.push(job)
    await job.run()
    underWay.pop()
    jobs.shift()
  }

  const work = async () => {
    for (;;) {
      const [hint] = hints
      const [step] = steps
      if (hint) await doFirst(hints, hint)
      else if (step) await doFirst(steps, step)
      else break
    }
    working = undefined
  }

  const letHintsPass = async (step: Job): Promise<void> => {
    const from = now()
    for (let [hint] = hints; hint && !saysTheSame(hint.draft, step.draft); [hint] = hints)
      await doFirst(hints, hint)
    // A step that was in time is not too late for having waited.
    if (step.leaving) step.leaving.giveUpAt += now() - from
  }

  return {
    add: (job: Job): void => {
      const last = underWay.at(-1)
      if (isStep(job.draft)) steps.push(job)
      else {
        hints.push(job)
        // A step that waits looks who may pass, and waits on.
        if (last && isStep(last.draft)) pauses.end()
      }
      working ??= work()
    },
    /** What was to be sent is not wanted any more. */
    takeBack: (hint: string): void => {
      const job = [...hints, ...steps].find(({ leaving }) => leaving?.draft.id === hint)
      if (!job?.leaving) return
      job.leaving.isTakenBack = true
      if (job !== underWay.at(-1)) return
      if (isStep(job.draft)) isEnded = true
      pauses.end()
    },
    /** The pauses of steps: hints go meanwhile. */
    givingWay: {
      ...pauses,
      pause: async (ms: number): Promise<void> => {
        const step = underWay.at(-1)
        if (!step) return
        const until = clock.now() + ms
        isEnded = false
        for (let left = ms; left > 0 && !isEnded && !pauses.isStopped(); left = until - clock.now()) {
          await letHintsPass(step)
          const rest = until - clock.now()
          if (rest > 0) await pauses.pause(rest)
        }
      },
    } satisfies Pauses,
    /** Waits until nothing is left to do. */
    done: async (): Promise<void> => {
      await working
    },
  }
}
