/** 20 quiz questions as a run sheet would have them; `options` in order, lettered from A. */
const choice = (id: string, text: string, right: string, options: readonly string[]) => ({
  id,
  text,
  answer: { kind: 'choice', right, options },
})

const short = (
  id: string,
  text: string,
  accepted: readonly string[],
  typos: 'none' | 'some' | 'many' = 'some',
) => ({
  id,
  text,
  answer: { kind: 'short', accepted, typos },
})

const number = (id: string, text: string, from: number, to: number) => ({
  id,
  text,
  answer: { kind: 'number', from, to },
})

export const typedQuestions = [
  choice('capital-au', 'What is the capital of Australia?', 'B', [
    'Sydney',
    'Canberra',
    'Melbourne',
    'Perth',
  ]),
  choice('boiling-de', 'Bei wie viel Grad kocht Wasser auf Meereshöhe?', 'B', ['90', '100', '110', '120']),
  choice('whale', 'A whale is a fish. True or false?', 'B', ['True', 'False']),
  choice('planet-ar', 'ما هو أكبر كوكب في المجموعة الشمسية؟', 'C', ['الأرض', 'المريخ', 'المشتري', 'زحل']),
  choice('rhone-fr', 'Le Rhône prend-il sa source en Suisse ?', 'A', ['Oui', 'Non', 'On ne sait pas']),
  choice('typeof-null', 'What does typeof null give in JavaScript?', 'C', [
    '"null"',
    '"undefined"',
    '"object"',
    '"number"',
    'It throws an error',
  ]),
  choice('prime-number', 'Which of these is a prime number?', 'D', ['21', '27', '33', '37', '39', '51']),
  choice('author-es', '¿Quién escribió «Cien años de soledad»?', 'A', [
    'Gabriel García Márquez',
    'Mario Vargas Llosa',
    'Isabel Allende',
    'Jorge Luis Borges',
  ]),
  short('capital-fr', 'What is the capital of France?', ['Paris']),
  short('leaf-process', 'By what do leaves make sugar out of light?', ['photosynthesis']),
  short('market-de', 'In welcher Stadt ist der Viktualienmarkt?', ['München', 'Munich']),
  short('mona-lisa', 'Who painted the Mona Lisa?', ['Leonardo da Vinci', 'da Vinci', 'Leonardo']),
  short('largest-ocean', 'Which ocean is the largest?', ['Pacific Ocean', 'Pacific']),
  short('new-world', 'Who composed the New World Symphony?', ['Dvořák', 'Antonín Dvořák']),
  short('egypt-ar', 'ما عاصمة مصر؟', ['القاهرة', 'Cairo']),
  short(
    'keyword-js',
    'Which JavaScript keyword declares a variable that is never assigned again?',
    ['const'],
    'none',
  ),
  number('bones', 'How many bones has an adult?', 206, 206),
  number('gravity', 'How big is g on Earth, in m/s²?', 9.8, 9.82),
  number('everest', 'How high is Mount Everest, in metres?', 8840, 8850),
  number('absolute-zero', 'How cold is absolute zero, in °C?', -273.2, -273),
] as const
