import type { Question } from '../../src/core/sheet/question'

const asked = (id: string, text: string, answer: Question['answer']): Question => ({
  id,
  text,
  seconds: 60,
  answer,
  hints: [],
})

/** Five with options, four with a word, three with a number. */
export const questions = {
  status: asked('status', "Which HTTP status says 'not found'?", {
    kind: 'choice',
    options: ['200', '301', '404', '500'],
    right: 'C',
  }),
  leaf: asked('leaf', 'Which gas do plants take in for photosynthesis?', {
    kind: 'choice',
    options: ['Oxygen', 'Nitrogen', 'Carbon dioxide', 'Hydrogen'],
    right: 'C',
  }),
  day: asked('day', 'Which of these planets has the shortest day?', {
    kind: 'choice',
    options: ['Earth', 'Jupiter', 'Mars', 'Venus'],
    right: 'B',
  }),
  knot: asked('knot', 'Which knot makes a fixed loop at the end of a rope?', {
    kind: 'choice',
    options: ['Bowline', 'Clove hitch', 'Reef knot', 'Sheet bend'],
    right: 'A',
  }),
  earring: asked('earring', "Who painted 'Girl with a Pearl Earring'?", {
    kind: 'choice',
    options: ['Rembrandt', 'Vermeer', 'Rubens', 'Van Gogh'],
    right: 'B',
  }),
  au: asked('au', 'Which element has the symbol Au?', { kind: 'short', accepted: ['gold'], typos: 'some' }),
  obrigado: asked('obrigado', "In which language does a man say 'obrigado' for thank you?", {
    kind: 'short',
    accepted: ['Portuguese'],
    typos: 'some',
  }),
  monster: asked('monster', "Who wrote 'Frankenstein'?", {
    kind: 'short',
    accepted: ['Mary Shelley', 'Shelley'],
    typos: 'some',
  }),
  hardest: asked('hardest', 'What is the hardest natural material?', {
    kind: 'short',
    accepted: ['diamond'],
    typos: 'some',
  }),
  board: asked('board', 'How many squares has a chessboard?', { kind: 'number', from: 64, to: 64 }),
  ship: asked('ship', 'In which year did the Titanic sink?', { kind: 'number', from: 1912, to: 1912 }),
  marathon: asked('marathon', 'How many kilometres long is a marathon?', {
    kind: 'number',
    from: 42,
    to: 42.2,
  }),
}
