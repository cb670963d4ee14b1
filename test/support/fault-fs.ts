import { basename, dirname } from 'node:path'
import type { JournalFile, JournalFs } from '../../src/main/session/journal-fs'
import type { Chance } from './seeded'

export type Call = {
  count: number
  name: 'read' | 'list' | 'open' | 'write' | 'truncate' | 'sync' | 'close' | 'rename' | 'syncFolder' | 'lock'
}
/** An error's code, or `short`: a write takes only some of its bytes. */
export type Fault = 'ENOSPC' | 'EIO' | 'EMFILE' | 'EROFS' | 'short'

/** Ways in which a disk, or a journal that were written less carefully, would break its promises. */
export type Lies = { syncDoesNothing?: boolean; folderSyncDoesNothing?: boolean; tailStays?: boolean }

export type FaultFs = JournalFs & {
  calls: () => number
  /** The files as a program sees them. */
  files: () => Map<string, Buffer>
  put: (path: string, bytes: Buffer) => void
  /** The process was killed: all that it wrote is there, synced or not. */
  afterKill: (plan?: Plan) => FaultFs
  /** The power went: what was not synced is there, or not, or garbage. */
  afterPowerLoss: (chance: Chance, plan?: Plan) => FaultFs
}
export type Plan = {
  /** Called before and after each call takes effect. */
  onMoment?: () => void
  fault?: (call: Call) => Fault | undefined
  lies?: Lies
}

const SECTOR = 512

/** What a program sees of a file, what of it is surely on the disk, and in which sectors the two may differ. */
type Content = { seen: Buffer; kept: Buffer; dirty: Set<number>; forgotten: Set<number> }
type FolderChange = { set: string; content: Content } | { removed: string }

/** A file system in memory that fails as told, and whose power can go at any moment. */
export function faultFs(plan: Plan = {}): FaultFs {
  return build(plan, { names: new Map(), keptNames: new Map(), changes: [], left: new Set() })
}

/** `left`: locks whose holders are gone. */
type Disk = {
  names: Map<string, Content>
  keptNames: Map<string, Content>
  changes: FolderChange[]
  left: Set<string>
}

function build(plan: Plan, disk: Disk): FaultFs {
  const lies = plan.lies ?? {}
  const locks = new Set<string>()
  let count = 0

  const change = (entry: FolderChange): void => {
    apply(disk.names, entry)
    disk.changes.push(entry)
  }
  const call = async <T>(name: Call['name'], effect: (fault: Fault | undefined) => T): Promise<T> => {
    count += 1
    const fault = plan.fault?.({ count, name })
    plan.onMoment?.()
    await Promise.resolve()
    try {
      const partial = name === 'write' || name === 'sync'
      if (fault !== undefined && fault !== 'short' && !partial) throw failure(fault)
      return effect(fault)
    } finally {
      plan.onMoment?.()
    }
  }
  const contentOf = (path: string): Content => {
    const content = disk.names.get(path)
    if (!content) throw failure('ENOENT')
    return content
  }

  const openFile = (content: Content): JournalFile => ({
    write: (bytes, position) =>
      call('write', (fault) => {
        const taken = fault === undefined ? bytes : bytes.subarray(0, Math.ceil(bytes.length / 2))
        write(content, taken, lies.tailStays ? content.seen.length : position)
        if (fault !== undefined && fault !== 'short') throw failure(fault)
        return taken.length
      }),
    truncate: (length) =>
      call('truncate', () => {
        if (!lies.tailStays) cut(content, length)
      }),
    sync: () =>
      call('sync', (fault) => {
        if (fault !== undefined && fault !== 'short') {
          forget(content)
          throw failure(fault)
        }
        if (!lies.syncDoesNothing) keep(content)
      }),
    close: () => call('close', () => undefined),
  })

  return {
    read: (path) => call('read', () => Buffer.from(contentOf(path).seen)),
    list: (folder) =>
      call('list', () =>
        [...disk.names.keys()].filter((path) => dirname(path) === folder).map((path) => basename(path)),
      ),
    open: (path, as) =>
      call('open', () => {
        if (as === 'existing') return openFile(contentOf(path))
        const there = disk.names.get(path)
        if (there) cut(there, 0)
        else change({ set: path, content: emptyContent() })
        return openFile(contentOf(path))
      }),
    rename: (from, to) =>
      call('rename', () => {
        const content = contentOf(from)
        if (lies.tailStays && disk.names.has(to)) return
        change({ set: to, content })
        change({ removed: from })
      }),
    syncFolder: () =>
      call('syncFolder', () => {
        if (lies.folderSyncDoesNothing) return
        for (const entry of disk.changes.splice(0)) apply(disk.keptNames, entry)
      }),
    lock: (path) =>
      call('lock', () => {
        if (locks.has(path)) return undefined
        locks.add(path)
        const leftBehind = disk.left.delete(path)
        return {
          leftBehind,
          release: async (how) => {
            locks.delete(path)
            if (how === 'in doubt') disk.left.add(path)
          },
        }
      }),
    calls: () => count,
    files: () => new Map([...disk.names].map(([path, { seen }]) => [path, Buffer.from(seen)])),
    put: (path, bytes) => {
      const content = emptyContent()
      write(content, bytes, 0)
      keep(content)
      disk.names.set(path, content)
      disk.keptNames.set(path, content)
    },
    afterKill: (next = {}) =>
      build({ lies, ...next }, { ...copyDisk(disk), left: new Set([...disk.left, ...locks]) }),
    afterPowerLoss: (chance, next = {}) => {
      const names = new Map(disk.keptNames)
      // A file system's own log keeps the order of its changes: a power loss cuts it somewhere.
      for (const entry of wholeChanges(disk.changes, chance)) apply(names, entry)
      const left = new Map([...names].map(([path, content]) => [path, survive(content, chance)] as const))
      return build({ lies, ...next }, { names: left, keptNames: new Map(left), changes: [], left: new Set() })
    },
  }
}

