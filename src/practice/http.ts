import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Work } from './faults'
import type { Answer } from './problems'

/** A request as it came, before anybody asks what it means. */
export type Heard = {
  work: Work
  method: string
  url: URL
  body: unknown
  text: string
  form: boolean
  authorization: string
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Reads a request to its end. */
export const hear = async (incoming: IncomingMessage): Promise<Heard> => {
  let text = ''
  for await (const chunk of incoming.setEncoding('utf8')) text += String(chunk)
  const { method = 'GET', headers } = incoming
  return {
    work: method === 'GET' ? 'reads' : 'writes',
    method,
    url: new URL(incoming.url ?? '/', `http://${headers.host ?? 'localhost'}`),
    body: parsed(text),
    text,
    form: headers['content-type']?.startsWith('application/x-www-form-urlencoded') ?? false,
    authorization: headers.authorization ?? '',
  }
}

/** What goes back: an answer, and the headers that do not depend on it. */
export type Reply = { answer: Answer; headers: Record<string, string> }

/** Sends an answer, or only its first half and then the end of the connection. */
export const send = (
  outgoing: ServerResponse,
  { answer, headers }: Reply,
  { now, whole }: { now: number; whole: boolean },
): void => {
  const text = typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body)
  outgoing.sendDate = false
  outgoing.writeHead(answer.status, {
    ...headers,
    // The app learns X's time from here, so it is the room's.
    date: new Date(now).toUTCString(),
    'content-type': answer.contentType ?? 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
  })
  if (whole) outgoing.end(text)
  else outgoing.write(text.slice(0, text.length / 2), () => outgoing.destroy())
}
