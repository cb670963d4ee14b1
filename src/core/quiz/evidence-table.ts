import type { Rule } from '../commands'
import { isoTime } from '../text/iso-time'
import type { Evidence } from './evidence'

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
    'rule',
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
    ruleInWords(rule),
    row.read,
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

const ruleInWords = ({ answer, counts, isCounted }: Rule): string =>
  `${rightInWords(answer)}; the ${counts} answer counts${isCounted ? '' : '; not scored'}`

const rightInWords = (answer: Rule['answer']): string => {
  switch (answer.kind) {
    case 'choice':
      return `right: ${answer.right}`
    case 'short':
      return `right: ${answer.accepted.join(' | ')}; typos: ${answer.typos}`
    case 'number':
      return `right: ${answer.from} to ${answer.to}`
  }
}
