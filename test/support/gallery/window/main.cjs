// A bare window with the built gallery, driven from outside.
const path = require('node:path')
const { app, BrowserWindow } = require('electron')

void app.whenReady().then(() => {
  const window = new BrowserWindow({ webPreferences: { backgroundThrottling: false, sandbox: true } })
  return window.loadFile(path.join(__dirname, '../../../../out/gallery/index.html'))
})
