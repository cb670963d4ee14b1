import type { Display, Rectangle } from 'electron'
import type { AudiencePlace } from './audience-place'
import { centred, covering, inCorner, stillReachable } from './bounds'

/** The plain window's, until the trainer makes it another size, CSS pixels. */
const SMALL = { width: 1280, height: 720 }

/** Where exactly the audience's window goes; `stood`: where the plain window was left on the trainer's own screen. */
export const boundsOf = (
  place: AudiencePlace,
  displays: readonly Display[],
  stood: Rectangle | undefined,
): Rectangle => {
  if (place.kind === 'lost') return { ...SMALL, x: 0, y: 0 }
  if (place.kind === 'wall') {
    const others = displays.filter(({ id }) => id !== place.screen.id).map(({ bounds }) => bounds)
    return covering(place.screen.bounds, others, process.platform === 'linux')
  }
  if (place.isProjectors) return centred(SMALL, place.screen.bounds)
  const areas = displays.map(({ workArea }) => workArea)
  const own = displays.find(({ id }) => id === place.screen.id)
  return stillReachable(stood, areas) ?? inCorner(SMALL, own?.workArea ?? place.screen.bounds)
}
