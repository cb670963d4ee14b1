import { expect, test } from 'vitest'
import { openRoom } from '../support/practice-room'

test('bookmarks are kept, the newest first; what is bookmarked already keeps its place; each costs', async () => {
  const { ask, say, chalk, server } = await openRoom()
  const path = `/2/users/${chalk.id}/bookmarks`
  const [first, second] = [say('one'), say('two')]
  const keep = (id: string) =>
    ask(path, { method: 'POST', body: JSON.stringify({ tweet_id: id }) }, 'chalk-bearer')
  const listed = async () => {
    const page = (await (await ask(path, {}, 'chalk-bearer')).json()) as { data?: { id: string }[] }
    return page.data?.map(({ id }) => id) ?? []
  }
  for (const { id } of [second, first, second]) await keep(id)
  expect(await listed()).toEqual([first.id, second.id])
  expect(server.bill.count('bookmark')).toBe(3)
  const dropped = await ask(`${path}/${first.id}`, { method: 'DELETE' }, 'chalk-bearer')
  expect(await dropped.json()).toEqual({ data: { bookmarked: false } })
  expect(await listed()).toEqual([second.id])
})

test('nobody bookmarks for others, or reads what others keep', async () => {
  const { ask, say } = await openRoom()
  const post = say('one')
  const path = `/2/users/${post.authorId}/bookmarks`
  const body = JSON.stringify({ tweet_id: post.id })
  expect((await ask(path, { method: 'POST', body }, 'chalk-bearer')).status).toBe(403)
  expect((await ask(path, {}, 'chalk-bearer')).status).toBe(403)
})
