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

/** How many promises wait for their answers. */
export const promisesIn = ({ questions }: ControlView['desk']): number =>
  questions.reduce((sum, { promised }) => sum + promised.filter(({ isOwed }) => isOwed).length, 0)

/** Who was promised an answer. Where nobody knows whether that is on X, the trainer may promise it again. */
const whoIsPromised = ({ promised, setback }: DeskRow, { rows }: Pick<HeldPosts, 'rows'>): Set<PostId> =>
  new Set(
    setback?.of === 'promise' && setback.inDoubt
      ? []
      : promised.flatMap(({ post }) => rows.get(post)?.author ?? []),
  )

/** Those who ask it, were promised nothing yet, and whom X lets us reply to: of each person the oldest post. */
export const whoTakesPromises = (question: DeskRow, posts: Pick<HeldPosts, 'rows'>): PostRow[] => {
  const promised = whoIsPromised(question, posts)
  const byAuthor = new Map<PostId, PostRow>()
  for (const id of [question.post, ...question.same]) {
    const row = posts.rows.get(id)
    if (row?.noReply === '' && !promised.has(row.author) && !byAuthor.has(row.author))
      byAuthor.set(row.author, row)
  }
  return [...byAuthor.values()]
}

/** How many ask it who were promised nothing yet, whether they take replies or not. */
export const unpromised = (question: DeskRow, posts: Pick<HeldPosts, 'rows'>): number =>
  question.askers - whoIsPromised(question, posts).size

/** Who else waits for the answer to a question that was promised, besides whoever wrote this post of it, and takes replies. */
export const whoWaits = (
  { questions }: ControlView['desk'],
  { rows }: Pick<HeldPosts, 'rows'>,
  post: PostId,
): Pick<PostRow, 'id' | 'name' | 'username' | 'noReply'>[] => {
  const question = questions.find((each) => each.post === post || each.same.includes(post))
  return (question?.promised ?? []).flatMap((each) => {
    if (!each.isOwed || each.post === post) return []
    const row = rows.get(each.post)
    if (row) return row.noReply === '' ? row : []
    // Of an earlier session, and not read in this one: X took our promise as a reply to it.
    return each.earlier ? { id: each.post, ...each.earlier, noReply: '' } : []
  })
}
