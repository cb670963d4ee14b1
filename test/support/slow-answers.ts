import type { Command, Rule } from '../../src/core/commands'
import type { Entry, Fact } from '../../src/core/facts'
import type { RunSheet } from '../../src/core/runsheet'
import type { Scoring } from '../../src/core/sheet/question'

/*
 * What a quiz comes to (here what was answered, when and by whom), worked out from the facts and from what decision 18 says, in the slowest and plainest way: nothing of the
 * fold, of judging or of scoring is used here, so that they can be held against it.
 */

/** How the texts of `random-quiz.ts` read: an option, right or wrong, unclear, or nothing. */
export const meaningOf = (text: string, answer: Rule['answer']): string => {
  switch (answer.kind) {
    case 'choice':
      return { B: 'B', C: 'C', 'A or B': 'unclear', 'not B': 'unclear' }[text] ?? ''
    case 'short':
      if (text === answer.accepted[0]) return 'right'
      if (text === 'Rome or Paris') return 'unclear'
      return (
        { Paris: 'wrong', Rome: 'wrong', B: 'wrong', 'A or B': 'wrong', 42: 'wrong', 17: 'wrong' }[text] ?? ''
      )
    case 'number':
      if (text !== '42' && text !== '17') return ''
      return Number(text) >= answer.from && Number(text) <= answer.to ? 'right' : 'wrong'
  }
}

export type Version = { id: string; root: string; author: string; text: string; time: number }
type CommandOf<Kind extends Command['kind']> = Extract<Command, { kind: Kind }>
type Done<Kind extends Command['kind']> = CommandOf<Kind> & { n: number; at: number }
type FactOf<Kind extends Fact['kind']> = Extract<Fact, { kind: Kind }> & { n: number; at: number }

/** The same question has the same answer: only so that a thousand sessions do not take all day. */
export const remembered = <Asked extends unknown[], Answer>(answer: (...asked: Asked) => Answer) => {
  const known = new Map<string, Answer>()
  return (...asked: Asked): Answer => {
    const key = JSON.stringify(asked)
    if (!known.has(key)) known.set(key, answer(...asked))
    return known.get(key) as Answer
  }
}

export const timeOf = (id: string): number => Number((BigInt(id) >> 22n) + 1_288_834_974_657n)
export const older = (a: string, b: string): number =>
  BigInt(a) < BigInt(b) ? -1 : BigInt(a) > BigInt(b) ? 1 : 0

/** An answer in time, that says something. */
export type Said = Version & { mark: string }

