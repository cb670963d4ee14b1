import type { PostId } from '../core/time'

/** What can go wrong between an app and X, as seen from the app. What is left out is as in `usual`; a body is JSON. */
export type Fault =
  /** 429, with the limit said to be reset after so many of the room's seconds; X has two bodies for it. */
  | { kind: 'rate-limited'; seconds?: number; window?: 'quarter' | 'day'; body?: 'problem' | 'code' }
  /** 429 too, but since the month's reads are used up: no time will help. Reads only. */
  | { kind: 'usage-capped' }
  /** 403 now and then, for nothing that one could see; reported since July 2026 for writes, so writes only. */
  | { kind: 'not-permitted' }
  /** 403, since the app is in no project that may use the API. */
  | { kind: 'not-enrolled' }
  /** 403 for an answer to a post of one's own that is so many of the room's milliseconds old, or less. */
  | { kind: 'reply-too-soon'; ms?: number }
  | { kind: 'unavailable'; body?: 'json' | 'html'; status?: 500 | 502 | 503 | 504 }
  /** The request is done at once, the answer comes late: real milliseconds, since sockets know no others. */
  | { kind: 'slow'; ms?: number }
  /** Half of the answer, then the end of the connection. */
  | { kind: 'cut-off' }
  /** The connection ends before the request is looked at. */
  | { kind: 'dropped' }
  /** A write is done, and then the connection ends, or a 503 comes. */
  | { kind: 'lost-answer'; as?: 'dropped' | 'unavailable' }
  /** Search sees a post so many of the room's milliseconds later. */
  | { kind: 'late-index'; ms?: number }
  | { kind: 'out-of-order' }
  /** A page holds one of its posts twice. */
  | { kind: 'duplicated' }
  /** A page begins with the last posts of the page before. */
  | { kind: 'overlapping' }
  /** An author of a page is not told, only that there is trouble with the account. */
  | { kind: 'partial' }
  | { kind: 'credits-depleted' }
  | { kind: 'expired-token' }

export const usual = {
  resetSeconds: 60,
  slowMs: 2000,
  lateMs: 30_000,
  /** One developer's remedy was a gap of 5 s [plhery/node-twitter-api-v2#366]. */
  soonMs: 5000,
  lostAs: 'dropped',
} as const

export type FaultKind = Fault['kind']
/** A GET reads, all else writes. */
export type Work = 'reads' | 'writes'
type FaultOf<Kind extends FaultKind> = Extract<Fault, { kind: Kind }>

/** `share` is how likely it strikes, from 0 to 1; `on` keeps it to one kind of work. */
export type FaultSetting = Fault & { share: number; on?: Work }

export type FaultControl = {
  /** Lets a fault strike by chance from now on; a later setting of the same kind replaces it. */
  set: (setting: FaultSetting) => void
  /** Lets a fault strike once, at the next opportunity for its kind. */
  next: (fault: FaultKind | Fault) => void
  /** Ends all of them. */
  clear: () => void
  active: () => readonly FaultSetting[]
}

const isOf = <Kind extends FaultKind>(kind: Kind, fault: Fault): fault is FaultOf<Kind> => fault.kind === kind

export const createFaults = (random: () => number, initial: readonly FaultSetting[] = []) => {
  const settings = new Map<FaultKind, FaultSetting>(initial.map((setting) => [setting.kind, setting]))
  const queued: Fault[] = []
  const latenesses = new Map<PostId, number>()

  const chosen = (kind: FaultKind, work: Work): Fault | undefined => {
    const place = queued.findIndex((fault) => fault.kind === kind)
    if (place >= 0) return queued.splice(place, 1)[0]
    const setting = settings.get(kind)
    const isMeant = setting !== undefined && (setting.on ?? work) === work
    return isMeant && random() < setting.share ? setting : undefined
  }

  /** The fault of this kind that strikes here and now, if any. Chance is asked only where it is set. */
  const strike = <Kind extends FaultKind>(kind: Kind, work: Work): FaultOf<Kind> | undefined => {
    const fault = chosen(kind, work)
    return fault !== undefined && isOf(kind, fault) ? fault : undefined
  }

  /** Ms by which search sees a post later; decided when search first comes across it. */
  const lateness = (id: PostId): number => {
    const known = latenesses.get(id)
    if (known !== undefined) return known
    const late = strike('late-index', 'reads')
    const ms = late === undefined ? 0 : (late.ms ?? usual.lateMs)
    latenesses.set(id, ms)
    return ms
  }

  const control: FaultControl = {
    set: (setting) => {
      settings.set(setting.kind, setting)
    },
    next: (fault) => {
      queued.push(typeof fault === 'string' ? { kind: fault } : fault)
    },
    clear: () => {
      settings.clear()
      queued.length = 0
    },
    active: () => [...settings.values()],
  }
  return { strike, lateness, control }
}

export type Faults = ReturnType<typeof createFaults>
