/** What a fair person in the room says of a typed answer; for a choice, a letter says which option was chosen. */
type Verdict = 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'right' | 'wrong' | 'unclear' | 'none'

/** Where fair people would differ, each of several verdicts is accepted. */
type Typed = readonly [text: string, expected: Verdict | readonly Verdict[]]

/** What a class wrote to one question. The class writes to @maya_teaches under #mayaquiz. */
export type Answers = {
  question: string
  plain: readonly Typed[]
  /** With reasons, asides, corrections or denials. */
  reasons: readonly Typed[]
  talk: readonly Typed[]
}
