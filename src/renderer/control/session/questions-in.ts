import type { DeskRow } from '../../../core/desk/desk-view'
import type { PostId } from '../../../core/time'
import type { ControlView, PostRow } from '../../../core/views'
import type { HeldPosts } from './post-order'

/** A question as the desk shows it: what became of it, and the post that asks it. */
export type Question = DeskRow & {
  text: string
  name: string
  username: string
  /** Undefined: asked in an earlier session, and not read in this one. */
  row: PostRow | undefined
}

export const QUESTION_FILTERS = ['open', 'promised', 'answered', 'parked'] as const
export type QuestionFilter = (typeof QUESTION_FILTERS)[number]

/** The most wanted first. */
export const questionsIn = (
  { questions }: ControlView['desk'],
  { rows }: HeldPosts,
  filter: QuestionFilter,
): Question[] =>
  questions.flatMap((question): Question[] => {
    const row = rows.get(question.post)
    const { text, name, username } = row ?? question.earlier ?? {}
    if (question.state.kind !== filter || text === undefined) return []
    return [{ ...question, row, text, name: name || (username ?? ''), username: username ?? '' }]
  })

/** How many stand where. */
export const countIn = ({ questions }: ControlView['desk'], filter: QuestionFilter): number =>
  questions.filter(({ state }) => state.kind === filter).length

/** Those who ask it and whom X lets us reply to: of each person the oldest post. */
export const whoTakesReplies = (question: Question, { rows }: HeldPosts): PostRow[] => {
  const byAuthor = new Map<PostId, PostRow>()
  for (const id of [question.post, ...question.same]) {
    const row = rows.get(id)
    if (row && row.noReply === '' && !byAuthor.has(row.author)) byAuthor.set(row.author, row)
  }
  return [...byAuthor.values()]
}

/** Who waits for a promised answer besides whoever asked first, and takes replies. */
export const whoWaits = ({ post, promised }: Question, { rows }: HeldPosts): PostRow[] =>
  promised.flatMap((each) => {
    const row = each.isOwed && each.post !== post ? rows.get(each.post) : undefined
    return row?.noReply === '' ? row : []
  })
