import { join } from 'node:path'
import type { BrowserWindow, WebPreferences } from 'electron'
import { devServer, pageUrl, type Page } from './lockdown'

/** What every page of ours may do: nothing but talk to us through its own bridge. */
export const preferences = (preload: string): WebPreferences => ({
  preload: join(__dirname, '../preload', preload),
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  webviewTag: false,
  spellcheck: false,
})

export const loadPage = (
  window: BrowserWindow,
  page: Page,
  /** A query or a fragment. */ more = '',
): Promise<void> => window.loadURL((devServer ? `${devServer}/${page}/index.html` : pageUrl(page)) + more)
