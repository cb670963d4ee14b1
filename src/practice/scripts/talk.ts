import type { Line } from '../class-script'
import type { Username } from '../people'
import { hostile } from './hostile'

export const afterTheCourse: Line<Username>[] = [
  {
    at: 4.2,
    who: 'siiri_liitu',
    says: 'Forty days of babbling before it counts. I like that. #tag',
    means: 'talk',
  },
  { at: 7.8, who: 'oceane_ardoise', says: 'Comme mes élèves, exactement #tag', means: 'talk' },
  {
    at: 11.5,
    who: 'priya_syahi',
    says: '@master may I show this to my nine-year-olds? #tag',
    means: 'question',
    shows: 'question',
  },
  {
    afterHint: 4.5,
    who: 'priya_syahi',
    replies: '@master thank you, they will love it',
    means: 'talk',
    shows: 'reaction',
  },
]

/** Questions to the trainer, a few jokes, and thanks from those who got an answer. */
export const questionRound: Line<Username>[] = [
  {
    at: 3.1,
    who: 'fern_slate',
    says: '@master do lyrebirds really copy chainsaws? #tag',
    liked: 9,
    means: 'question',
    shows: 'question',
  },
  { at: 5.2, who: 'minjun_bunpil', says: 'Can a bird forget its song, @master? #tag', means: 'question' },
  { at: 7.4, who: 'pip_scribble', says: hostile.link, means: 'question', shows: 'hostile' },
  {
    at: 8.8,
    who: 'noor_qalam',
    says: '@master لماذا تغني الطيور عند الفجر؟ #tag',
    means: 'question',
    shows: 'question',
  },
  { at: 10.6, who: 'mateus_giz', as: 'typing', says: '@master do femals sing too? #tag', means: 'question' },
  { at: 12.0, who: 'pip_scribble', says: hostile.turnedAround, means: 'question', shows: 'hostile' },
  {
    at: 13.9,
    who: 'mateus_giz',
    edits: 'typing',
    into: '@master do females sing too? #tag',
    means: 'question',
  },
  {
    at: 15.3,
    who: 'kwabena_ink',
    says: '@master how do I teach a rooster to sleep?',
    liked: 4,
    means: 'question',
    shows: 'question',
  },
  {
    at: 16.2,
    who: 'des_quill',
    says: 'Lyrebirds copy chainsaws? Do they really, @master? #tag',
    means: 'question',
    shows: 'asks the same',
  },
  { at: 16.7, who: 'pip_scribble', says: hostile.zalgo, means: 'talk', shows: 'hostile' },
  { at: 18.2, who: 'yael_gir', says: 'What should we read next? #tag', means: 'question' },
  { at: 19.5, who: 'pip_scribble', says: hostile.newlines, means: 'talk', shows: 'hostile' },
  {
    at: 21.4,
    who: 'greta_tafel',
    says: '@master is there an age at which learning stops? For birds, I mean. #tag',
    means: 'question',
  },
  { at: 23.0, who: 'pip_scribble', says: hostile.flood, means: 'talk', shows: 'hostile', long: true },
  { at: 25.2, who: 'tariq_daftar', says: '@master will the slides be online? #tag', means: 'question' },
  {
    at: 26.2,
    who: 'siiri_liitu',
    says: 'Will the slides be online, @master? #tag',
    liked: 2,
    means: 'question',
    shows: 'asks the same',
  },
  { at: 26.8, who: 'pip_scribble', says: hostile.template, means: 'talk', shows: 'hostile' },
  { at: 28.3, who: 'pip_scribble', says: hostile.invisible, means: 'talk', shows: 'hostile' },
  {
    afterHint: 4.0,
    who: 'fern_slate',
    replies: '@master wonderful, thank you!',
    means: 'talk',
    shows: 'reaction',
  },
  {
    afterHint: 5.1,
    who: 'minjun_bunpil',
    replies: '@master 감사합니다 🙏',
    means: 'talk',
    shows: 'reaction',
  },
  {
    afterHint: 5.9,
    who: 'kwabena_ink',
    replies: '@master I feared as much',
    means: 'talk',
    shows: 'reaction',
  },
  {
    afterHint: 6.8,
    who: 'greta_tafel',
    replies: '@master danke, das macht Mut',
    means: 'talk',
    shows: 'reaction',
  },
]

export const goodbyes: Line<Username>[] = [
  { at: 2.3, who: 'mira_kreda', says: 'Thank you, this was lovely! #tag', means: 'talk' },
  {
    at: 4.0,
    who: 'des_quill',
    says: 'I can still tell a wren from a robin. Result! @master #tag',
    means: 'talk',
  },
  { at: 5.5, who: 'luis_tintero', says: '¡Gracias a todos! #tag', means: 'talk' },
  { at: 7.2, who: 'tomo_inkwell', says: 'ありがとうございました #tag', means: 'talk' },
  { at: 9.1, who: 'pip_scribble', says: 'I will be good next time #tag', means: 'talk' },
]
