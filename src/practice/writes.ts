import { cashtagsIn, MOST_CASHTAGS } from '../core/text/cashtags'
import { findLinks } from '../core/text/links'
import { HEAVIEST_POST, weightedLength } from '../core/text/text'
import { idAtTime, xTime, type PostId } from '../core/time'
import type { Price } from '../core/prices'
import { readDraft, type Draft } from './draft'
import { usual } from './faults'
import { ownMedia } from './media'
import {
  duplicateText,
  editRefused,
  invalidRequest,
  noSuchMedia,
  notFound,
  notSummoned,
  notYours,
  replyTargetGone,
  tooLong,
  tooManyCashtags,
} from './problems'
import type { Answer } from './problems'
import type { Handler, Room } from './room'
import { mentionedByName, toWire } from './wire-text'
import { withAttached } from './wire-attached'
import type { World, WorldPost } from './world'
import { whyNoEdit } from './world-post'

// X refuses a text that the account has posted before; for how long is not documented.
const REMEMBERED_MS = 24 * 60 * 60_000

const alike = (text: string): string => text.normalize('NFC').trim().replace(/\s+/g, ' ')

const isRepeated = (draft: Draft, authorId: string, { world, clock }: Room): boolean => {
  const after = idAtTime(xTime(Math.floor(clock.now() - REMEMBERED_MS)))
  for (const post of world.newestFirst({ after })) {
    const isSame = post.authorId === authorId && post.inReplyTo === draft.inReplyTo
    if (isSame && alike(post.text) === alike(draft.text)) return true
  }
  return false
}

/** X: changelog 2026-02-23. The name that X itself puts in front of a reply seems not to count, so it does not here. */
const isSummoned = (target: WorldPost, authorId: string, world: World): boolean => {
  const quoted = target.quoted === undefined ? undefined : world.post(target.quoted)
  return (
    target.authorId === authorId ||
    quoted?.authorId === authorId ||
    mentionedByName(target.text, world.account(authorId)?.username ?? '')
  )
}

/** A thread that comes too fast: X does not see its own post yet. */
const isTooSoon = ({ authorId, createdAt }: WorldPost, by: string, { clock, faults }: Room): boolean => {
  if (authorId !== by) return false
  const soon = faults.strike('reply-too-soon', 'writes')
  return soon !== undefined && clock.now() - createdAt <= (soon.ms ?? usual.soonMs)
}

const noEdit = (id: PostId, authorId: string, { world, clock }: Room): Answer | undefined => {
  const post = world.post(id)
  if (post === undefined || post.authorId !== authorId) return editRefused()
  return whyNoEdit(post, clock.now()) === undefined ? undefined : editRefused()
}

const refusal = (draft: Draft, authorId: string, room: Room): Answer | undefined => {
  if (weightedLength(draft.text) > HEAVIEST_POST) return tooLong()
  if (cashtagsIn(draft.text) > MOST_CASHTAGS) return tooManyCashtags()
  if (draft.edits !== undefined) return noEdit(draft.edits, authorId, room)
  if (draft.quotes !== undefined) {
    const detail = 'You can only reply to or quote posts where you are mentioned or are the author.'
    return notYours(room.dialect(), detail)
  }
  if (isRepeated(draft, authorId, room)) return duplicateText()
  if (draft.inReplyTo === undefined) return undefined
  const target = room.world.post(draft.inReplyTo)
  if (target === undefined) return replyTargetGone()
  if (isTooSoon(target, authorId, room)) return replyTargetGone()
  return isSummoned(target, authorId, room.world) ? undefined : notSummoned()
}

const priceOf = (post: WorldPost): Price => {
  if (findLinks(post.text).length > 0) return 'post create with link'
  return post.answeredId === undefined || post.answeredId === post.authorId ? 'post create' : 'summoned reply'
}

/** Answers in the old words whatever the dialect, and with an empty history: so seen in the field, 2026-09-20. */
export const createPost: Handler = ({ caller, body }, room) => {
  const read = readDraft(body)
  if ('complaints' in read) return invalidRequest(room.dialect(), read.complaints)
  const authorId = caller.accountId ?? ''
  const refused = refusal(read.draft, authorId, room)
  if (refused !== undefined) return refused
  const { edits, media = [], ...publication } = read.draft
  const pictures = ownMedia(media, authorId, room)
  if (pictures.length < media.length) return noSuchMedia(room.dialect(), media)
  const post =
    edits === undefined
      ? room.world.publish({ authorId, ...publication, pictures: pictures.map(({ alt }) => alt) })
      : room.world.edit(edits, publication.text)
  const { text } = withAttached(toWire(post.text, room.world), post, room.world)
  return {
    status: 201,
    body: { data: { id: post.id, text, edit_history_tweet_ids: [''] } },
    charges: [{ price: priceOf(post) }],
  }
}

export const deletePost: Handler = ({ caller, subject }, room) => {
  const post = room.world.post(subject)
  if (post === undefined) {
    const error = notFound(room.dialect(), { resource: 'post', parameter: 'id', value: subject })
    return { status: 404, body: error, contentType: 'application/problem+json' }
  }
  if (post.authorId !== caller.accountId) {
    return notYours(room.dialect(), 'You are not permitted to delete the post of another user.')
  }
  room.world.remove(subject)
  return { status: 200, body: { data: { deleted: true } }, charges: [{ price: 'delete' }] }
}
