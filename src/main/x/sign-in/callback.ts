import { createServer, type Server, type ServerResponse } from 'node:http'
import { signInPage, type PageKind, type SignInWords } from './sign-in-words'

/** What X told by way of the browser. Without a code, the trainer turned it down. */
export type Callback = { code: string | undefined; reply: (kind: PageKind) => void }

type Listening = {
  port: number
  answered: Promise<Callback>
  /** The port is free at once; a page that is on its way still arrives. */
  close: () => void
}

const listensAt = (server: Server, port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const failed = () => resolve(false)
    server.once('error', failed)
    // Nobody else on the network can reach it there.
    server.listen(port, '127.0.0.1', () => {
      server.removeListener('error', failed)
      resolve(true)
    })
  })

const send = (response: ServerResponse, status: number, page: string): void => {
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    // The page's address has the code in it.
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
    connection: 'close',
  })
  response.end(page)
}

/** Waits at the first port that is free for the browser to come back; whatever comes without our state changes nothing. */
export const listenForCallback = async (how: {
  ports: readonly number[]
  words: () => SignInWords
  isOurs: (state: string) => boolean
}): Promise<Listening | undefined> => {
  let tell = (_callback: Callback): void => {}
  let isAnswered = false
  const answered = new Promise<Callback>((resolve) => {
    tell = resolve
  })
  const server = createServer((request, response) => {
    const page = (kind: PageKind) => signInPage(kind, how.words())
    // Any page of the web may knock here, with an address that is none.
    const [path, query] = (request.url ?? '').split('?')
    const searchParams = new URLSearchParams(query)
    if (request.method !== 'GET' || path !== '/callback') return send(response, 404, page('strange'))
    // Pages of other sites may knock here too, and none of them may end the sign-in or bring one of its own.
    if (!how.isOurs(searchParams.get('state') ?? '') || isAnswered)
      return send(response, 400, page('strange'))
    isAnswered = true
    tell({
      code: searchParams.get('code') ?? undefined,
      reply: (kind) => send(response, 200, page(kind)),
    })
  })
  for (const port of how.ports) {
    if (!(await listensAt(server, port))) continue
    return {
      port,
      answered,
      close: () => {
        server.close()
        server.closeIdleConnections()
      },
    }
  }
  return undefined
}
