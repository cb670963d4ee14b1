import type { Clock, PostId } from '../core/time'
import type { AudienceView } from '../core/views'
import { createAgenda } from './agenda'
import { keyOf, sightOf, type Occasion } from './class-occasion'
import { planAfterHint, planFor, type PlannedPost, type Script } from './class-script'
import { startVoting } from './class-votes'
import type { World, WorldPost } from './world'

/** Simulated people, who see the wall and read what the master account posts, and nothing else. */
export type PracticeClass = {
  /** Shows the class the wall. */
  see: (view: AudienceView) => void
  /** Whether nobody is about to write anything. */
  done: () => boolean
  stop: () => void
}

type Deed = { post: PlannedPost; occasion: string }
type Current = { occasion: Occasion; openedAt: number }

export const startClass = ({
  world,
  clock,
  script,
  master,
  seed,
}: {
  world: World
  clock: Clock
  script: Script
  /** The master account's username. */
  master: string
  seed: number
}): PracticeClass => {
  const accounts = new Map(
    script.cast.map(({ name, username }) => {
      const { id } = world.accountNamed(username) ?? world.addAccount({ name, username })
      return [username, id]
    }),
  )
  const personOf = new Map(script.cast.map((person) => [accounts.get(person.username), person]))
  /** By occasion and key: everything that was ever planned, so that nothing is planned twice. */
  const known = new Set<string>()
  const published = new Map<string, PostId>()
  /** What this class wrote, and no earlier one. */
  const own = new Set<PostId>()
  let current: Current | undefined
  let latestOfMaster: PostId | undefined
  let isStopped = false

  const carryOut = ({ post, occasion }: Deed, at: number): void => {
    const authorId = accounts.get(post.person)
    if (authorId === undefined) return
    switch (post.kind) {
      case 'new':
      case 'reply': {
        // A question goes on after the room was closed and opened again: what was answered stays answered.
        const written = world.writtenAt(authorId, Math.floor(at))
        if (written !== undefined && !own.has(written.id)) {
          published.set(`${occasion} ${post.key}`, written.id)
          return
        }
        const repliesTo = post.kind === 'reply' && latestOfMaster !== undefined && world.post(latestOfMaster)
        const { id } = world.publish({
          authorId,
          text: post.text,
          at,
          ...(repliesTo && { inReplyTo: repliesTo.id }),
        })
        published.set(`${occasion} ${post.key}`, id)
        own.add(id)
        if (post.liked !== undefined) world.like(id, post.liked)
        return
      }
      case 'edit':
      case 'delete': {
        const first = published.get(`${occasion} ${post.of}`)
        // Whoever runs the world may have taken the post away.
        if (first === undefined || world.post(first) === undefined) return
        if (post.kind === 'edit') world.edit(first, post.text, at)
        else world.remove(first)
      }
    }
  }

  const agenda = createAgenda<Deed>(clock, ({ time, deed }) => carryOut(deed, time))

  const plan = (posts: PlannedPost[], from: number, occasion: string): void => {
    const news = posts.filter(({ key }) => !known.has(`${occasion} ${key}`))
    for (const { key } of news) known.add(`${occasion} ${key}`)
    agenda.add(news.map((post) => ({ time: from + post.after, deed: { post, occasion } })))
  }

  const moveOn = (): void => {
    agenda.catchUp()
    agenda.clear()
    current = undefined
  }

  /** Whom a post of the master reaches: a reply during a question the whole team, another reply one person. */
  const isReached = ({ inReplyTo }: WorldPost, occasion: Occasion, username: string): boolean => {
    const addressee = inReplyTo === undefined ? undefined : personOf.get(world.post(inReplyTo)?.authorId)
    if (addressee === undefined || addressee.username === username) return true
    if (occasion.kind !== 'question' || addressee.team === undefined) return false
    return script.cast.some((person) => person.username === username && person.team === addressee.team)
  }

  const hear = (post: WorldPost): void => {
    if (post.authorId !== world.accountNamed(master)?.id) return
    latestOfMaster = post.id
    if (current === undefined) return
    const { occasion, openedAt } = current
    if (occasion.kind === 'question' && post.createdAt >= openedAt + occasion.seconds * 1000) return
    const answers = planAfterHint(script, occasion, seed)
    plan(
      answers.filter(({ person }) => isReached(post, occasion, person)),
      post.createdAt,
      keyOf(occasion),
    )
  }
  const stopHearing = world.onPost(hear)
  const usernames = script.cast.map(({ username }) => username)
  const stopVoting = startVoting({ world, clock, usernames, master, seed })

  return {
    see: (view) => {
      if (isStopped) return
      const sight = sightOf(view)
      if (sight.kind === 'aside') return
      if (sight.kind === 'over') return moveOn()
      const { occasion, openedAt = clock.now() } = sight
      if (current && keyOf(current.occasion) === keyOf(occasion)) return
      moveOn()
      current = { occasion, openedAt }
      plan(planFor(script, occasion, seed), openedAt, keyOf(occasion))
    },
    done: agenda.isEmpty,
    stop: () => {
      isStopped = true
      stopHearing()
      stopVoting()
      agenda.clear()
    },
  }
}
