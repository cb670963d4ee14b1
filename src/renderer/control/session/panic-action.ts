import { readClock } from '../../shared/use-now'
import { messages } from '../messages'
import { named, type Actions } from './actions'
import { panicAt, placesOn } from './panic'
import { judgedWords } from './post-moves'
import { whyFrozen, type Room } from './room'
import type { Undo } from './use-undo'

/** Off the wall at once, whatever it is; what was on at the moment of the key counts, not what is on when it is read. */
export const panicAction = ({ view, displays, look, send }: Room, { did }: Undo): Pick<Actions, 'panic'> => {
  const onWall = () => panicAt(view.stage, readClock(view.stage.clock), placesOn(displays.size, look))
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
