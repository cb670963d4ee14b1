export const hasCode = (error: unknown, ...codes: string[]): boolean =>
  error instanceof Error && 'code' in error && codes.includes(String(error.code))

/** What to tell the trainer about a file system's error. */
export function inPlainWords(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return WORDS[code] ?? `The disk reports: ${error instanceof Error ? error.message : String(error)}`
}

const NOT_ALLOWED = 'This user may not read or write here.'
const WORDS: Record<string, string> = {
  ENOSPC: 'The disk is full.',
  EDQUOT: 'This user’s share of the disk is full.',
  EFBIG: 'The disk does not take files this large.',
  EIO: 'The disk reports that it cannot read or write: it may be failing, or unplugged.',
  ENXIO: 'The disk is gone.',
  ENODEV: 'The disk is gone.',
  EROFS: 'The disk can only be read.',
  EMFILE: 'This computer has too many files open.',
  ENFILE: 'This computer has too many files open.',
  EACCES: NOT_ALLOWED,
  EPERM: NOT_ALLOWED,
  EBUSY: 'Another program is using the file.',
  ENOENT: 'It is not there.',
  ENOTDIR: 'Its folder is not a folder.',
  EISDIR: 'It is a folder.',
  ENAMETOOLONG: 'Its name is too long.',
  ERR_FS_FILE_TOO_LARGE: 'It is larger than 2 GB.',
}
