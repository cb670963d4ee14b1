import { createServer, type RequestListener } from 'node:http'
import { createServer as createTcpServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { describe, expect, onTestFinished, test } from 'vitest'
import { xTime } from '../../../src/core/time'
import { createXClient } from '../../../src/main/x/x-client'
import { pictureOf } from '../../support/pictures'
import { openXRoom } from './x-room'

const keys = { appKey: 'a', appSecret: 'b', accessToken: 'c', accessSecret: 'd' }
const SHORT_MS = 150

const listen = async (server: Server): Promise<string> => {
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => sockets.add(socket))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
const clientOf = (baseUrl: string, deadlineMs = 15_000) => createXClient({ keys, baseUrl, deadlineMs })
const serving = (listener: RequestListener) => listen(createServer(listener))
const answering = async (listener: RequestListener) => clientOf(await serving(listener))

const json =
  (status: number, body: string, length = Buffer.byteLength(body)): RequestListener =>
  (request, response) => {
    request.resume()
    response.writeHead(status, { 'content-type': 'application/problem+json', 'content-length': length })
    response.write(body, () => (length === Buffer.byteLength(body) ? response.end() : response.destroy()))
  }

describe('the calls, signed, against the practice room', () => {
  test('the account behind the keys is told', async () => {
    const { client, chalk } = await openXRoom()
    expect(await client.me()).toMatchObject({
      kind: 'ok',
      value: { id: chalk.id, name: 'Chalk', username: 'chalk' },
      limits: { limit: 75, remaining: 74 },
    })
  })

  test('keys that X does not know are signed out, in words', async () => {
    const { server } = await openXRoom()
    const answer = await clientOf(server.url).me()
    expect(answer).toMatchObject({ kind: 'signed-out' })
    expect(answer).toHaveProperty('why', expect.stringContaining('keys'))
  })

  test('a post, its answer and its deletion; what X wraps in an empty history is no trouble', async () => {
    const { client, world, chalk, say } = await openXRoom()
    const called = say('a question, @chalk')
    const posted = await client.post({ text: 'Café? <b> & "x" *\'()! #eins', replyTo: called.id })
    if (posted.kind !== 'ok') throw new Error(posted.why)
    expect(world.post(posted.value.id)).toMatchObject({
      text: 'Café? <b> & "x" *\'()! #eins',
      inReplyTo: called.id,
      authorId: chalk.id,
    })
    expect(await client.remove(posted.value.id)).toMatchObject({ kind: 'ok', value: { deleted: true } })
    expect(world.post(posted.value.id)).toBeUndefined()
  })

  test('a reply to someone who did not call, and the same text twice, are refused in words', async () => {
    const { client, say } = await openXRoom()
    const other = say('I talk to myself')
    expect(await client.post({ text: 'hello', replyTo: other.id })).toMatchObject({
      kind: 'refused',
      problem: 'not-summoned',
    })
    await client.post({ text: 'same' })
    expect(await client.post({ text: 'same' })).toMatchObject({ kind: 'refused', problem: 'duplicate' })
    expect(await client.post({ text: 'x'.repeat(281) })).toMatchObject({
      kind: 'refused',
      problem: 'too-long',
    })
  })

  test('a picture is uploaded and described, and its post is read back as one with a picture', async () => {
    const { client, world, chalk, server } = await openXRoom()
    const uploaded = await client.uploadPicture(pictureOf())
    if (uploaded.kind !== 'ok') throw new Error(uploaded.why)
    const { id, keptMs } = uploaded.value
    expect(keptMs).toBe(24 * 60 * 60_000)
    expect(await client.describePicture({ id, alt: 'A robin' })).toMatchObject({ kind: 'ok' })
    const posted = await client.post({ text: 'Look', picture: id })
    if (posted.kind !== 'ok') throw new Error(posted.why)
    expect(world.post(posted.value.id)?.pictures).toEqual(['A robin'])
    const read = await client.postsBy({ userId: chalk.id })
    expect(read.kind === 'ok' && read.value.posts).toMatchObject([{ text: 'Look', hasMedia: true }])
    expect(server.requests.filter(({ method }) => method === 'POST').map(({ path }) => path)).toEqual([
      '/2/media/upload',
      '/2/media/metadata',
      '/2/tweets',
    ])
  })

  test("an account's own posts are read back, newest first, from an id or a time on", async () => {
    const { client, chalk, clock, say } = await openXRoom()
    const from = xTime(clock.now())
    const first = say('first', chalk)
    clock.advance(2000)
    const second = say('second', chalk)
    const all = await client.postsBy({ userId: chalk.id, startTime: from })
    expect(all.kind === 'ok' && all.value.posts.map(({ text }) => text)).toEqual(['second', 'first'])
    const newer = await client.postsBy({ userId: chalk.id, sinceId: first.id })
    expect(newer.kind === 'ok' && newer.value.posts.map(({ id }) => id)).toEqual([second.id])
  })

  test('posts asked for by id come back, and those that are gone are named', async () => {
    const { client, world, say } = await openXRoom()
    const stays = say('stays')
    const goes = say('goes')
    world.remove(goes.id)
    const answer = await client.byIds([stays.id, goes.id])
    expect(answer).toMatchObject({
      kind: 'ok',
      value: { posts: [{ id: stays.id, text: 'stays' }], missing: [{ id: goes.id, why: 'deleted' }] },
    })
  })
})

describe('trouble on the way', () => {
  test('where nobody listens, nothing was sent', async () => {
    const url = await new Promise<string>((resolve) => {
      const server = createTcpServer().listen(0, '127.0.0.1', () => {
        const { port } = server.address() as AddressInfo
        server.close(() => resolve(`http://127.0.0.1:${port}`))
      })
    })
    const answer = await clientOf(url).post({ text: 'hello' })
    expect(answer).toMatchObject({ kind: 'unavailable', sentMaybe: false })
    expect(answer).toHaveProperty('why', expect.stringContaining('Wi-Fi'))
  })

  test('where the name is not known, nothing was sent', async () => {
    const answer = await clientOf('http://nowhere.invalid').post({ text: 'hello' })
    expect(answer).toMatchObject({ kind: 'unavailable', sentMaybe: false })
  })

  test.each<[string, () => Promise<string>]>([
    ['a server that never answers', () => serving(() => {})],
    ['a connection that never says a word', () => listen(createTcpServer())],
    [
      'headers, and then silence',
      () =>
        serving(
          (_, response) => void response.writeHead(200, { 'content-type': 'application/json' }).write('{'),
        ),
    ],
    [
      'an answer that drips for ever',
      () =>
        serving((_, response) => {
          response.writeHead(200, { 'content-type': 'application/json' })
          const drip = setInterval(() => response.write(' '), 10)
          response.on('close', () => clearInterval(drip))
        }),
    ],
    ['a connection that is dropped', () => serving((request) => void request.socket.destroy())],
    ['an answer that is cut off', () => serving(json(201, '{"data":{"id":"12', 200))],
    ['an answer that is no JSON', () => serving(json(201, '{"data":{"id":"12'))],
    ['an empty answer', () => serving(json(201, ''))],
    ['JSON of another form', () => serving(json(201, '{"ok":true}'))],
    [
      'a page of a hotel',
      () =>
        serving(
          (_, response) =>
            void response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Welcome</h1>'),
        ),
    ],
    [
      "a hotel's redirection",
      () => serving((_, response) => void response.writeHead(302, { location: 'http://127.0.0.1/' }).end()),
    ],
    [
      'a page of a filter',
      () =>
        serving(
          (_, response) =>
            void response.writeHead(403, { 'content-type': 'text/html' }).end('<h1>Blocked</h1>'),
        ),
    ],
    ['500', () => serving(json(500, '{"title":"Internal Server Error"}'))],
    ['503 without a body', () => serving(json(503, ''))],
    ['503 cut off', () => serving(json(503, '{"title":"Serv', 200))],
    ['408', () => serving(json(408, '{"title":"Request Timeout"}'))],
    [
      'a broken status line',
      () => listen(createTcpServer((socket) => void socket.end('HTTP/9 what\r\n\r\n'))),
    ],
  ])('%s: unavailable in time, and the post may be on X', async (_, open) => {
    const client = clientOf(await open(), SHORT_MS)
    const started = performance.now()
    for (const answer of [
      await client.post({ text: 'hello' }),
      await client.search({ query: '#a', size: 100 }),
    ]) {
      expect(answer).toMatchObject({ kind: 'unavailable', sentMaybe: true })
    }
    expect(performance.now() - started).toBeLessThan(20 * SHORT_MS)
  })

  test.each([
    ['a page of a hotel', 200, '<h1>Welcome</h1>', false],
    ['a page of a filter', 403, '<h1>Blocked</h1>', false],
    ['JSON of another form', 200, '{"ok":true}', false],
    ['an error of X', 503, '{"title":"Service Unavailable"}', true],
    ['a page of X', 200, '{"meta":{"result_count":0}}', true],
  ])('whether %s, with status %i, tells X’s clock', async (_, status, body, isRead) => {
    const client = await answering((_request, response) => {
      response.writeHead(status, {
        'content-type': body.startsWith('<') ? 'text/html' : 'application/json',
        date: 'Mon, 23 Nov 2026 20:00:00 GMT',
      })
      response.end(body)
    })
    const { serverTime } = await client.search({ query: '#a', size: 100 })
    expect(serverTime).toBe(isRead ? Date.UTC(2026, 10, 23, 20) : undefined)
  })

  test('a refusal is one even if its words are cut off, but for a 403, which may have said that the text is there; a 429 keeps its reset', async () => {
    const cut = await answering(json(400, '{"title":"For', 300))
    expect(await cut.post({ text: 'hello' })).toMatchObject({ kind: 'refused' })
    const unheard = await answering(json(403, '{"title":"For', 300))
    expect(await unheard.post({ text: 'hello' })).toMatchObject({ kind: 'unavailable', sentMaybe: true })
    const limited = await answering((_, response) => {
      response.writeHead(429, {
        'content-length': 300,
        'x-rate-limit-limit': '100',
        'x-rate-limit-remaining': '0',
        'x-rate-limit-reset': '1795464000',
        date: 'Mon, 23 Nov 2026 20:00:00 GMT',
      })
      response.write('{', () => response.destroy())
    })
    expect(await limited.post({ text: 'hello' })).toMatchObject({
      kind: 'rate-limited',
      resetAt: 1_795_464_000_000,
      limits: { limit: 100, remaining: 0, resetAt: 1_795_464_000_000 },
      serverTime: Date.parse('2026-11-23T20:00:00Z'),
    })
  })

  test("a day's limit that is used up counts before that of the quarter of an hour", async () => {
    const limited = await answering((_, response) => {
      response.writeHead(429, {
        'x-rate-limit-limit': '100',
        'x-rate-limit-remaining': '90',
        'x-rate-limit-reset': '1795464000',
        'x-user-limit-24hour-limit': '1000',
        'x-user-limit-24hour-remaining': '0',
        'x-user-limit-24hour-reset': '1795500000',
      })
      response.end()
    })
    expect(await limited.post({ text: 'hello' })).toMatchObject({
      kind: 'rate-limited',
      resetAt: 1_795_500_000_000,
    })
  })
})
