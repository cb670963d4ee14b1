import { idAtTime, xTime, type PostId } from '../core/time'
import { invalidRequest, type Answer, type Complaint } from './problems'
import { isRecord, type Handler, type Room } from './room'

/** A picture that somebody uploaded, by its id: it goes with a post of theirs until then, ms by the room's clock. */
export type Media = Map<PostId, { ownerId: string; until: number; alt: string }>

// X: media, "Image: 5 MB", and `media_type` of the one-shot upload; the first bytes tell which it is.
const LARGEST = 5 * 1024 * 1024
const KINDS: Record<string, readonly RegExp[]> = {
  'image/png': [/^89504e470d0a1a0a/],
  'image/jpeg': [/^ffd8ff/],
  'image/webp': [/^52494646.{8}57454250/],
}
// X: create-media-metadata, `alt_text`.
const LONGEST_ALT = 1000
// As X answers for pictures.
const KEPT_SECONDS = 24 * 60 * 60

const refuse = (room: Room, name: string, message: string): Answer => {
  const complaint: Complaint = { parameters: { [name]: [''] }, message }
  return invalidRequest(room.dialect(), [complaint])
}

/** One picture in one request, as base64: X's one-shot upload. */
export const uploadMedia: Handler = ({ body, caller }, room) => {
  const { media, media_category: category, media_type: type } = isRecord(body) ? body : {}
  if (category !== 'tweet_image') return refuse(room, 'media_category', '$.media_category: not for a post')
  if (typeof media !== 'string' || typeof type !== 'string')
    return refuse(room, 'media', '$.media: is required')
  const bytes = Buffer.from(media, 'base64')
  const isPicture = KINDS[type]?.some((kind) => kind.test(bytes.subarray(0, 12).toString('hex'))) ?? false
  if (!isPicture || bytes.length > LARGEST) return refuse(room, 'media', '$.media: is no picture')
  const now = room.clock.now()
  const id = idAtTime(xTime(Math.floor(now)), room.media.size % 4096)
  const until = now + KEPT_SECONDS * 1000
  room.media.set(id, { ownerId: caller.accountId ?? '', until, alt: '' })
  const data = { id, media_key: `3_${id}`, size: bytes.length, expires_after_secs: KEPT_SECONDS }
  return { status: 200, body: { data } }
}

/** Says what a picture shows, for who cannot see it. */
export const describeMedia: Handler = ({ body, caller }, room) => {
  const { id, metadata } = isRecord(body) ? body : {}
  const { alt_text } = isRecord(metadata) ? metadata : {}
  const alt = isRecord(alt_text) ? alt_text['text'] : undefined
  const [media] = typeof id === 'string' ? ownMedia([id], caller.accountId, room) : []
  if (!media) return refuse(room, 'id', '$.id: no such media')
  if (typeof alt !== 'string' || alt.length > LONGEST_ALT)
    return refuse(room, 'metadata', '$.metadata.alt_text.text: is too long')
  media.alt = alt
  return {
    status: 200,
    body: { data: { id, associated_metadata: { alt_text: { text: alt } } } },
    charges: [{ price: 'picture description' }],
  }
}

/** Of these ids, the pictures that an account may post now. */
export const ownMedia = (ids: readonly PostId[], accountId: string | undefined, { media, clock }: Room) =>
  ids.flatMap((id) => {
    const found = media.get(id)
    return found && found.ownerId === accountId && clock.now() < found.until ? [found] : []
  })
