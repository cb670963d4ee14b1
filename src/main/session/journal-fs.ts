import { open, readFile, readdir, rename } from 'node:fs/promises'
import { lockFile, type Lock } from './journal-lock'
import { hasCode } from './journal-words'

/** The few calls a journal makes of a file system. All of them throw Node's errors, with a `code`. */
export type JournalFs = {
  read: (path: string) => Promise<Buffer>
  /** The names in a folder. */
  list: (folder: string) => Promise<string[]>
  /** `empty`: made, or emptied if it is there. `existing`: kept as it is. */
  open: (path: string, as: 'empty' | 'existing') => Promise<JournalFile>
  /** Replaces what has that name. */
  rename: (from: string, to: string) => Promise<void>
  /** Makes the names in a folder last through a power loss. */
  syncFolder: (folder: string) => Promise<void>
  /** Keeps a second process out; `undefined` if one is already in. */
  lock: (path: string) => Promise<Lock | undefined>
}

export type JournalFile = {
  /** Answers how many bytes were written: disks may take fewer than they are given. */
  write: (bytes: Buffer, position: number) => Promise<number>
  truncate: (length: number) => Promise<void>
  /** Makes what was written last through a power loss. */
  sync: () => Promise<void>
  close: () => Promise<void>
}

export const nodeFs: JournalFs = {
  read: (path) => readFile(path),
  list: (folder) => readdir(folder),
  open: async (path, as) => {
    const handle = await open(path, as === 'empty' ? 'w' : 'r+')
    return {
      write: async (bytes, position) => (await handle.write(bytes, 0, bytes.length, position)).bytesWritten,
      truncate: (length) => handle.truncate(length),
      sync: () => handle.datasync(),
      close: () => handle.close(),
    }
  },
  rename,
  syncFolder,
  lock: lockFile,
}

async function syncFolder(folder: string): Promise<void> {
  // Windows can't open a folder, and NTFS keeps its names by a log of its own.
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } catch (error) {
    // Some network file systems have no such call; there is nothing more to ask of them.
    if (!hasCode(error, 'EINVAL', 'ENOTSUP')) throw error
  } finally {
    await handle.close()
  }
}
