import { randomUUID } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { platform } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { UNDO_MS } from '../../src/core/hint'
import { asTrainer, laptop, throwAway } from '../support/electron-app'
import { openRoomAsX } from '../support/live-on-x'

let folder: string
beforeEach(async () => {
  folder = await laptop()
})
afterEach(() => throwAway(folder))

/** All that lies on the disk, caches and crash reports too. */
const everyFile = async (): Promise<{ path: string; bytes: Buffer }[]> =>
  Promise.all(
    (await readdir(folder, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map(async ({ parentPath, name }) => {
        const path = join(parentPath, name)
        return { path, bytes: await readFile(path) }
      }),
  )

/** How each process of the system was called, as far as this one may know. */
const everyCommandLine = async (): Promise<string[]> => {
  if (platform() !== 'linux') return []
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  return Promise.all(ids.map((id) => readFile(join('/proc', id, 'cmdline'), 'utf8').catch(() => '')))
}

test(
  'after a whole session and a crash of its windows no key is in any file, in what the app printed, in its windows, or in how its processes were called',
  { timeout: UNDO_MS * 24 },
  async () => {
    const { server, keys, start, close } = await openRoomAsX()
    const app = await start(folder, { asksToGoLive: true })
    const printed: string[] = []
    for (const stream of [app.electron.process().stdout, app.electron.process().stderr])
      stream?.on('data', (chunk: Buffer) => printed.push(chunk.toString()))
    await app.control.getByRole('button', { name: 'Go live' }).click()
    await app.control.getByText('Run sheet', { exact: true }).waitFor()

    // Keys that are typed in, and refused: nothing of them stays either.
    const typed = {
      appKey: 'typed-key-4711',
      appSecret: 'typed-secret-4711',
      accessToken: 'typed-token-4711',
    }
    const reply = await asTrainer.act(app.control, {
      kind: 'connect-keys',
      slot: 'rehearsal',
      ...typed,
      accessSecret: 'typed-access-4711',
    })
    expect(reply.kind).toBe('refused')
    await asTrainer.command(app.control, {
      kind: 'hint',
      hint: { id: randomUUID(), text: 'Look up', to: { kind: 'all' } },
    })
    await app.control.getByText('Sent', { exact: true }).first().waitFor()
    server.faults.next('expired-token')
    await asTrainer.act(app.control, { kind: 'read-now' })
    await app.control
      .getByText(/does not accept the keys/)
      .first()
      .waitFor()

    const windows = [
      JSON.stringify(await asTrainer.state(app.control)),
      await app.control.content(),
      await app.audience.content(),
    ]
    // What a process that is started from here on is given.
    const environment = await app.electron.evaluate(() => JSON.stringify(process.env))
    const commandLines = await everyCommandLine()
    await app.electron.evaluate(({ BrowserWindow }) =>
      Promise.all(
        BrowserWindow.getAllWindows().map(
          ({ webContents }) =>
            new Promise((resolve) => {
              webContents.once('did-finish-load', () => resolve('loaded again'))
              webContents.forcefullyCrashRenderer()
            }),
        ),
      ).then((windows) => windows.length),
    )
    await app.close()
    await close()
    const secrets = [
      ...Object.values(keys),
      'typed-key-4711',
      'typed-secret-4711',
      'typed-token-4711',
      'typed-access-4711',
    ]
    const files = await everyFile()
    expect(files.length).toBeGreaterThan(5)
    for (const secret of secrets) {
      const sought = [secret, Buffer.from(secret).toString('base64').slice(0, -4)]
      const found = files
        .filter(({ bytes }) => sought.some((text) => bytes.includes(text)))
        .map(({ path }) => path)
      expect(found).toEqual([])
      expect(
        [...windows, ...printed, JSON.stringify(reply), environment, ...commandLines].filter((text) =>
          text.includes(secret),
        ),
      ).toEqual([])
    }
  },
)
