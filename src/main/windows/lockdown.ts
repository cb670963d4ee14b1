import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { app, protocol, session } from 'electron'
import { PAGE_HOST, pageFile } from './page-file'

const SCHEME = 'chalkbird'
export type Page = 'control' | 'audience' | 'identify'
/** Where a page lives; a custom scheme, since file:// could read the disk. */
export const pageUrl = (page: Page): string => `${SCHEME}://${PAGE_HOST}/${page}/index.html`

/** What a page may load: its own files. React sets style properties, which no policy needs to allow. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
}

/** Has to run before the app is ready. */
export const registerScheme = (): void =>
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: false } },
  ])

/** Serves the built pages from `folder`, each with the content security policy. */
export const servePages = (folder: string): void =>
  protocol.handle(SCHEME, async (request) => {
    const path = pageFile(folder, request.url)
    const type = path && TYPES[extname(path)]
    if (!path || !type) return new Response('not found', { status: 404 })
    try {
      const headers = {
        'content-type': type,
        'content-security-policy': POLICY,
        'x-content-type-options': 'nosniff',
      }
      return new Response(await readFile(path), { headers })
    } catch {
      return new Response('not found', { status: 404 })
    }
  })

/** No window escapes: nothing navigates, opens, embeds, asks for a permission, or loads anything that is not ours. */
export const lockDown = (): void => {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
    contents.on('will-navigate', (event) => event.preventDefault())
    contents.on('will-frame-navigate', (event) => event.preventDefault())
    contents.on('will-redirect', (event) => event.preventDefault())
    contents.on('will-attach-webview', (event) => event.preventDefault())
  })
  void app.whenReady().then(() => {
    const { defaultSession } = session
    defaultSession.setPermissionRequestHandler((_contents, _permission, decide) => decide(false))
    defaultSession.setPermissionCheckHandler(() => false)
    defaultSession.setDevicePermissionHandler(() => false)
    defaultSession.webRequest.onBeforeRequest((request, decide) => decide({ cancel: !isOurs(request.url) }))
  })
}

const isOurs = (url: string): boolean => {
  const { protocol: scheme } = new URL(url)
  return scheme === `${SCHEME}:` || scheme === 'data:' || scheme === 'devtools:' || isDevServer(url)
}

/** The address of electron-vite's server while developing; undefined in a built app, whatever its environment says. */
export const devServer = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL']
const isDevServer = (url: string): boolean =>
  devServer !== undefined && new URL(url).host === new URL(devServer).host