/** Who answered what, in whose time, by which rule. */
export const slowAnswers = (journal: readonly Entry[]) => {
  const entries = [...new Map(journal.map((entry) => [entry.n, entry])).values()].sort((a, b) => a.n - b.n)
  const facts = <Kind extends Fact['kind']>(kind: Kind): FactOf<Kind>[] =>
    entries.flatMap(({ n, at, fact }) =>
      fact.kind === kind ? [{ ...(fact as Extract<Fact, { kind: Kind }>), n, at }] : [],
    )
  const done = <Kind extends Command['kind']>(kind: Kind): Done<Kind>[] =>
    facts('command').flatMap(({ n, at, command }) =>
      command.kind === kind ? [{ ...(command as CommandOf<Kind>), n, at }] : [],
    )
  const began = facts('began')[0]
  if (!began) throw new Error('no beginning')
  const sheet: RunSheet = began.sheet
  const quizzes = sheet.activities.filter((activity) => activity.kind === 'quiz')
  const quizOf = (question: string) => {
    const quiz = quizzes.find(({ questions }) => questions.some(({ id }) => id === question))
    if (!quiz) throw new Error('no such question')
    return quiz
  }
  const secondsOf = (question: string): number =>
    quizOf(question).questions.find(({ id }) => id === question)?.seconds ?? 0

  const ruleOf = remembered((question: string): Rule => {
    const quiz = quizOf(question)
    const asked = quiz.questions.find(({ id }) => id === question)
    const again = done('judge-again').filter((one) => one.question === question)
    return (
      again.at(-1)?.rule ?? { answer: asked?.answer as Rule['answer'], counts: quiz.counts, isCounted: true }
    )
  })
  const scoringOf = remembered((question: string): Scoring => {
    const quiz = quizOf(question)
    return done('score').findLast((one) => one.quiz === quiz.id)?.scoring ?? quiz.scoring
  })

  const authors = facts('author').map(({ author }) => author)
  const master = authors.find(({ username }) => username === sheet.master)?.id
  const teamOf = remembered((author: string): string | undefined => {
    const name = authors.find(({ id }) => id === author)?.username ?? ''
    const moved = [
      ...done('assign').filter((one) => one.author === author),
      ...done('enlist').filter(({ usernames }) => usernames.some((one) => one.toLowerCase() === name)),
    ].sort((a, b) => b.n - a.n)[0]
    if (moved) return moved.team
    return sheet.teams.find(({ members }) => members.includes(name))?.id
  })

  const steps = done('go')
  const endedAt = done('end')[0]?.at ?? Number.POSITIVE_INFINITY
  const windowOf = remembered((question: string): { opensAt: number; closesAt: number } | undefined => {
    const opening = steps.find(({ cue }) => cue === `${question}:ask`)
    if (!opening) return undefined
    const leaving = steps.find(({ n, cue }) => n > opening.n && cue !== opening.cue)
    const closing = done('close').filter(({ n, contest }) => n > opening.n && contest === question)
    const ends = [
      opening.at + secondsOf(question) * 1000,
      leaving?.at ?? Number.POSITIVE_INFINITY,
      endedAt,
      ...closing.map(({ at }) => at),
    ]
    return { opensAt: opening.at, closesAt: Math.max(opening.at, Math.min(...ends)) }
  })

  const versions: Version[] = [
    ...new Map(
      facts('post').map(({ post }) => [
        post.id,
        {
          id: post.id,
          root: post.history[0] ?? post.id,
          author: post.authorId,
          text: post.text,
          time: timeOf(post.id),
        },
      ]),
    ).values(),
  ].sort((a, b) => older(a.id, b.id))
  /** What X names in a history, and never sent. */
  const unread = [
    ...new Map(
      facts('post').flatMap(({ post }) =>
        post.history.map((id) => [
          id,
          { id, root: post.history[0] ?? post.id, author: post.authorId, time: timeOf(id) },
        ]),
      ),
    ).values(),
  ].filter(({ id, author }) => author !== master && !versions.some((version) => version.id === id))
  const deleted = new Set(facts('gone').map(({ post }) => post))

  /** What a version says; the trainer's word on it goes first, where it makes sense. */
  const readingOf = remembered(
    (question: string, { id, text }: Version): { mark: string; isDecided: boolean } => {
      const { answer } = ruleOf(question)
      const read = done('read').findLast((one) => one.contest === question && one.version === id)
      if (read && read.option === undefined) return { mark: '', isDecided: true }
      const isWord = read?.option === 'right' || read?.option === 'wrong'
      if (read?.option !== undefined && isWord === (answer.kind !== 'choice'))
        return { mark: read.option, isDecided: true }
      return { mark: meaningOf(text, answer), isDecided: false }
    },
  )
  const isInTime = (question: string, time: number): boolean => {
    const window = windowOf(question)
    return window !== undefined && time >= window.opensAt && time < window.closesAt
  }
  const isLastOfItsPost = remembered(
    (question: string, { id, root }: Version): boolean =>
      versions.findLast((one) => one.root === root && isInTime(question, one.time))?.id === id,
  )

  /** Everything that is an answer by the rule, oldest first. */
  const answersTo = remembered((question: string): Said[] => {
    const { counts } = ruleOf(question)
    return versions
      .filter(({ author, time }) => author !== master && isInTime(question, time))
      .filter((one) => counts === 'first' || (!deleted.has(one.root) && isLastOfItsPost(question, one)))
      .map((one) => ({ ...one, mark: readingOf(question, one).mark }))
      .filter(({ mark }) => mark !== '' && mark !== 'unclear')
  })
  const oneOf = (question: string, answers: Said[]): Said | undefined =>
    ruleOf(question).counts === 'first' ? answers[0] : answers.at(-1)
  const answerOf = (question: string, author: string): Said | undefined =>
    oneOf(
      question,
      answersTo(question).filter((one) => one.author === author),
    )
  const membersAnswers = remembered((question: string, team: string): Said[] =>
    [...new Set(versions.map(({ author }) => author))]
      .filter((author) => teamOf(author) === team)
      .flatMap((author) => answerOf(question, author) ?? [])
      .sort((a, b) => older(a.id, b.id)),
  )
  const teamAnswer = remembered((question: string, team: string): Said | undefined =>
    oneOf(question, membersAnswers(question, team)),
  )

  const isRight = (question: string, { mark }: Said): boolean => {
    const { answer } = ruleOf(question)
    return answer.kind === 'choice' ? mark === answer.right : mark === 'right'
  }

  /** The first hint that this team had before this moment. */
  const helpFor = remembered(
    (question: string, team: string, before: number): string | undefined =>
      [...new Map(done('hint').map(({ hint }) => [hint.id, hint])).values()]
        .flatMap(({ id, to, about }) => {
          const sending = facts('outbox').findLast(({ hint }) => hint === id)?.sending
          if (sending?.kind !== 'sent' && sending?.kind !== 'deleted') return []
          const time = timeOf(sending.post)
          const isAbout =
            about === undefined
              ? isInTime(question, time)
              : about.kind === 'help' && about.question === question
          const isFor = to.kind === 'all' || (to.kind === 'team' && to.team === team)
          return isAbout && isFor && time < before ? [{ id, post: sending.post }] : []
        })
        .sort((a, b) => older(a.post, b.post) || (a.id < b.id ? -1 : 1))[0]?.id,
  )

  return {
    began,
    sheet,
    quizzes,
    steps,
    versions,
    unread,
    master,
    deleted,
    facts,
    done,
    quizOf,
    secondsOf,
    ruleOf,
    scoringOf,
    teamOf,
    windowOf,
    readingOf,
    isInTime,
    isLastOfItsPost,
    answerOf,
    membersAnswers,
    teamAnswer,
    isRight,
    helpFor,
  }
}
