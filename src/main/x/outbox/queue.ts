import type { HintDraft } from '../../../core/commands'
import type { Clock, XTime } from '../../../core/time'
import type { Leaving } from './deliver'
import { saysTheSame } from './match'
import type { Pauses } from './pause'

/** Something that is done about a post of ours in its turn. `leaving`: it is sent. */
export type Job = { draft: HintDraft; run: () => Promise<void>; leaving?: Leaving }

/** A post of a course; all others are hints. */
export const isStep = ({ about }: HintDraft): boolean => about?.kind === 'step'

/**
 * What is done about posts of ours, one thing at a time. Hints keep their order, and so do the steps of courses; but the room waits
 * for a hint, and nobody for a step: a hint goes before the steps that have not begun, and while one that has begun waits, be it
 * for X to take it or to be found there.
 */
export const createQueue = ({ clock, now, pauses }: { clock: Clock; now: () => XTime; pauses: Pauses }) => {
  const hints: Job[] = []
  const steps: Job[] = []
  let working: Promise<void> | undefined
  /** What is under way: a hint also while a step waits. */
  const underWay: { hint?: Job | undefined; step?: Job | undefined } = {}
  /** Hints that go before the step that waits, or that waited until it was taken back. */
  let passing: Promise<void> | undefined
  /** Ends the wait of the step, whatever goes before it. */
  let endWait = () => {}

  const doHint = async (hint: Job): Promise<void> => {
    underWay.hint = hint
    await hint.run()
    underWay.hint = undefined
    hints.shift()
  }

  const doStep = async (step: Job): Promise<void> => {
    underWay.step = step
    await step.run()
    underWay.step = undefined
    steps.shift()
  }

  const work = async () => {
    for (;;) {
      if (passing) await passing
      const [hint] = hints
      const [step] = steps
      if (hint) await doHint(hint)
      else if (step) await doStep(step)
      else break
    }
    working = undefined
  }

  const letHintsPass = async (step: Job): Promise<void> => {
    const from = now()
    // X would take one that says the same for the step, and so could we.
    for (let [hint] = hints; hint && !saysTheSame(hint.draft.text, step.draft.text); [hint] = hints)
      await doHint(hint)
    // A step that was in time is not too late for having waited.
    if (step.leaving) step.leaving.giveUpAt += now() - from
  }

  return {
    add: (job: Job): void => {
      if (isStep(job.draft)) steps.push(job)
      else {
        hints.push(job)
        // A step that waits looks who may pass, and waits on.
        if (underWay.step && !underWay.hint) pauses.end()
      }
      working ??= work()
    },
    /** What was to be sent is not wanted any more. */
    takeBack: (hint: string): void => {
      const job = [...hints, ...steps].find(({ leaving }) => leaving?.draft.id === hint)
      if (!job?.leaving) return
      job.leaving.isTakenBack = true
      if (job === underWay.step) endWait()
      // The pause that is on is that of the hint, where there is one.
      if (job === (underWay.hint ?? underWay.step)) pauses.end()
    },
    /** The pauses of steps: hints go meanwhile. */
    givingWay: {
      ...pauses,
      pause: async (ms: number): Promise<void> => {
        const { step } = underWay
        if (!step) return
        const until = clock.now() + ms
        let isEnded = false
        const ended = new Promise<void>((resolve) => {
          endWait = () => {
            isEnded = true
            resolve()
          }
        })
        for (let left = ms; left > 0 && !isEnded && !pauses.isStopped(); left = until - clock.now()) {
          passing ??= letHintsPass(step).finally(() => {
            passing = undefined
          })
          await Promise.race([passing, ended])
          const rest = until - clock.now()
          if (rest > 0 && !isEnded) await pauses.pause(rest)
        }
      },
    } satisfies Pauses,
    /** Waits until nothing is left to do. */
    done: async (): Promise<void> => {
      await working
    },
  }
}
