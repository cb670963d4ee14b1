import { createServer as createHttpServer } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import { connect, type AddressInfo, type Server, type Socket } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { createAgents } from '../../../src/main/x/agents'
import { createXClient } from '../../../src/main/x/x-client'
import { selfSigned } from '../../support/self-signed'
import { KEYS } from '../../support/x-keys'

const tls = selfSigned('x.test')

const listening = async (server: Server): Promise<number> => {
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => void sockets.add(socket))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return (server.address() as AddressInfo).port
}

/** X behind https, as only a proxy can reach it: its name is known nowhere. */
const xBehindTls = () =>
  listening(
    createHttpsServer(tls, (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' })
      response.end('{"data":{"id":"1","name":"Chalk","username":"chalk"}}')
    }),
  )

/** A company's proxy, which lets calls through to X, or answers by itself. */
const proxy = async (to: { port: number } | { status: string }) => {
  const asked: string[] = []
  const server = createHttpServer()
  server.on('connect', (request, socket: Socket) => {
    asked.push(`${request.method} ${request.url}`)
    if ('status' in to) return void socket.end(`HTTP/1.1 ${to.status}\r\n\r\n`)
    const through = connect(to.port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      through.pipe(socket)
      socket.pipe(through)
    })
    for (const end of [socket, through])
      end.on('error', () => [socket, through].map((each) => each.destroy()))
  })
  return { asked, host: `127.0.0.1:${await listening(server)}` }
}

const clientBy = (routes: string, ca?: string) =>
  createXClient({
    keys: KEYS,
    baseUrl: 'https://x.test',
    agents: createAgents(() => Promise.resolve(routes), ca),
  })

test('calls go through the proxy that the system names, and X is spoken to behind it', async () => {
  const { asked, host } = await proxy({ port: await xBehindTls() })
  expect(await clientBy(`PROXY ${host}; DIRECT`, tls.cert).me()).toMatchObject({
    kind: 'ok',
    value: { username: 'chalk' },
  })
  expect(asked).toEqual(['CONNECT x.test:443'])
})

test('a proxy that pretends to be X is found out', async () => {
  const { asked, host } = await proxy({ port: await xBehindTls() })
  expect(await clientBy(`SOCKS 127.0.0.1:1; PROXY ${host}`).me()).toMatchObject({
    kind: 'unavailable',
    why: expect.stringContaining('pretends to be X'),
  })
  expect(asked).toHaveLength(1)
})

test.each(['403 Forbidden', '407 Proxy Authentication Required', '502 Bad Gateway'])(
  'a proxy that answers %s does not pass for X: nothing was sent, and whom to ask is said',
  async (status) => {
    const { host } = await proxy({ status })
    expect(await clientBy(`PROXY ${host}`).post({ text: 'hello' })).toMatchObject({
      kind: 'unavailable',
      sentMaybe: false,
      why: expect.stringContaining(`through to X (${status.slice(0, 3)})`),
    })
  },
)

test('a proxy that is gone: nothing was sent', async () => {
  const answer = await clientBy('PROXY 127.0.0.1:1').post({ text: 'hello' })
  expect(answer).toMatchObject({ kind: 'unavailable', sentMaybe: false })
})

test('without a proxy, or where the system can not tell, X is called directly', async () => {
  for (const proxyFor of [() => Promise.resolve('DIRECT'), () => Promise.reject(new Error('no answer'))]) {
    const client = createXClient({ keys: KEYS, baseUrl: 'https://x.invalid', agents: createAgents(proxyFor) })
    expect(await client.me()).toMatchObject({ kind: 'unavailable', sentMaybe: false })
  }
})
