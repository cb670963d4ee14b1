/** A place on the screen, in its pixels. */
export type Box = { left: number; top: number; right: number; bottom: number }

export const isEmpty = ({ left, top, right, bottom }: Box): boolean => right <= left || bottom <= top

export const common = (a: Box, b: Box): Box => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
})

/** How far `box` stands out of `room`, on the side where it does so most; 0 or less when it is inside. */
export const beyond = (box: Box, room: Box): number =>
  Math.max(room.left - box.left, room.top - box.top, box.right - room.right, box.bottom - room.bottom)
