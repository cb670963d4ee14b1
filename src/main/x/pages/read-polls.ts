import { z } from 'zod'
import { PostIdSchema } from '../../../core/post'
import type { PostId } from '../../../core/time'
import { readPage, type Page } from './read-page'

/** How a poll stands that X holds in a post: votes by the options' places. */
export type PollOnX = { post: PostId; votes: number[]; open: boolean }
export type PollPage = Pick<Page, 'told' | 'missing'> & { polls: PollOnX[] }

const AnswerSchema = z.object({
  data: z
    .array(
      z.object({ id: PostIdSchema, attachments: z.object({ poll_ids: z.array(z.string()) }).optional() }),
    )
    .default([]),
  includes: z
    .object({
      polls: z
        .array(
          z.object({
            id: z.string(),
            voting_status: z.enum(['open', 'closed']),
            options: z.array(z.object({ position: z.number(), votes: z.int().min(0) })),
          }),
        )
        .default([]),
    })
    .default({ polls: [] }),
})

/** Reads what X says of polls; `undefined`: this is no answer of X. */
export const readPolls = (raw: unknown): PollPage | undefined => {
  const page = readPage(raw)
  const answer = AnswerSchema.safeParse(raw).data
  if (!page || !answer) return undefined
  const polls = new Map(answer.includes.polls.map((poll) => [poll.id, poll]))
  return {
    told: page.told,
    missing: page.missing,
    polls: answer.data.flatMap(({ id, attachments }): PollOnX[] => {
      const poll = polls.get(attachments?.poll_ids[0] ?? '')
      if (!poll) return []
      // X counts places from 1, its own simulator from 0: the order says the same.
      const options = poll.options.toSorted((a, b) => a.position - b.position)
      return [{ post: id, votes: options.map(({ votes }) => votes), open: poll.voting_status === 'open' }]
    }),
  }
}
