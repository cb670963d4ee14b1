import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

export type Size = { width: number; height: number }

export type TwoDisplays = {
  /** The X server's number: `:7` is 7. */
  number: string
  /** Plugs in the projector, right of the trainer's screen if nothing else is said. */
  plug: (projector: Size, where?: 'right' | 'left' | 'same') => Promise<void>
  unplug: () => Promise<void>
  close: () => Promise<void>
}

/** The trainer's screen in these tests: a small laptop's. */
export const LAPTOP: Size = { width: 1280, height: 800 }

// No input devices and no console: a developer's own keyboard and screen are left alone.
const CONFIG = `
Section "ServerFlags"
  Option "AutoAddDevices" "false"
  Option "AllowEmptyInput" "true"
  Option "DontVTSwitch" "true"
EndSection
Section "Device"
  Identifier "card"
  Driver "dummy"
  VideoRam 256000
EndSection
Section "Monitor"
  Identifier "monitor"
  HorizSync 5.0-1000.0
  VertRefresh 5.0-1000.0
EndSection
Section "Screen"
  Identifier "screen"
  Device "card"
  Monitor "monitor"
  DefaultDepth 24
  SubSection "Display"
    Virtual 8192 4096
  EndSubSection
EndSection
`
// Debian's /usr/bin/Xorg is a wrapper that wants a console.
const XORG = '/usr/lib/xorg/Xorg'
const START_LIMIT_MS = 20_000

const run = promisify(execFile)

/** A real X server with two displays and a window manager, for as long as a test needs them. */
export const startTwoDisplays = async (): Promise<TwoDisplays> => {
  const folder = await mkdtemp(join(tmpdir(), 'chalkbird-displays-'))
  const config = join(folder, 'dummy.conf')
  await writeFile(config, CONFIG)
  const server = spawn(
    existsSync(XORG) ? XORG : 'Xorg',
    ['-displayfd', '3', '-noreset', '-nolisten', 'tcp', '-novtswitch', '-sharevts']
      .concat(['-config', config])
      .concat(['-logfile', join(folder, 'Xorg.log')]),
    { stdio: ['ignore', 'ignore', 'pipe', 'pipe'], cwd: folder },
  )
  const number = await numberOf(server)
  const env = { ...process.env, DISPLAY: `:${number}`, WAYLAND_DISPLAY: undefined }
  const xrandr = async (...args: string[]) => (await run('xrandr', args, { env })).stdout
  const manager = await startManager(env)

  const known = new Set<string>()
  const modeOf = async (output: string, { width, height }: Size): Promise<string> => {
    const mode = `room-${width}x${height}`
    if (!known.has(mode)) await xrandr('--newmode', mode, ...timings({ width, height }))
    if (!known.has(output + mode)) await xrandr('--addmode', output, mode)
    known.add(mode).add(output + mode)
    return mode
  }
  const laptop = await modeOf('DUMMY0', LAPTOP)

  const displays: TwoDisplays = {
    number,
    plug: async (projector, where = 'right') => {
      const mode = await modeOf('DUMMY1', projector)
      const own = where === 'left' ? `${projector.width}x0` : '0x0'
      const room = where === 'right' ? `${LAPTOP.width}x0` : '0x0'
      await xrandr(...on('DUMMY0', laptop, own), '--primary', ...on('DUMMY1', mode, room))
      // The dummy driver calls an output connected only once it is asked after it has a picture.
      await xrandr('--query')
    },
    unplug: async () => {
      await xrandr('--output', 'DUMMY1', '--off', ...on('DUMMY0', laptop, '0x0'), '--primary')
    },
    close: async () => {
      await end(manager)
      await end(server)
      await rm(folder, { recursive: true, force: true })
    },
  }
  await displays.unplug()
  return displays
}

const on = (output: string, mode: string, at: string): string[] =>
  `--output ${output} --mode ${mode} --pos ${at}`.split(' ')

/** A mode line that a display which does not exist is content with. */
const timings = ({ width, height }: Size): string[] => {
  const whole = { width: width + 200, height: height + 50 }
  const megahertz = (whole.width * whole.height * 60) / 1e6
  return [
    megahertz.toFixed(2),
    ...[width, width + 20, width + 60, whole.width].map(String),
    ...[height, height + 3, height + 8, whole.height].map(String),
  ]
}

const numberOf = (server: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let complaint = ''
    const giveUp = (why: string) =>
      reject(
        new Error(
          `Xorg with its dummy driver did not start (${why}). Debian's packages are xserver-xorg-core, ` +
            `xserver-xorg-video-dummy, x11-xserver-utils and openbox. ${complaint}`,
        ),
      )
    const timer = setTimeout(giveUp, START_LIMIT_MS, `silent for ${START_LIMIT_MS / 1000} s`)
    server.stderr?.on('data', (chunk: Buffer) => (complaint += chunk.toString()))
    server.stdio[3]?.once('data', (chunk: Buffer) => {
      clearTimeout(timer)
      resolve(chunk.toString().trim())
    })
    server.once('error', (error) => giveUp(error.message))
    server.once('exit', (status) => giveUp(`status ${status}`))
  })

/** It tells when it manages windows, by a command that it runs then. */
const startManager = (env: NodeJS.ProcessEnv): Promise<ChildProcess> =>
  new Promise((resolve, reject) => {
    const manager = spawn('openbox', ['--sm-disable', '--startup', 'echo ready'], {
      env,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    manager.stdout.once('data', () => resolve(manager))
    manager.once('error', (error) =>
      reject(new Error(`openbox, the window manager, did not start: ${error.message}`)),
    )
    manager.once('exit', (status) => reject(new Error(`openbox, the window manager, ended: ${status}`)))
  })

const end = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill()
  await gone
}