/** A rename is two changes of which there are never only the first. */
function wholeChanges(changes: FolderChange[], chance: Chance): FolderChange[] {
  const kept = chance.int(changes.length + 1)
  return changes.slice(0, changes[kept] && 'removed' in changes[kept] ? kept + 1 : kept)
}

function apply(names: Map<string, Content>, entry: FolderChange): void {
  if ('set' in entry) names.set(entry.set, entry.content)
  else names.delete(entry.removed)
}

const emptyContent = (): Content => ({
  seen: Buffer.alloc(0),
  kept: Buffer.alloc(0),
  dirty: new Set(),
  forgotten: new Set(),
})

function copyDisk({ names, keptNames, changes }: Disk): Omit<Disk, 'left'> {
  const copies = new Map<Content, Content>()
  const copy = (content: Content): Content => {
    const known = copies.get(content)
    if (known) return known
    const { seen, kept, dirty, forgotten } = content
    const made = { seen, kept, dirty: new Set(dirty), forgotten: new Set(forgotten) }
    copies.set(content, made)
    return made
  }
  const copyNames = (from: Map<string, Content>) =>
    new Map([...from].map(([path, content]) => [path, copy(content)]))
  return {
    names: copyNames(names),
    keptNames: copyNames(keptNames),
    changes: changes.map((entry) =>
      'set' in entry ? { set: entry.set, content: copy(entry.content) } : entry,
    ),
  }
}

// Buffers are replaced and never changed, so that copies of a disk may share them.
function write(content: Content, bytes: Buffer, position: number): void {
  if (bytes.length === 0) return
  const { seen } = content
  const gap = Buffer.alloc(Math.max(0, position - seen.length))
  content.seen = Buffer.concat([
    seen.subarray(0, position),
    gap,
    bytes,
    seen.subarray(position + bytes.length),
  ])
  for (
    let at = Math.floor(Math.min(position, seen.length) / SECTOR);
    at * SECTOR < position + bytes.length;
    at += 1
  ) {
    content.dirty.add(at)
    content.forgotten.delete(at)
  }
}

function cut(content: Content, length: number): void {
  const before = content.seen.length
  content.seen = content.seen.subarray(0, length)
  for (let at = Math.floor(length / SECTOR); at * SECTOR < before; at += 1) content.dirty.add(at)
}

/** A sync that worked. It does nothing for sectors that an earlier sync failed to write and forgot. */
function keep(content: Content): void {
  const { seen, kept, forgotten } = content
  const next = Buffer.from(seen)
  for (const at of forgotten) if (at * SECTOR < next.length) oldSector(kept, at).copy(next, at * SECTOR)
  content.kept = forgotten.size > 0 ? next : seen
  content.dirty.clear()
}

/** After a sync that failed Linux marks what it could not write as clean: programs see it, the disk need not have it. */
function forget(content: Content): void {
  for (const at of content.dirty) content.forgotten.add(at)
  content.dirty.clear()
}

function oldSector(kept: Buffer, at: number): Buffer {
  const sector = Buffer.alloc(SECTOR)
  kept.subarray(at * SECTOR, (at + 1) * SECTOR).copy(sector)
  return sector
}

/** Each sector in doubt is old, new, torn or garbage; what it held that was synced is never garbage. */
function survive({ seen, kept, dirty, forgotten }: Content, chance: Chance): Content {
  const sizes = [
    kept.length,
    seen.length,
    Math.min(kept.length, seen.length) + chance.int(Math.abs(kept.length - seen.length) + 1),
  ]
  const size = dirty.size + forgotten.size === 0 ? seen.length : chance.pick(sizes)
  const left = Buffer.alloc(size)
  seen.copy(left)
  const torn = chance.oneIn(2) ? 4 : 2
  for (const at of [...dirty, ...forgotten]) {
    if (at * SECTOR >= size) continue
    const [start, end] = [at * SECTOR, Math.min(size, (at + 1) * SECTOR)]
    const old = oldSector(kept, at)
    const fate = chance.int(torn)
    if (fate === 0) old.copy(left, start)
    if (fate === 2) {
      const fresh = chance.int(end - start)
      old.copy(left, start + fresh, fresh)
    }
    if (fate === 3) {
      old.copy(left, start)
      const fresh = Math.max(start, Math.min(kept.length, end))
      chance.bytes(end - fresh).copy(left, fresh)
    }
  }
  return { seen: left, kept: left, dirty: new Set(), forgotten: new Set() }
}

function failure(code: string): Error {
  return Object.assign(new Error(`${code}: played by the test`), { code })
}
