import type { Command } from '../../../core/commands'
import type { PostRow } from '../../../core/views'
import { messages } from '../messages'
import type { Send } from '../parts/doing'
import type { OpenEvidence } from './use-actions'
import type { Undo } from './use-undo'

const { did: words } = messages.moderation

/** What the trainer decides about posts, by key or by button; each decision can be taken back. */
export type PostMoves = {
  judge: (rows: readonly PostRow[], as: 'shown' | 'hidden') => void
  block: (row: PostRow) => void
  pin: (row: PostRow) => void
  /** Puts the post on the desk of questions. */
  ask: (row: PostRow) => void
  /** Turns the hint desk to the post. */
  answer: (row: PostRow) => void
  /** Shows the evidence of the question that the post is an answer to. */
  evidence: (row: PostRow) => void
}

export const createPostMoves = (
  send: Send,
  did: Undo['did'],
  { answer, openEvidence }: Pick<PostMoves, 'answer'> & { openEvidence: OpenEvidence },
): PostMoves => ({
  answer,
  ask: ({ id }) => {
    did({ what: messages.desk.put, back: [{ kind: 'question', post: id, is: false }] })
    void send({ kind: 'question', post: id, is: true })
  },
  evidence: ({ question, username }) => openEvidence(question, `@${username}`),
  judge: (rows, as) => {
    did({ what: judgedWords(rows.length, as), back: judgedBefore(rows) })
    void send({ kind: 'judge', posts: rows.map(({ id }) => id), as })
  },
  block: ({ author, blocked, name, username }) => {
    const who = name === '' ? `@${username}` : name
    did({
      what: blocked ? words.unblocked(who) : words.blocked(who),
      back: [{ kind: 'block', author, blocked }],
    })
    void send({ kind: 'block', author, blocked: !blocked })
  },
  pin: ({ id, pinned }) =>
    void send({ kind: 'spotlight', on: pinned ? { kind: 'none' } : { kind: 'post', post: id } }),
})

export const judgedWords = (count: number, as: 'shown' | 'hidden'): string => {
  if (as === 'shown') return count === 1 ? words.approvedOne : words.approved(count)
  return count === 1 ? words.hiddenOne : words.hidden(count)
}

/** What sets each post back to how it stood. */
const judgedBefore = (rows: readonly PostRow[]): Command[] =>
  (['shown', 'hidden', 'waiting'] as const).flatMap((as): Command[] => {
    const posts = rows.filter(({ standing }) => standing === as).map(({ id }) => id)
    return posts.length === 0 ? [] : [{ kind: 'judge', posts, as }]
  })
