import type { Clock } from '../core/time'
import { createAgenda } from './agenda'
import { randomOf } from './random'
import type { World, WorldPost } from './world'

/** How many of ten people press a choice of a poll on X, and how many of ten press the favourite. */
const PRESSING = 4
const FAVOURING = 4
/** When they do, in seconds after the poll. */
const FIRST = 3
const LAST = 60

/** People who vote in the polls that the master account holds on X, once each; the answer ends it. */
export const startVoting = ({
  world,
  clock,
  usernames,
  master,
  seed,
}: {
  world: World
  clock: Clock
  usernames: readonly string[]
  /** The master account's username. */
  master: string
  seed: number
}): (() => void) => {
  const agenda = createAgenda<{ id: string; choice: number }>(clock, ({ deed: { id, choice } }) => {
    // Whoever runs the world may have taken the post away.
    if (world.post(id) !== undefined) world.votePoll(id, choice)
  })

  const stopHearing = world.onPost(({ id, authorId, createdAt, poll }: WorldPost) => {
    if (poll === undefined || authorId !== world.accountNamed(master)?.id) return
    const labels = poll.options.map(({ label }) => label)
    const last = labels.length - 1
    const favourite = randomOf(seed, ...labels).between(0, last)
    agenda.add(
      usernames.flatMap((username) => {
        const random = randomOf(seed, ...labels, username)
        if (random.between(1, 10) > PRESSING) return []
        const choice = random.between(1, 10) <= FAVOURING ? favourite : random.between(0, last)
        const time = createdAt + Math.round((FIRST + (LAST - FIRST) * random.next()) * 1000)
        return [{ time, deed: { id, choice } }]
      }),
    )
  })

  return () => {
    stopHearing()
    agenda.clear()
  }
}
