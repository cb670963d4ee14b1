import { createServer } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { createXClient } from '../../../src/main/x/x-client'
import { createWatch } from '../../support/until'

const keys = { appKey: 'a', appSecret: 'b', accessToken: '1-c', accessSecret: 'd' }

/** X, which takes every request and answers a post only when it is let. */
const startSilent = async () => {
  const watch = createWatch()
  const heard: string[] = []
  let answer = (): void => {}
  const server = createServer((incoming, outgoing) => {
    heard.push(`${incoming.method} ${incoming.url?.split('?')[0]}`)
    if (incoming.method === 'POST')
      answer = () => {
        outgoing.writeHead(201, { 'content-type': 'application/json' })
        outgoing.end('{"data":{"id":"20","text":"hello"}}')
      }
    watch.happened()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    client: createXClient({ keys, baseUrl: `http://127.0.0.1:${address.port}` }),
    heard: (many: number) => watch.until(() => heard.length >= many),
    answer: () => answer(),
  }
}

test('hanging up gives up what is being read, and waits for a post that is under way', async () => {
  const x = await startSilent()
  const reads = [
    x.client.search({ query: '#chalk1', size: 100 }),
    x.client.mentions({ userId: '1', size: 100 }),
    x.client.postsBy({ userId: '1' }),
    x.client.byIds(['20']),
    x.client.stillThere(['20']),
    x.client.polls(['20']),
  ]
  const post = x.client.post({ text: 'hello' })
  await x.heard(reads.length + 1)
  x.client.hangUp()
  for (const answer of await Promise.all(reads)) expect(answer.kind).toBe('unavailable')
  x.answer()
  expect(await post).toMatchObject({ kind: 'ok', value: { id: '20' } })
})
