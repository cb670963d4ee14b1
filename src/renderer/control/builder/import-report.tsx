import type { Found, ImportProblem } from '../../../core/import/found'
import type { Format } from '../../../core/import/questions'
import { LOCALES } from '../../shared/format'
import { language, messages } from '../messages'
import { answerInWords } from '../parts/right-in-words'
import styles from './import.module.css'

const { import: words } = messages.prepare

/** What will come of the text, and all that will not, with the lines where it stands. */
export const ImportReport = ({ found }: { found: Found & { format: Format } }) => {
  const { questions, problems, format } = found
  const lost = problems.filter(({ isLost }) => isLost)
  return (
    <div className={styles.report}>
      <output className={styles.sum}>
        {words.formats[format]}:{' '}
        {lost.length === 0
          ? words.questions(questions.length)
          : words.both(words.questions(questions.length), words.lost(lost.length))}
      </output>
      <Troubles title={words.lostTitle} problems={lost} />
      <Troubles title={words.leftTitle} problems={problems.filter(({ isLost }) => !isLost)} />
      <ol className={styles.questions}>
        {questions.map((question) => (
          <li key={question.id}>
            <bdi dir="auto" className={styles.asked}>
              {question.text}
            </bdi>{' '}
            <bdi dir="auto" className={styles.answer}>
              {answerInWords(question.answer)}
            </bdi>
          </li>
        ))}
      </ol>
    </div>
  )
}

const Troubles = ({ title, problems }: { title: string; problems: readonly ImportProblem[] }) =>
  problems.length > 0 && (
    <section className={styles.troubles} aria-label={title}>
      <h3 className={styles.title}>{title}</h3>
      <ul>
        {gathered(problems).map(({ what, about, lines }) => (
          <li key={`${what} ${about}`}>
            <strong>{words.lines(LISTED.format(lines.map(String)), lines.length === 1)}</strong>{' '}
            {words.trouble[what]} {about !== '' && <bdi className={styles.about}>{about}</bdi>}
          </li>
        ))}
      </ul>
    </section>
  )

const LISTED = new Intl.ListFormat(LOCALES[language], { style: 'short', type: 'unit' })

type Gathered = Omit<ImportProblem, 'line' | 'isLost'> & { lines: number[] }

/** The same trouble in many lines is said once. */
const gathered = (problems: readonly ImportProblem[]): Gathered[] => {
  const all = new Map<string, Gathered>()
  for (const { line, what, about, isLost } of problems) {
    // What is left out of questions differs from one to the next; what is lost is looked for by its words.
    const said = isLost || what === 'column' || what === 'column twice' || what === 'typos' ? about : ''
    const key = `${what}\n${said}`
    const held = all.get(key)
    if (held) held.lines.push(line)
    else all.set(key, { what, about: said, lines: [line] })
  }
  return [...all.values()]
}
