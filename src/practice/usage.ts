import type { Handler } from './room'

// X: pricing, "3 million posts" a cycle.
const MOST_READS = 3_000_000

/** What X counts of the app's reads; the room knows of one cycle only. */
export const usage: Handler = (_request, { bill }) => ({
  status: 200,
  body: {
    data: {
      project_id: '1',
      project_cap: String(MOST_READS),
      project_usage: String(bill.count('post read') + bill.count('owned read')),
    },
  },
})
