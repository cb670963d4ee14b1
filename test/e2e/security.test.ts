import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { laptop, startApp, throwAway, type RunningApp } from '../support/electron-app'

let folder: string
let app: RunningApp
beforeAll(async () => {
  folder = await laptop()
  app = await startApp(folder, [])
})
afterAll(async () => {
  await app.close()
  await throwAway(folder)
})

/**
 * What a page of ours might be made to try, as code that ends in a value: `denied` when nothing was had. None of these addresses
 * exists; a request that left would fail as well, so requests are counted by the main process besides.
 */
const ESCAPES: Record<string, string> = {
  'open a window': "window.open('https://example.invalid/') === null ? 'denied' : 'a window'",
  'open a window of our own page': "window.open(location.href) === null ? 'denied' : 'a window'",
  'open about:blank': "window.open('about:blank') === null ? 'denied' : 'a window'",
  'click a link to a new tab':
    "(() => { const a = document.createElement('a'); a.href = 'https://example.invalid/'; a.target = '_blank'; document.body.append(a); a.click(); a.remove(); return 'denied' })()",
  'navigate away': "(() => { location.href = 'https://example.invalid/'; return 'denied' })()",
  'navigate to a file': "(() => { location.href = 'file:///etc/passwd'; return 'denied' })()",
  'navigate to data': "(() => { location.href = 'data:text/html,<h1>gone</h1>'; return 'denied' })()",
  'submit a form':
    "(() => { const f = document.createElement('form'); f.action = 'https://example.invalid/'; document.body.append(f); f.submit(); f.remove(); return 'denied' })()",
  'fetch elsewhere': "fetch('https://example.invalid/').then(() => 'an answer', () => 'denied')",
  'fetch this computer': "fetch('http://127.0.0.1:1/').then(() => 'an answer', () => 'denied')",
  'fetch a file': "fetch('file:///etc/passwd').then(() => 'a file', () => 'denied')",
  'fetch our own pages': "fetch(location.href).then(() => 'an answer', () => 'denied')",
  'ask by XMLHttpRequest':
    "new Promise((done) => { const x = new XMLHttpRequest(); x.onload = () => done('an answer'); x.onerror = () => done('denied'); x.open('GET', 'https://example.invalid/'); x.send() })",
  'open a WebSocket':
    "new Promise((done) => { try { const s = new WebSocket('ws://127.0.0.1:1/'); s.onopen = () => done('a socket'); s.onerror = () => done('denied') } catch { done('denied') } })",
  'open an EventSource':
    "new Promise((done) => { const s = new EventSource('https://example.invalid/'); s.onopen = () => done('events'); s.onerror = () => { s.close(); done('denied') } })",
  'send a beacon': "(() => { navigator.sendBeacon('https://example.invalid/', 'x'); return 'denied' })()",
  'load a picture from elsewhere':
    "new Promise((done) => { const i = new Image(); i.onload = () => done('a picture'); i.onerror = () => done('denied'); i.src = 'https://example.invalid/a.png' })",
  'load a script from elsewhere':
    "new Promise((done) => { const s = document.createElement('script'); s.onload = () => done('a script'); s.onerror = () => done('denied'); s.src = 'https://example.invalid/a.js'; document.head.append(s) })",
  'run an inline script':
    "(() => { window.ran = false; const s = document.createElement('script'); s.textContent = 'window.ran = true'; document.head.append(s); return window.ran ? 'ran' : 'denied' })()",
  'run an inline handler':
    "new Promise((done) => { window.ran = false; const d = document.createElement('div'); d.innerHTML = '<img src=x onerror=\"window.ran = true\">'; document.body.append(d); setTimeout(() => { d.remove(); done(window.ran ? 'ran' : 'denied') }, 200) })",
  'eval by a timer':
    "new Promise((done) => { window.ran = false; try { setTimeout('window.ran = true', 0) } catch {} setTimeout(() => done(window.ran ? 'ran' : 'denied'), 200) })",
  // From a timer: what a debugger evaluates itself is above the policy.
  'make a function of text':
    "new Promise((done) => setTimeout(() => { try { done([].constructor.constructor('return \"ran\"')()) } catch { done('denied') } }))",
  'run a javascript: link':
    "new Promise((done) => { window.ran = false; const a = document.createElement('a'); a.href = 'javascript:window.ran = true'; document.body.append(a); a.click(); setTimeout(() => { a.remove(); done(window.ran ? 'ran' : 'denied') }, 200) })",
  'start a worker from text':
    "new Promise((done) => { try { const w = new Worker(URL.createObjectURL(new Blob(['postMessage(1)']))); w.onmessage = () => done('a worker'); w.onerror = () => done('denied') } catch { done('denied') } })",
  'embed a page':
    "new Promise((done) => { const f = document.createElement('iframe'); f.src = 'https://example.invalid/'; document.body.append(f); setTimeout(() => { let got = 'denied'; try { if (f.contentDocument?.body?.textContent) got = 'a page' } catch { } f.remove(); done(got) }, 200) })",
  'find a bridge in a frame':
    "(() => { const f = document.createElement('iframe'); document.body.append(f); const got = f.contentWindow.chalkbird; f.remove(); return got ? 'a bridge' : 'denied' })()",
  'embed a webview':
    "(() => { const v = document.createElement('webview'); v.setAttribute('src', 'https://example.invalid/'); document.body.append(v); const got = typeof v.getURL; v.remove(); return got === 'undefined' ? 'denied' : 'a webview' })()",
  'find Node':
    "typeof require === 'undefined' && typeof process === 'undefined' && typeof module === 'undefined' && typeof Buffer === 'undefined' ? 'denied' : 'Node'",
  'find Electron':
    "typeof window.electron === 'undefined' && typeof window.ipcRenderer === 'undefined' ? 'denied' : 'Electron'",
  'change the bridge':
    "(() => { const before = window.chalkbird.snapshot; try { window.chalkbird.snapshot = () => 1 } catch {} return window.chalkbird.snapshot === before ? 'denied' : 'changed' })()",
  notify: "Notification.requestPermission().then((got) => got === 'granted' ? got : 'denied')",
  'be told where we are':
    "new Promise((done) => navigator.geolocation.getCurrentPosition(() => done('a place'), () => done('denied')))",
  'hear and see':
    "(navigator.mediaDevices?.getUserMedia({ audio: true, video: true }) ?? Promise.reject()).then(() => 'a camera', () => 'denied')",
  'read the clipboard':
    "(navigator.clipboard?.readText() ?? Promise.reject()).then(() => 'the clipboard', () => 'denied')",
  'capture the screen':
    "(navigator.mediaDevices?.getDisplayMedia({ video: true }) ?? Promise.reject()).then(() => 'the screen', () => 'denied')",
}

describe.each(['control', 'audience'] as const)('a page in the %s window', (name) => {
  const page = (): Page => app[name]

  test.each(Object.keys(ESCAPES))('can not %s', async (escape) => {
    const address = page().url()
    expect(await page().evaluate(ESCAPES[escape] ?? '')).toBe('denied')
    expect(page().url()).toBe(address)
    expect(app.electron.windows()).toHaveLength(2)
  })
})

test('both windows are sandboxed, isolated and without Node', async () => {
  const preferences = await app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(({ webContents }) => {
      // Electron 25 tells this; its current types no longer name it.
      const told = webContents as unknown as { getLastWebPreferences: () => Record<string, unknown> }
      const { sandbox, contextIsolation, nodeIntegration, webviewTag } = told.getLastWebPreferences()
      return { sandbox, contextIsolation, nodeIntegration, webviewTag }
    }),
  )
  const locked = { sandbox: true, contextIsolation: true, nodeIntegration: false, webviewTag: false }
  expect(preferences).toEqual([locked, locked])
})

test('the audience’s window has a bridge to read by, and nothing to send with', async () => {
  expect(await app.audience.evaluate(() => Object.keys(window.chalkbird).toSorted())).toEqual([
    'onPatch',
    'snapshot',
  ])
})
