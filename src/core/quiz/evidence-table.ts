import type { Rule } from '../commands'
import { isoTime } from '../text/iso-time'
import type { Evidence } from './evidence'
import { readInWords } from './evidence-words'

/** The evidence as rows for a spreadsheet, the names of the columns first. */
export const evidenceTable = ({ rule, rows }: Evidence): (string | number)[][] => [
  [
    'post',
    'version',
    'time',
    'ms after opening',
    'author',
    'username',
    'team',
    'text',
    'right is',
    'answer that counts',
    'scored',
    'read as',
    'decision',
    'by the trainer',
    'gone from X',
    'counts',
    'points',
    'helped by',
    'official',
  ],
  ...rows.map((row) => [
    row.post,
    row.version,
    isoTime(row.time),
    row.after,
    row.author,
    row.username,
    row.team?.name ?? '',
    row.text,
    rightInWords(rule.answer),
    rule.counts,
    yesOrNo(rule.isCounted),
    readInWords(row.read),
    row.decision,
    yesOrNo(row.byTrainer),
    yesOrNo(row.gone),
    yesOrNo(row.counts),
    row.points,
    row.helped ?? '',
    yesOrNo(row.official),
  ]),
]

const yesOrNo = (is: boolean): string => (is ? 'yes' : 'no')

const rightInWords = (answer: Rule['answer']): string => {
  switch (answer.kind) {
    case 'choice':
      return answer.right
    case 'short':
      return answer.accepted.join(' | ')
    case 'number':
      return `${answer.from} to ${answer.to}`
  }
}
