import { readClock } from '../../shared/use-now'
import { messages } from '../messages'
import { named, type Actions } from './actions'
import { panicAt, placesOn } from './panic'
import { judgedWords } from './post-moves'
import { whyFrozen, type Room } from './room'
import { isCovered } from './show-state'
import type { Undo } from './use-undo'

/**
 * Off the wall at once, whatever it is; what was on at the moment of the key counts, not what is on when it is read. Under a
 * cover, the posts that would be back once it is off.
 */
export const panicAction = ({ view, displays, look, send }: Room, { did }: Undo): Pick<Actions, 'panic'> => {
  const under = view.covered ?? view.stage
  const onWall = () => {
    const hit = panicAt(under, readClock(under.clock), placesOn(displays.size, look))
    return hit.kind === 'card' && isCovered(view) ? ({ kind: 'nothing' } as const) : hit
  }
  const isNothing = onWall().kind === 'nothing'
  return named({
    panic: {
      whyNot: whyFrozen(view) ?? (isNothing ? messages.actions.whyNot.nothingToHide : undefined),
      run: () => {
        const hit = onWall()
        switch (hit.kind) {
          case 'posts': {
            const { posts } = hit
            did({ what: judgedWords(posts.length, 'hidden'), back: [{ kind: 'judge', posts, as: 'shown' }] })
            return void send({ kind: 'judge', posts, as: 'hidden' })
          }
          case 'card':
            did({
              what: messages.moderation.did.covered,
              back: [{ kind: 'cover', with: view.output.cover }],
              under: 'card',
            })
            return void send({ kind: 'cover', with: 'card' })
          case 'nothing':
            return undefined
        }
      },
    },
  })
}
