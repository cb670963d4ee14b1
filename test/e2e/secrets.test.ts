import { randomUUID } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
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

test(
  'after a whole session no key is in any file, in what the app printed, or in its windows',
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
      expect([...windows, ...printed, JSON.stringify(reply)].filter((text) => text.includes(secret))).toEqual(
        [],
      )
    }
  },
)
