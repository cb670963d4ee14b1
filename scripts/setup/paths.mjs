import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = path.resolve(fileURLToPath(new URL('../..', import.meta.url)))

/** `inRoot('out', 'main')`: a path inside this checkout. */
export function inRoot(/** @type {string[]} */ ...parts) {
  return path.join(root, ...parts)
}

/**
 * Where this user's caches live, by the habit of their system.
 * @param {{ platform: string, env: Record<string, string | undefined>, home: string }} machine
 */
export function cacheFolderOf({ platform, env, home }) {
  return path.join(systemCacheFolder({ platform, env, home }), 'chalkbird')
}

/** @param {{ platform: string, env: Record<string, string | undefined>, home: string }} machine */
function systemCacheFolder({ platform, env, home }) {
  if (platform === 'darwin') return path.join(home, 'Library', 'Caches')
  if (platform === 'win32') return env['LOCALAPPDATA'] || path.join(home, 'AppData', 'Local')
  // The XDG rules: a relative path there is invalid and must be ignored.
  const xdg = env['XDG_CACHE_HOME']
  return xdg && path.isAbsolute(xdg) ? xdg : path.join(home, '.cache')
}

export function cacheFolder() {
  return cacheFolderOf({ platform: process.platform, env: process.env, home: os.homedir() })
}
