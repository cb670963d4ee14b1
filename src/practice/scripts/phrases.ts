import type { Person } from '../people'

/** What the class says where nobody wrote it a script. None of it could be taken for an option or a vote. */
export const TAILS = ['🙂', '🐦', '👍', '✏️', '🎒', '📎', '🔔', '🌞', '🍀']

export const GUESSES = ['chalk dust', 'something else', 'ask my neighbour'] as const

export const QUESTIONS = [
  '@master could you show that once more?',
  '@master where can we read on?',
  'How do you remember all this, @master?',
  '@master does that work with beginners too?',
  'What would you do first on Monday, @master?',
]

export const REMARKS = ['That explains a lot', 'Writing this down']

export const GOODBYES = ['Thank you!', 'That was fun', 'See you next time', 'Merci, gracias, danke']

const WISHES = [
  'to explain things simply',
  'one thing that I can use tomorrow',
  'how others do it',
  'to ask better questions',
  'to be less afraid of mistakes',
  'the words that everybody uses here',
  'where to begin',
]

/** One of several ways to say hello. */
export const introOf = ({ name, place }: Person, seat: number): string => {
  const wish = WISHES[seat % WISHES.length] ?? 'to listen'
  const ways = [
    `Hi, I'm ${name} from ${place}. I want to learn ${wish}`,
    `${name}, ${place}. To learn: ${wish}`,
    `My name is ${name} and I live in ${place}. My biggest challenge: time`,
    `${name} | ${place} | ${wish}`,
  ]
  return ways[seat % ways.length] ?? name
}
