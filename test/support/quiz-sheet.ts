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
  ['What do bees make?', 'Honey'],
]

/** Ten questions for six teams of five, in a quiz of its own. */
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
        questions: [
          ...ASKED.map(([text, options, right], index) => ({
            id: `chosen-${index + 1}`,
            text,
            seconds: 20,
            answer: { kind: 'choice', options, right },
          })),
          ...TYPED.map(([text, right], index) => ({
            id: `typed-${index + 1}`,
            text,
            seconds: 20,
            answer: { kind: 'short', accepted: [right] },
          })),
        ],
      },
    ],
  })
