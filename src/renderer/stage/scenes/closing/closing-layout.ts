import type { SceneRoom } from '../../parts/scene-room'

/** Below this height the thanks come first, and the title, which everybody has seen, goes. */
const TITLE_FROM = 26

export type ClosingLayout = { hasTitle: boolean; thanks: number; bird: number; text: number }

/** How large everything is at the end. */
export const closingLayout = ({ high, wide, grow }: SceneRoom): ClosingLayout => ({
  hasTitle: high >= TITLE_FROM,
  thanks: Math.min(0.36 * high, 14 * grow),
  bird: Math.min(0.46 * high, 0.24 * wide, 20 * grow),
  text: Math.max(3.1, Math.min(0.115 * high, 4.4 * grow)),
})
