import type { z } from 'zod'
import type { AnswerSchema } from '../../src/core/sheet/question'

type Asked = { text: string; answer: z.input<typeof AnswerSchema> }

/** A third list of questions, written by somebody who had seen neither the reader nor the other lists. */
export const THIRD_QUESTIONS: Readonly<Record<string, Asked>> = {
  river: {
    text: 'Which is the longest river in Europe?',
    answer: { kind: 'choice', options: ['Danube', 'Volga', 'Rhine', 'Dnieper'], right: 'B' },
  },
  saxophone: {
    text: 'Which family of instruments does the saxophone belong to?',
    answer: { kind: 'choice', options: ['Brass', 'Woodwind', 'Percussion', 'Strings'], right: 'B' },
  },
  volleyball: {
    text: 'How many players of one team are on the court in volleyball?',
    answer: { kind: 'choice', options: ['5', '6', '7'], right: 'B' },
  },
  tomato: {
    text: 'To a botanist, a tomato is a berry.',
    answer: { kind: 'choice', options: ['True', 'False'], right: 'A' },
  },
  keyword: {
    text: 'Which keyword declares a variable that cannot be assigned again in JavaScript?',
    answer: { kind: 'choice', options: ['var', 'let', 'const', 'static', 'final'], right: 'C' },
  },
  director: {
    text: 'Who directed Spirited Away?',
    answer: {
      kind: 'choice',
      options: [
        'Isao Takahata',
        'Hayao Miyazaki',
        'Makoto Shinkai',
        'Satoshi Kon',
        'Akira Kurosawa',
        'Mamoru Hosoda',
      ],
      right: 'B',
    },
  },
  constantinople: {
    text: 'In which year did the Ottomans take Constantinople?',
    answer: { kind: 'choice', options: ['1066', '1215', '1453', '1492'], right: 'C' },
  },
  pesto: {
    text: 'What does not belong in a pesto alla genovese?',
    answer: { kind: 'choice', options: ['Basil', 'Pine nuts', 'Parmesan', 'Cream'], right: 'D' },
  },
  king: {
    text: 'Which footballer from Brazil was called O Rei, the King?',
    answer: { kind: 'short', accepted: ['Pelé', 'Edson Arantes do Nascimento'] },
  },
  band: { text: 'Which band recorded Bohemian Rhapsody?', answer: { kind: 'short', accepted: ['Queen'] } },
  insulin: { text: 'Which organ makes insulin?', answer: { kind: 'short', accepted: ['pancreas'] } },
  paella: {
    text: 'Which spice gives a paella its yellow?',
    answer: { kind: 'short', accepted: ['saffron', 'azafrán'] },
  },
  forrest: { text: 'Who plays Forrest Gump?', answer: { kind: 'short', accepted: ['Tom Hanks', 'Hanks'] } },
  berg: {
    text: 'Wie heißt der höchste Berg Deutschlands?',
    answer: { kind: 'short', accepted: ['Zugspitze'] },
  },
  morocco: { text: 'ما هي عاصمة المغرب؟', answer: { kind: 'short', accepted: ['الرباط', 'Rabat'] } },
  itself: {
    text: 'What is it called when a function calls itself?',
    answer: { kind: 'short', accepted: ['recursion', 'recursive', 'recursive function'] },
  },
  piano: { text: 'How many keys has a piano?', answer: { kind: 'number', from: 88, to: 88 } },
  wall: { text: 'In which year did the Berlin Wall fall?', answer: { kind: 'number', from: 1989, to: 1989 } },
  amazon: { text: 'How long is the Amazon, in km?', answer: { kind: 'number', from: 6200, to: 7100 } },
  chicken: {
    text: 'How hot must the inside of a roast chicken be at least, in °C?',
    answer: { kind: 'number', from: 73, to: 75 },
  },
}
