import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import type { Access, Door } from '../../../src/main/x/access'
import type { Trouble } from '../../../src/main/x/answer'
import { createXClient } from '../../../src/main/x/x-client'

const DEADLINE_MS = 300

/** X, which takes the token 'good' alone. */
const startX = async () => {
  const came: string[] = []
  const server = createServer((request, response) => {
    request.resume()
    const isGood = request.headers.authorization === 'Bearer good'
    came.push(`${isGood ? 'good' : 'old'}: ${request.method}`)
    response.writeHead(isGood ? 201 : 401, { 'content-type': 'application/json' })
    response.end(JSON.stringify(isGood ? { data: { id: '7', text: 'hello' } } : { title: 'Unauthorized' }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { came, baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

/** Something that is answered when the test says so. */
const pending = <Value>() => {
  let answer: (value: Value) => void = () => {}
  const promise = new Promise<Value>((resolve) => {
    answer = resolve
  })
  return { promise, answer }
}

const good: Access = { kind: 'token', token: 'good', renewed: () => Promise.resolve(good) }
const oldOne = (renewed: () => Promise<Access | Trouble>): Access => ({
  kind: 'token',
  token: 'old',
  renewed,
})

const signedInAs = async (keys: Door) => {
  const { came, baseUrl } = await startX()
  return { came, client: createXClient({ keys, baseUrl, deadlineMs: DEADLINE_MS }) }
}
/** As long as a call that goes on after its end would need to reach a server on this computer. */
const afterAll = () => fetch('http://127.0.0.1:9/').catch(() => {})

test('a door that opens after the deadline is too late: nothing leaves, and that is sure', async () => {
  const door = pending<Access>()
  const { came, client } = await signedInAs(() => door.promise)
  expect(await client.post({ text: 'hello' })).toMatchObject({ kind: 'unavailable', sentMaybe: false })
  door.answer(good)
  await afterAll()
  expect(came).toEqual([])
})

test('a token that X refused and that is renewed only after the deadline: not asked a second time', async () => {
  const renewal = pending<Access>()
  const { came, client } = await signedInAs(() => Promise.resolve(oldOne(() => renewal.promise)))
  expect(await client.post({ text: 'hello' })).toMatchObject({ kind: 'unavailable', sentMaybe: false })
  renewal.answer(good)
  await afterAll()
  expect(came).toEqual(['old: POST'])
})

test('a token that X refused is renewed, and a post is asked for once more, unless it was taken back meanwhile', async () => {
  let isTakenBack = false
  const renew = () => {
    isTakenBack = true
    return Promise.resolve(good)
  }
  const { came, client } = await signedInAs(() => Promise.resolve(oldOne(renew)))
  expect(await client.post({ text: 'hello' })).toMatchObject({ kind: 'ok', value: { id: '7' } })
  expect(came).toEqual(['old: POST', 'good: POST'])
  isTakenBack = false
  const answer = await client.post({ text: 'again' }, () => (isTakenBack ? 'Taken back.' : undefined))
  expect(answer).toEqual({ kind: 'unavailable', sentMaybe: false, why: 'Taken back.' })
  expect(came.slice(2)).toEqual(['old: POST'])
})

test('whoever asks whether a call can leave waits for the door, and no longer than for a call', async () => {
  const { came, client } = await signedInAs(() => Promise.resolve(good))
  expect(await client.ready()).toBeUndefined()
  const shut: Trouble = { kind: 'signed-out', why: 'Nobody is connected.' }
  expect(await (await signedInAs(() => Promise.resolve(shut))).client.ready()).toEqual(shut)
  const never = await signedInAs(() => new Promise(() => {}))
  expect(await never.client.ready()).toMatchObject({ kind: 'unavailable', sentMaybe: false })
  expect(came).toEqual([])
})
