import { expect, test } from 'vitest'
import { createPostOrder, listed } from '../../../src/renderer/control/session/post-order'
import { row } from '../../support/example-control'
import { held } from './in-the-control-room'

test('the newest post is on top, whatever order they came in', () => {
  const posts = held([row(5), row(9), row(2)])
  const order = createPostOrder()
  order.idsOf(posts.rows)
  const [late, newest] = [row(7), row(1)]
  posts.rows.set(late.id, late).set(newest.id, newest)
  const shown = listed(order.idsOf(posts.rows), posts, 'all')
  expect(shown.map(({ time }) => time)).toEqual([1, 2, 5, 7, 9].map((seconds) => row(seconds).time))
})

test('another session starts the list anew', () => {
  const order = createPostOrder()
  order.idsOf(held([row(5), row(9)]).rows)
  const other = row(3)
  expect(order.idsOf(held([other]).rows)).toEqual([other.id])
})

test('what waits is found; a post that was deleted on X waits for nobody', () => {
  const posts = held([
    row(1),
    row(2, { standing: 'waiting' }),
    row(3, { standing: 'waiting', deleted: true }),
  ])
  const ids = createPostOrder().idsOf(posts.rows)
  expect(listed(ids, posts, 'waiting').map(({ id }) => id)).toEqual([row(2).id])
})
