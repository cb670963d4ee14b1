import type { ScreenWishes } from '../../src/main/windows/screen-wishes'

const done = () => Promise.resolve({ kind: 'done' as const })
const atOnce = () => ({ kind: 'done' as const })

/** Screens of which nothing is asked that matters. */
export const noScreens: ScreenWishes = {
  showAudience: done,
  closeAudience: atOnce,
  choose: done,
  oneScreen: done,
  swap: done,
  identify: atOnce,
  fullScreen: atOnce,
}
