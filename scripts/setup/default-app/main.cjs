// What Electron's own default app does, as far as we need it: `electron [switches] FOLDER [the app's options]`
// loads the app in that folder. It runs inside the fallback runtime only, so it is CommonJS for Node 18.
const { app } = require('electron')
const fs = require('node:fs')
const Module = require('node:module')
const path = require('node:path')

const { folder, preloaded } = readArguments(process.argv.slice(1))
if (folder) {
  load(path.resolve(folder))
} else {
  process.stderr.write('electron: name the folder of an app\n')
  app.exit(1)
}

/** Switches before the folder are Chromium's, but for `-r MODULE`, by which test drivers get in first. */
function readArguments(args) {
  const preloaded = []
  for (let at = 0; at < args.length; at++) {
    const argument = args[at]
    if (argument === '-r' || argument === '--require') preloaded.push(args[++at])
    else if (!argument.startsWith('-')) return { folder: argument, preloaded }
  }
  return { folder: undefined, preloaded }
}

function load(appFolder) {
  // How apps know that a folder stands before their own options.
  Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true })
  const { name, productName, version, main } = readPackage(appFolder)
  app.setName(productName ?? name)
  app.setVersion(version)
  app.setDesktopName(`${app.getName()}.desktop`)
  app.setAppPath(appFolder)
  // An app's data belong to the app and not to the runtime, whose name these were first worked out from.
  app.setPath('userData', path.join(app.getPath('appData'), app.getName()))
  preloaded.forEach((file) => require(file))
  Module._load(path.join(appFolder, main), null, true)
}

function readPackage(appFolder) {
  try {
    return JSON.parse(fs.readFileSync(path.join(appFolder, 'package.json'), 'utf8'))
  } catch (error) {
    process.stderr.write(`electron: no app in ${appFolder}: ${error.message}\n`)
    process.exit(1)
  }
}
