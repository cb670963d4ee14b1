import { RunSheetSchema, type RunSheet } from '../../src/core/runsheet'

const TEAMS = ['Ash', 'Birch', 'Cedar', 'Elder', 'Fir', 'Hazel']
const IN_A_TEAM = 5
/** No two of them, and none of their options, could be taken for each other. */
const ASKED: [text: string, options: string[], right: 'A' | 'B' | 'C' | 'D'][] = [
  ['Which planet is the hottest?', ['Mercury', 'Venus', 'Mars', 'Jupiter'], 'B'],
  ['Which metal is liquid in a cool room?', ['Iron', 'Copper', 'Quicksilver', 'Tin'], 'C'],
  ['Which bird swims and does not fly?', ['Penguin', 'Swallow', 'Heron', 'Kestrel'], 'A'],
  ['Which sea lies below all others?', ['Baltic', 'Caspian', 'Aral', 'The Dead Sea'], 'D'],
  ['Which string of a violin is the highest?', ['Gut', 'Silk', 'Steel', 'Elastic'], 'C'],
  ['Which river flows through Vienna?', ['Danube', 'Rhine', 'Elbe', 'Oder'], 'A'],
  ['Which tree keeps its needles?', ['Larch', 'Spruce', 'Willow', 'Poplar'], 'B'],
]
const TYPED: [text: string, right: string][] = [
  ['What is the capital of Slovenia?', 'Ljubljana'],
  ['Who painted the water lilies?', 'Monet'],
]

/** A hint to all costs a fifth of a question's points, one to a team its team. */
const HINTS: Record<string, unknown[]> = {
  'chosen-3': [{ text: 'It shines like silver, and it runs.', due: { kind: 'after', seconds: 5 } }],
  'typed-2': [
    {
      text: 'Fir, he had the pond dug in Giverny.',
      team: 'fir',
      due: { kind: 'nobody-right', seconds: 5 },
    },
  ],
}
/** A question with a hint is open for longer, so that people can do something with it. */
const about = (id: string) => ({ id, seconds: HINTS[id] ? 60 : 20, hints: HINTS[id] ?? [] })

/** Ten questions for six teams of five, in a quiz of its own: chosen, typed, and a number with a code; two have hints. */
export const quizForThirty = (): RunSheet =>
  RunSheetSchema.parse({
    chalkbird: 'run sheet',
    version: 1,
    title: 'Ten questions',
    hashtag: 'TenQuestions',
    master: 'quiz_host',
    shows: 'teams',
    teams: TEAMS.map((name) => ({
      id: name.toLowerCase(),
      name,
      members: Array.from({ length: IN_A_TEAM }, (_, seat) => `${name.toLowerCase()}_${seat + 1}`),
    })),
    activities: [
      {
        kind: 'quiz',
        id: 'ten',
        title: 'Ten questions',
        scoring: { hintCosts: 20 },
        questions: [
          ...ASKED.map(([text, options, right], index) => ({
            ...about(`chosen-${index + 1}`),
            text,
            answer: { kind: 'choice', options, right },
          })),
          ...TYPED.map(([text, right], index) => ({
            ...about(`typed-${index + 1}`),
            text,
            answer: { kind: 'short', accepted: [right] },
          })),
          {
            ...about('number'),
            text: 'What does this come to?',
            code: 'const legs = 8\nconst spiders = 3\nlegs * spiders',
            answer: { kind: 'number', from: 24, to: 24 },
          },
        ],
      },
    ],
  })
