import fc from 'fast-check'
import { LETTERS, RunSheetSchema, type RunSheet } from '../../src/core/runsheet'

/** Words with what may get lost between a file and a form: line ends, signs of lists, other scripts. */
const said = (most: number) =>
  fc
    .array(
      fc.constantFrom('tea', 'Ünïcode', 'مرحبا', '🙂', '\n', ', ', ': ', ' ', '@ana', '"', "'", '7', '-'),
      {
        minLength: 1,
        maxLength: 8,
      },
    )
    .map((parts) => `w${parts.join('')}`.slice(0, most).trim())
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
const several = (most: number) =>
  fc.uniqueArray(said(100), { minLength: 2, maxLength: most, selector: (each) => each.toLowerCase() })

const picture = fc.record({
  source: fc.constantFrom(
    'data:image/png;base64,iVBORw0KGgo=',
    'data:image/jpeg;base64,/9j/4AAQ',
    'data:image/webp;base64,UklGRg==',
  ),
  alt: fc.constantFrom('', 'A wren'),
})
const choice = several(8).chain((options) =>
  fc.record({
    kind: fc.constant('choice'),
    options: fc.constant(options),
    right: fc.constantFrom(...LETTERS.slice(0, options.length)),
  }),
)
const short = fc.record({
  kind: fc.constant('short'),
  accepted: fc.array(said(100), { minLength: 1, maxLength: 4 }),
  typos: fc.constantFrom('none', 'some', 'many'),
})
const number = fc
  .tuple(
    fc.constantFrom(0, -3, 0.5, 1969, 1e12, 1e-7, 7.125, 1000.5, 0.1 + 0.2),
    fc.constantFrom(0, 0.25, 10),
  )
  .map(([from, more]) => ({ kind: 'number', from, to: Math.min(1e12, from + more) }))

const hintFor = (teams: readonly string[]) =>
  fc.record(
    {
      text: said(200),
      team: teams.length > 0 ? fc.constantFrom(undefined, ...teams) : fc.constant(undefined),
      due: maybe(
        fc.record({
          kind: fc.constantFrom('after', 'nobody-right'),
          seconds: fc.integer({ min: 1, max: 3600 }),
        }),
      ),
    },
    { requiredKeys: ['text'] },
  )
const questionFor = (teams: readonly string[]) =>
  fc.record({
    text: said(200),
    code: maybe(fc.constantFrom('if (a) {\n\tb()\n}', '  x', 'y\n')),
    picture: maybe(picture),
    seconds: fc.integer({ min: 5, max: 3600 }),
    answer: fc.oneof(choice, short, number),
    hints: fc.array(hintFor(teams), { maxLength: 3 }),
  })

const step = fc.record({
  text: said(300),
  link: maybe(fc.constantFrom('https://example.org/a?b=c', 'https://x.com/live')),
  picture: maybe(picture),
  at: maybe(fc.integer({ min: 0, max: 2_000_000_000_000 })),
})

const activityFor = (teams: readonly string[]) =>
  fc.oneof(
    fc.record({ kind: fc.constantFrom('intros', 'questions'), title: said(100), prompt: said(200) }),
    fc.record({
      kind: fc.constant('poll'),
      question: said(200),
      options: several(6),
      bars: fc.constantFrom('hidden', 'building'),
      elsewhere: maybe(fc.constant('https://forms.example.org/tea')),
    }),
    fc.constant({
      kind: 'poll',
      question: 'Tea?',
      options: ['Yes', 'No'],
      bars: 'hidden',
      onX: { minutes: 30 },
    }),
    fc.record({
      kind: fc.constant('quiz'),
      title: said(100),
      counts: fc.constantFrom('first', 'last'),
      scoring: fc.record({
        points: fc.constantFrom('right', 'ranks', 'time', 'no-speed'),
        team: fc.constantFrom('one', 'best', 'average'),
        tieMs: fc.integer({ min: 0, max: 10_000 }),
        hintCosts: fc.integer({ min: 0, max: 100 }),
      }),
      questions: fc.array(questionFor(teams), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constant('course'),
      title: said(100),
      order: fc.constantFrom('thread', 'last-first'),
      gap: fc.integer({ min: 5, max: 3600 }),
      steps: fc.array(step, { minLength: 1, maxLength: 4 }),
    }),
    fc.record({ kind: fc.constant('break'), title: said(100), minutes: fc.constantFrom(0.5, 1.125, 240) }),
  )

const team = fc.record({
  name: said(30),
  colour: maybe(fc.integer({ min: 0, max: 7 })),
  count: fc.nat(3),
})

/** Whatever a run sheet can hold. */
export const randomSheet: fc.Arbitrary<RunSheet> = fc
  .uniqueArray(team, { maxLength: 5, selector: ({ name }) => name.toLowerCase() })
  .chain((teams) => {
    const ids = teams.map((_, at) => `t${at}`)
    return fc
      .record({
        title: said(100),
        shows: fc.constantFrom('nobody', 'teams', 'known', 'everybody'),
        words: fc.array(said(50), { maxLength: 4 }),
        promises: fc.array(said(100), { maxLength: 3 }),
        budget: fc.constantFrom(0.5, 10, 1.125, 999.999),
        activities: fc.array(activityFor(ids), { minLength: 1, maxLength: 4 }),
      })
      .map((about) => ({
        chalkbird: 'run sheet',
        version: 1,
        hashtag: 'Tea',
        master: 'teacher',
        ...about,
        teams: teams.map(({ name, colour, count }, at) => ({
          id: ids[at],
          name,
          ...(colour === undefined ? {} : { colour }),
          members: Array.from({ length: count }, (_, member) => `m${at}_${member}`),
        })),
        activities: about.activities.map((activity, at) => withIds(activity, `a${at}`)),
      }))
  })
  // Over JSON, as a file is: what is undefined is not there.
  .map((sheet) => RunSheetSchema.parse(JSON.parse(JSON.stringify(sheet))))

/** Each part has an id of its own; a course's first step may have the course's. */
const withIds = (activity: object, id: string): object => {
  const numbered = (parts: unknown) =>
    Array.isArray(parts)
      ? parts.map((part: object, at) => ({
          ...part,
          id: at === 0 && 'steps' in activity ? id : `${id}-${at}`,
        }))
      : undefined
  return {
    ...activity,
    id,
    ...('questions' in activity ? { questions: numbered(activity.questions) } : {}),
    ...('steps' in activity ? { steps: numbered(activity.steps) } : {}),
  }
}
