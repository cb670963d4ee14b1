import { expect, test } from 'vitest'
import { upload } from '../support/pictures'
import { openRoom } from '../support/practice-room'

test('a picture is uploaded, described, and posted; what it shows is told with it', async () => {
  const { v2, server } = await openRoom()
  const { data: media } = await v2.post('media/upload', upload)
  expect(media).toMatchObject({ id: expect.stringMatching(/^\d+$/), expires_after_secs: 86_400 })
  await v2.post('media/metadata', { id: media.id, metadata: { alt_text: { text: 'A robin' } } })
  const { data } = await v2.post('tweets', { text: 'look', media: { media_ids: [media.id] } })
  const told = await v2.get('tweets', {
    ids: data.id,
    'tweet.fields': 'attachments',
    expansions: 'attachments.media_keys',
    'media.fields': 'alt_text',
  })
  expect(told.includes.media).toMatchObject([{ type: 'photo', alt_text: 'A robin' }])
  expect(server.bill.count('picture description')).toBe(1)
})

test('what is no picture is not taken, nor a picture that nobody uploaded, or too long ago', async () => {
  const { v2, clock } = await openRoom()
  const text = Buffer.from('just a text').toString('base64')
  await expect(v2.post('media/upload', { ...upload, media: text })).rejects.toMatchObject({ code: 400 })
  const post = (id: string, said: string) => v2.post('tweets', { text: said, media: { media_ids: [id] } })
  await expect(post('12345', 'nobody’s')).rejects.toMatchObject({ code: 400 })
  const { data } = await v2.post('media/upload', upload)
  await expect(post(data.id, 'in time')).resolves.toBeDefined()
  clock.pass(86_400_000)
  await expect(post(data.id, 'too late')).rejects.toMatchObject({ code: 400 })
})
