import { connect } from 'node:net'

type Area = { x: number; y: number; width: number; height: number }

/** A window's state from one moment on, as the X server told it. */
type Moment = { window: number; area: Area; isMapped: boolean; at: number }

export type XWindows = {
  /** How often, and how long in ms, a part of this window lay on this area of the screen. */
  coverings: (window: number, area: Area) => number[]
  close: () => void
}

// X11's protocol, https://www.x.org/releases/X11R7.7/doc/xproto/x11protocol.html#Encoding
const CREATE = 16
const DESTROY = 17
const UNMAP = 18
const MAP = 19
const REPARENT = 21
const CONFIGURE = 22
const CHANGE_ATTRIBUTES = 2
const EVENT_MASK = 0x800
const SUBSTRUCTURE_NOTIFY = 1 << 19

/**
 * Follows every window on the screen by what the X server tells about it, in the server's own order: each map, move and
 * resize is an event, so nothing is missed between two looks, as it could be by sampling. A window counts with the frame that
 * a window manager puts around it. Has to begin before the windows do.
 */
export const followWindows = (display: string): Promise<XWindows> =>
  new Promise((resolve, reject) => {
    const socket = connect(`/tmp/.X11-unix/X${display}`)
    const moments: Moment[] = []
    const tops = new Map<number, { area: Area; isMapped: boolean }>()
    /** Which of the screen's own windows a window stands in: itself, or its frame. */
    const frames = new Map<number, number>()
    let root = 0
    let rest = Buffer.alloc(0)

    const tell = (top: number): void => {
      const state = tops.get(top)
      const window = [...frames].find(([, frame]) => frame === top)?.[0] ?? top
      const area = state?.area ?? NOWHERE
      moments.push({ window, area, isMapped: state?.isMapped ?? false, at: performance.now() })
    }
    const onEvent = (event: Buffer): void => {
      const window = event.readUInt32LE(8)
      // A window inside a frame reports to those who asked for its own events; only the screen's own windows are followed.
      if (event.readUInt32LE(4) !== root) return
      const top = tops.get(window)
      switch (event.readUInt8(0) & 0x7f) {
        case CREATE:
          tops.set(window, { area: areaAt(event, 12), isMapped: false })
          break
        case CONFIGURE:
          if (top) top.area = areaAt(event, 16)
          break
        case MAP:
        case UNMAP:
          if (top) top.isMapped = (event.readUInt8(0) & 0x7f) === MAP
          break
        case DESTROY:
          tops.delete(window)
          break
        case REPARENT: {
          const parent = event.readUInt32LE(12)
          if (parent === root) {
            frames.delete(window)
            tops.set(window, { area: top?.area ?? NOWHERE, isMapped: false })
          } else {
            tops.delete(window)
            frames.set(window, parent)
            tell(parent)
            return
          }
          break
        }
        default:
          return
      }
      tell(window)
    }

    socket.once('error', (error) =>
      reject(new Error(`the X server :${display} can't be watched`, { cause: error })),
    )
    socket.write(hello())
    socket.on('data', (chunk) => {
      rest = Buffer.concat([rest, chunk])
      if (root === 0) {
        const length = rest.length < 8 ? Number.POSITIVE_INFINITY : 8 + 4 * rest.readUInt16LE(6)
        if (rest.length < length) return
        if (rest.readUInt8(0) !== 1)
          return reject(new Error(`the X server :${display} refuses: ${rest.toString('latin1')}`))
        root = rootIn(rest)
        rest = rest.subarray(length)
        socket.write(askForEvents(root))
        resolve({
          coverings: (window, area) => coveringsIn(moments, window, area),
          close: () => void socket.destroy(),
        })
      }
      for (; rest.length >= 32; rest = rest.subarray(32)) onEvent(rest.subarray(0, 32))
    })
  })

const NOWHERE: Area = { x: 0, y: 0, width: 0, height: 0 }

const areaAt = (event: Buffer, offset: number): Area => ({
  x: event.readInt16LE(offset),
  y: event.readInt16LE(offset + 2),
  width: event.readUInt16LE(offset + 4),
  height: event.readUInt16LE(offset + 6),
})

/** Little-endian, protocol 11, no secret: a server of the same user asks for none. */
const hello = (): Buffer => {
  const request = Buffer.alloc(12)
  request.write('l')
  request.writeUInt16LE(11, 2)
  return request
}

/** The first screen's root window, behind the vendor's name and the pixel formats. */
const rootIn = (setup: Buffer): number => {
  const vendor = setup.readUInt16LE(24)
  const formats = setup.readUInt8(29)
  return setup.readUInt32LE(40 + ((vendor + 3) & ~3) + 8 * formats)
}

const askForEvents = (window: number): Buffer => {
  const request = Buffer.alloc(16)
  request.writeUInt8(CHANGE_ATTRIBUTES, 0)
  request.writeUInt16LE(4, 2)
  request.writeUInt32LE(window, 4)
  request.writeUInt32LE(EVENT_MASK, 8)
  request.writeUInt32LE(SUBSTRUCTURE_NOTIFY, 12)
  return request
}

const coveringsIn = (moments: readonly Moment[], of: number, area: Area): number[] => {
  const coverings: number[] = []
  let since: number | undefined
  for (const { window, area: where, isMapped, at } of moments) {
    if (window !== of) continue
    const isOn = isMapped && touches(where, area)
    if (isOn) since ??= at
    else if (since !== undefined) {
      coverings.push(at - since)
      since = undefined
    }
  }
  return since === undefined ? coverings : [...coverings, Number.POSITIVE_INFINITY]
}

const touches = (one: Area, other: Area): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height
