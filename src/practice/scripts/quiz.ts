import type { Line } from '../class-script'
import type { Username } from '../people'

// Rival teams are more than 0.7 s apart, so that no seed changes who wins; only the photo finish is to the millisecond.

/** With which organ do songbirds sing? B, the syrinx, in 25 s. */
export const organ: Line<Username>[] = [
  { at: 6.2, who: 'luis_tintero', says: 'B, for sure #tag', means: 'B' },
  { at: 7.0, who: 'chiara_gesso', says: 'A #tag', means: 'A' },
  { at: 7.9, who: 'mira_kreda', says: 'syrinx! #tag', means: 'B', shows: 'in words' },
  { at: 8.8, who: 'priya_syahi', replies: '@master b)', means: 'B', shows: 'reply' },
  { at: 9.6, who: 'minjun_bunpil', says: '2 #tag', means: 'B', shows: 'number' },
  { at: 10.5, who: 'jonas_krita', says: 'B #tag', means: 'B', shows: 'team disagrees' },
  { at: 12.4, who: 'linh_phan_bang', says: 'Sirinx #tag', means: 'B', shows: 'typo' },
  { at: 14.0, who: 'iris_kimolia', says: 'Σύριγξ! Finally some Greek. #tag', means: 'talk' },
  { at: 26.6, who: 'kwabena_ink', says: '@master B, the lift was slow', means: 'B', shows: 'late' },
  { at: 27.5, who: 'tomo_inkwell', says: 'B #tag', means: 'B', shows: 'late' },
  {
    afterHint: 3.8,
    who: 'des_quill',
    replies: '@master thanks, that makes it easy',
    means: 'talk',
    shows: 'reaction',
  },
]

/** What does a zebra finch sing that never heard an adult? C, an odd unfinished song, in 30 s. */
export const isolated: Line<Username>[] = [
  { at: 1.8, who: 'mateus_giz', as: 'first thought', says: 'Hold on, thinking… #tag', means: 'talk' },
  // 23 ms apart: the wall has to say who was first.
  { at: 5.4, exact: true, who: 'tomo_inkwell', says: 'C #tag', means: 'C', shows: 'photo finish' },
  { at: 5.423, exact: true, who: 'noor_qalam', says: '@master C #tag', means: 'C', shows: 'photo finish' },
  { at: 7.2, who: 'wanda_visits', says: 'C #tag', means: 'C', shows: 'stranger' },
  { at: 8.1, who: 'yael_gir', says: 'c) #tag', means: 'C' },
  { at: 9.3, who: 'pip_scribble', says: 'my money is on karaoke #tag', means: 'talk' },
  {
    at: 11.0,
    who: 'iris_kimolia',
    says: '@master C or D #tag',
    means: 'unclear',
    shows: 'ambiguous',
  },
  {
    at: 14.2,
    who: 'mateus_giz',
    edits: 'first thought',
    into: 'C #tag',
    means: 'C',
    shows: 'edited into right',
  },
  { at: 31.6, who: 'fern_slate', says: 'C #tag', means: 'C', shows: 'late' },
  // Kingfishers and owls have nothing that counts until they are helped.
  {
    afterHint: 4.1,
    who: 'zeynep_tebesir',
    says: '@master ah, then it is C',
    means: 'C',
    shows: 'after a hint',
  },
  { afterHint: 5.2, who: 'minjun_bunpil', says: 'C it is #tag', means: 'C', shows: 'after a hint' },
  {
    afterHint: 6.0,
    who: 'ayo_slate',
    replies: '@master poor thing! Does it get better later?',
    means: 'question',
    shows: 'reaction',
  },
]

/** What is a baby's practice talk called? Typed: babbling, in 40 s. Nobody chats, since any word is an answer. */
export const practiceTalk: Line<Username>[] = [
  { at: 8.1, who: 'siiri_liitu', says: 'crying #tag', means: 'wrong' },
  { at: 9.5, who: 'kwabena_ink', says: '@master babbling', means: 'right', shows: 'in words' },
  { at: 11.2, who: 'greta_tafel', says: 'Babling #tag', means: 'right', shows: 'typo' },
  { at: 12.6, who: 'des_quill', says: 'Babbling! #tag', means: 'right', shows: 'team disagrees' },
  { at: 14.3, who: 'iris_kimolia', says: 'babble @master #tag', means: 'right' },
  { at: 16.4, who: 'oceane_ardoise', says: 'babbling 👶 #tag', means: 'right' },
  { at: 18.8, who: 'oceane_ardoise', says: 'lallation #tag', means: 'wrong', shows: 'twice' },
  { afterHint: 3.5, who: 'oleksii_kreida', says: 'babbling #tag', means: 'right', shows: 'after a hint' },
]

