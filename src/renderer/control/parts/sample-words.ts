import type { Language } from '../../../core/look'

export type SampleWords = {
  title: string
  quiz: string
  question: string
  options: string[]
  teams: string[]
  poll: string
  choices: string[]
}

/** What the sample scenes say: as a trainer would write it, in the stage's language. */
export const SAMPLE_WORDS: Record<Language, SampleWords> = {
  en: {
    title: 'How birds learn to sing',
    quiz: 'The songbird quiz',
    question: 'With which organ do songbirds sing?',
    options: ['Larynx', 'Syrinx', 'Crop', 'Beak'],
    teams: ['Wrens', 'Swifts', 'Magpies', 'Herons', 'Kingfishers', 'Owls'],
    poll: 'How many birds do you know by their song?',
    choices: ['None', 'One or two', 'Up to ten', 'More'],
  },
  de: {
    title: 'Wie Vögel singen lernen',
    quiz: 'Das Singvogel-Quiz',
    question: 'Mit welchem Organ singen Singvögel?',
    options: ['Kehlkopf', 'Syrinx', 'Kropf', 'Schnabel'],
    teams: ['Zaunkönige', 'Mauersegler', 'Elstern', 'Reiher', 'Eisvögel', 'Eulen'],
    poll: 'Wie viele Vögel erkennen Sie am Gesang?',
    choices: ['Keinen', 'Einen oder zwei', 'Bis zu zehn', 'Mehr'],
  },
  ar: {
    title: 'كيف تتعلم الطيور الغناء',
    quiz: 'مسابقة الطيور المغرّدة',
    question: 'بأي عضو تغرّد الطيور المغرّدة؟',
    options: ['الحنجرة', 'المصفار', 'الحوصلة', 'المنقار'],
    teams: ['النمنمة', 'السمامة', 'العقعق', 'البلشون', 'الرفراف', 'البوم'],
    poll: 'كم طائرًا تعرفه من تغريده؟',
    choices: ['لا أحد', 'واحد أو اثنان', 'حتى عشرة', 'أكثر'],
  },
}
