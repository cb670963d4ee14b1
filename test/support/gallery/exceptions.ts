import type { Defect } from './defects'

type Exception = {
  kind: Defect['kind']
  scene?: RegExp
  /** In the text's element or one around it. */
  around?: RegExp
  /** In none of these. */
  notAround?: RegExp
  /** Only texts of more letters; a defect tells the first 48. */
  longerThan?: number
  why: string
}

/** What looks like a defect and is meant. */
const EXCEPTIONS: Exception[] = [
  { kind: 'empty', scene: /^(?:black|white)$/, why: 'says nothing, and that is what it is for' },
  {
    kind: 'ellipsis',
    around: /data-words=cut/,
    why: 'FitOrCut is for what the room has read before, or need not read to its end',
  },
  {
    kind: 'ellipsis',
    around: /\bwhat\b/,
    notAround: /\bcounts\b/,
    why: 'the line above a scene names what the room has chosen to look at; what is counted there is news',
  },
  { kind: 'ellipsis', around: /\babout\b/, why: 'X allows a long username to end in dots beside its mark' },
  {
    kind: 'cut',
    around: /^span practice\b/,
    why: 'beside a long username it gives way: the dashed face and REHEARSAL say the same',
  },
  {
    kind: 'ellipsis',
    scene: /^question$/,
    around: /^li team\b/,
    longerThan: 28,
    why: 'a team is known by its shape too, and this is a list of who is in: its whole name stands on the board',
  },
  {
    kind: 'ellipsis',
    scene: /^board$/,
    around: /^li other\b/,
    longerThan: 28,
    why: 'behind the podium a team is known by its rank and shape, and the board before it had its whole name',
  },
  {
    kind: 'ellipsis',
    scene: /^question$/,
    around: /^span line\b/,
    longerThan: 40,
    why: 'a wrong answer steps back once the right one is told; the room has read it whole while it answered',
  },
  {
    kind: 'ellipsis',
    scene: /^room$/,
    around: /^span words\b/,
    longerThan: 47,
    why: 'three lines say what the wish is about; it stood whole among the introductions',
  },
  { kind: 'cut', around: /data-words=paged/, why: 'other pages follow by themselves' },
]

export const isExcused = (defect: Defect, scene: string): boolean =>
  EXCEPTIONS.some(
    (one) =>
      one.kind === defect.kind &&
      (one.scene?.test(scene) ?? true) &&
      (one.longerThan === undefined || defect.text.length > one.longerThan) &&
      !defect.around.some((element) => one.notAround?.test(element)) &&
      (one.around === undefined || defect.around.some((element) => one.around?.test(element))),
  )
