/** What a post was taken for. */
export const takenForWords = {
  introduction: 'introduction',
  vote: {
    as: (mark: string) => `vote ${mark}`,
    ignored: (mark: string) => `vote ${mark}, does not count`,
    unclear: (marks: string) => `unclear vote: ${marks}`,
    late: 'vote, too late',
  },
  answer: {
    as: (mark: string) => `answer ${mark}`,
    ignored: (mark: string) => `answer ${mark}, does not count`,
    unclear: (marks: string) => `unclear answer: ${marks}`,
    late: 'answer, too late',
  },
  marks: { right: 'right', wrong: 'wrong' },
  or: ' or ',
}
