/** What a post was taken for. */
export const takenForWords = {
  introduction: 'Vorstellung',
  vote: {
    as: (mark: string) => `Stimme ${mark}`,
    ignored: (mark: string) => `Stimme ${mark}, zählt nicht`,
    unclear: (marks: string) => `unklare Stimme: ${marks}`,
    late: 'Stimme, zu spät',
  },
  answer: {
    as: (mark: string) => `Antwort ${mark}`,
    ignored: (mark: string) => `Antwort ${mark}, zählt nicht`,
    unclear: (marks: string) => `unklare Antwort: ${marks}`,
    late: 'Antwort, zu spät',
  },
  marks: { right: 'richtig', wrong: 'falsch' },
  or: ' oder ',
}
