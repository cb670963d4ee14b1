import type { PostId } from '../core/time'
import type { Complaint } from './problems'
import { isRecord } from './room'

/** What a POST asks to be published. */
export type Draft = {
  text: string
  inReplyTo?: PostId
  quotes?: PostId
  /** The version that this one is to replace. */
  edits?: PostId
  /** Pictures that were uploaded, by their ids. */
  media?: PostId[]
  poll?: { options: string[]; minutes: number }
}

// X: create-post. Whether the 25 characters of a choice are weighted is not known; here they are code points.
const CHOICES = { fewest: 2, most: 4, longest: 25 }
// X: create-post, `media_ids` 1 to 4.
const MOST_PICTURES = 4
const MINUTES = { fewest: 5, most: 10_080 }

/** What X's schema allows in the body. The room has no use for most of it, and takes it without a word. */
const KEYS = new Set([
  'text',
  'reply',
  'poll',
  'quote_tweet_id',
  'media',
  'reply_settings',
  'edit_options',
  'community_id',
  'share_with_followers',
  'for_super_followers_only',
  'geo',
  'card_uri',
  'direct_message_deep_link',
  'nullcast',
  'made_with_ai',
  'paid_partnership',
])
const EXCLUSIVE = ['poll', 'media', 'quote_tweet_id', 'card_uri', 'direct_message_deep_link']

const complaint = (name: string, value: unknown, message: string): Complaint => ({
  parameters: { [name]: [typeof value === 'string' ? value : JSON.stringify(value)] },
  message,
})

const isText = (value: unknown): value is string => typeof value === 'string'
const isId = (value: unknown): value is PostId => isText(value) && /^[0-9]{1,19}$/.test(value)

const readPoll = (poll: unknown): Draft['poll'] | Complaint => {
  const { options, duration_minutes: minutes } = isRecord(poll) ? poll : {}
  const choices = Array.isArray(options) ? options.filter(isText) : []
  const lengths = choices.map((choice) => Array.from(choice).length)
  if (choices.length < CHOICES.fewest || choices.length > CHOICES.most || lengths.length !== choices.length) {
    return complaint(
      'poll.options',
      options,
      `$.poll.options: must have ${CHOICES.fewest} to ${CHOICES.most} items`,
    )
  }
  if (!lengths.every((length) => length >= 1 && length <= CHOICES.longest)) {
    return complaint(
      'poll.options',
      options,
      `$.poll.options: each must be 1 to ${CHOICES.longest} characters long`,
    )
  }
  const isPossible = typeof minutes === 'number' && minutes >= MINUTES.fewest && minutes <= MINUTES.most
  return isPossible
    ? { options: choices, minutes }
    : complaint(
        'poll.duration_minutes',
        minutes,
        `$.poll.duration_minutes: must be ${MINUTES.fewest} to ${MINUTES.most}`,
      )
}

const readPictures = (media: unknown): PostId[] | Complaint => {
  const ids = isRecord(media) && Array.isArray(media['media_ids']) ? media['media_ids'] : []
  return ids.length >= 1 && ids.length <= MOST_PICTURES && ids.every(isId)
    ? ids
    : complaint('media.media_ids', media, `$.media.media_ids: must have 1 to ${MOST_PICTURES} ids`)
}

const complaintsOfKeys = (body: Record<string, unknown>): Complaint[] => {
  const unknown = Object.keys(body)
    .filter((key) => !KEYS.has(key))
    .map((key) =>
      complaint(
        key,
        body[key],
        `$.${key}: is not defined in the schema and the schema does not allow additional properties`,
      ),
    )
  const rivals = EXCLUSIVE.filter((key) => body[key] !== undefined)
  return rivals.length < 2
    ? unknown
    : [
        ...unknown,
        complaint(rivals[1] ?? '', body[rivals[1] ?? ''], `$: only one of ${rivals.join(', ')} is allowed`),
      ]
}

/** Reads the body of a POST, or says what is wrong with it, as X's schema would. */
export const readDraft = (body: unknown): { draft: Draft } | { complaints: Complaint[] } => {
  if (!isRecord(body)) return { complaints: [complaint('body', body, 'The body is no JSON object')] }
  const complaints = complaintsOfKeys(body)
  const { text, reply, quote_tweet_id: quotes } = body
  const media = body['media'] === undefined ? [] : readPictures(body['media'])
  if ('message' in media) complaints.push(media)
  const isEmpty = !isText(text) || text.trim() === ''
  if (isEmpty && body['media'] === undefined)
    complaints.push(complaint('text', text, '$.text: must not be empty'))
  const target = isRecord(reply) ? reply['in_reply_to_tweet_id'] : undefined
  if (reply !== undefined && !isId(target)) {
    complaints.push(
      complaint(
        'reply.in_reply_to_tweet_id',
        target,
        '$.reply.in_reply_to_tweet_id: does not match ^[0-9]{1,19}$',
      ),
    )
  }
  if (quotes !== undefined && !isId(quotes)) {
    complaints.push(complaint('quote_tweet_id', quotes, '$.quote_tweet_id: does not match ^[0-9]{1,19}$'))
  }
  const { edit_options: editing } = body
  const edits = isRecord(editing) ? editing['previous_post_id'] : undefined
  if (editing !== undefined && !isId(edits)) {
    complaints.push(
      complaint(
        'edit_options.previous_post_id',
        edits,
        '$.edit_options.previous_post_id: does not match ^[0-9]{1,19}$',
      ),
    )
  }
  const poll = body['poll'] === undefined ? undefined : readPoll(body['poll'])
  if (poll !== undefined && 'message' in poll) complaints.push(poll)
  if (complaints.length > 0) return { complaints }
  return {
    draft: {
      text: isText(text) ? text : '',
      ...(isId(target) && { inReplyTo: target }),
      ...(isId(quotes) && { quotes }),
      ...(isId(edits) && { edits }),
      ...(!('message' in media) && media.length > 0 && { media }),
      ...(poll !== undefined && 'options' in poll && { poll }),
    },
  }
}