/** How do great tits sing in noisy cities? A, higher, in 20 s. */
export const noisyCity: Line<Username>[] = [
  { at: 4.8, who: 'iris_kimolia', says: '1 #tag', means: 'A', shows: 'number' },
  { at: 5.9, who: 'bram_krijt', says: 'they sing higher #tag', means: 'A', shows: 'in words' },
  { at: 6.8, who: 'mira_kreda', says: 'A #tag', means: 'A', shows: 'bare letter' },
  { at: 7.7, who: 'ayo_slate', as: 'second opinion', says: '@master B #tag, or so I think', means: 'B' },
  { at: 8.1, who: 'jonas_krita', says: '#A #tag', means: 'A', shows: 'hash letter' },
  { at: 8.6, who: 'linh_phan_bang', says: 'D #tag', means: 'D' },
  {
    at: 9.9,
    who: 'tariq_daftar',
    says: 'Hi all, Tariq here from Lahore, sorry, my train was late! I want to learn to listen @master #tag',
    means: 'intro',
    shows: 'latecomer',
  },
  { at: 10.7, who: 'linh_phan_bang', says: 'sorry, A #tag', means: 'A', shows: 'twice' },
  {
    at: 12.1,
    who: 'ayo_slate',
    edits: 'second opinion',
    into: '@master A #tag, or so I think',
    means: 'A',
    shows: 'edited too late to matter',
  },
  {
    at: 21.8,
    who: 'noor_qalam',
    says: 'A, but my train of thought was late #tag',
    means: 'A',
    shows: 'late',
  },
  { afterHint: 3.2, who: 'siiri_liitu', says: 'A #tag', means: 'A', shows: 'after a hint' },
  {
    afterHint: 4.6,
    who: 'greta_tafel',
    replies: '@master my bus stop agrees',
    means: 'talk',
    shows: 'reaction',
  },
]

/** Which one is born with its song? D, the pigeon, in 30 s. */
export const bornWithIt: Line<Username>[] = [
  { at: 4.4, who: 'fern_slate', says: 'Pigeon #tag', means: 'D', shows: 'in words' },
  { at: 5.3, who: 'luis_tintero', says: 'D #tag', means: 'D', shows: 'bare letter' },
  { at: 6.6, who: 'tariq_daftar', says: 'd) @master #tag', means: 'D', shows: 'letter and bracket' },
  { at: 7.5, who: 'chiara_gesso', says: 'Pidgeon #tag', means: 'D', shows: 'typo' },
  { at: 8.4, who: 'tomo_inkwell', says: 'D) #tag', means: 'D' },
  { at: 9.3, who: 'ayo_slate', as: 'regretted', says: '@master Hummingbird #tag', means: 'C' },
  { at: 10.2, who: 'mateus_giz', replies: '@master 4', means: 'D', shows: 'reply' },
  { at: 11.4, who: 'ayo_slate', deletes: 'regretted', means: 'talk', shows: 'deleted' },
  { at: 12.3, who: 'pip_scribble', says: 'the trainer #tag', means: 'talk' },
  {
    afterHint: 4.4,
    who: 'priya_syahi',
    replies: '@master so raised by owls it would still coo?',
    means: 'question',
    shows: 'reaction',
  },
]

/** How old is a zebra finch when its song settles? 80 to 100 days, in 25 s. Nobody knows until they are helped. */
export const settled: Line<Username>[] = [
  { at: 4.1, who: 'jonas_krita', says: '45 #tag', means: 'wrong', shows: 'number' },
  { at: 5.6, who: 'ayo_slate', says: '@master about thirty days #tag', means: 'wrong', shows: 'in words' },
  { at: 7.0, who: 'luis_tintero', says: '60 días #tag', means: 'wrong' },
  { at: 9.1, who: 'bram_krijt', says: 'ca. 120 #tag', means: 'wrong' },
  { at: 26.1, who: 'chiara_gesso', says: '90 #tag', means: 'right', shows: 'late' },
  { afterHint: 3.1, who: 'zeynep_tebesir', says: '@master 90!', means: 'right', shows: 'after a hint' },
  { afterHint: 4.2, who: 'minjun_bunpil', says: '90 #tag', means: 'right', shows: 'after a hint' },
  { afterHint: 5.4, who: 'siiri_liitu', says: 'ninety #tag', means: 'right', shows: 'team disagrees' },
]

/** Which syllable comes next in the code? C, zu, in 20 s. */
export const nextSyllable: Line<Username>[] = [
  { at: 3.9, who: 'fern_slate', says: 'zu #tag', means: 'C', shows: 'in words' },
  { at: 4.8, who: 'jonas_krita', says: 'c) #tag', means: 'C', shows: 'letter and bracket' },
  { at: 5.7, who: 'tariq_daftar', says: '3 @master #tag', means: 'C', shows: 'number' },
  { at: 6.6, who: 'ayo_slate', says: '@master C #tag', means: 'C' },
  { at: 7.5, who: 'noor_qalam', says: 'C @master #tag', means: 'C' },
  { at: 8.4, who: 'bram_krijt', says: '#D #tag', means: 'D', shows: 'hash letter' },
  { at: 10.1, who: 'pip_scribble', says: 'in my shower it is always tel #tag', means: 'D' },
  {
    afterHint: 3.6,
    who: 'greta_tafel',
    replies: '@master zu zu zu',
    means: 'C',
    shows: 'after a hint',
  },
]
