import { join, normalize, sep } from 'node:path'

export const PAGE_HOST = 'app'

/** The file in `folder` that an address of ours asks for; undefined for any other address, and for what lies outside. */
export const pageFile = (folder: string, url: string): string | undefined => {
  try {
    const { host, pathname } = new URL(url)
    const path = normalize(join(folder, decodeURIComponent(pathname)))
    return host === PAGE_HOST && path.startsWith(folder + sep) ? path : undefined
  } catch {
    // An address that is none, or with a % that stands for nothing.
    return undefined
  }
}
