import type { Defect } from './defects'

type Exception = {
  kind: Defect['kind']
  scene?: RegExp
  /** In the text's element or one around it. */
  around?: RegExp
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
    why: 'the line above a scene names what the room has chosen to look at',
  },
  { kind: 'ellipsis', around: /\babout\b/, why: 'X allows a long username to end in dots beside its mark' },
  {
    kind: 'cut',
    around: /^span practice\b/,
    why: 'beside a long username it gives way: the dashed face and REHEARSAL say the same',
  },
  { kind: 'cut', around: /data-words=paged/, why: 'other pages follow by themselves' },
]

export const isExcused = (defect: Defect, scene: string): boolean =>
  EXCEPTIONS.some(
    (one) =>
      one.kind === defect.kind &&
      (one.scene?.test(scene) ?? true) &&
      (one.around === undefined || defect.around.some((element) => one.around?.test(element))),
  )
