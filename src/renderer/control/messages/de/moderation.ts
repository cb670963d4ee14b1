import type { ControlMessages } from '../en'
import { counted } from './counted'

/** Every word about which posts may be on the wall. */
export const moderationWords: ControlMessages['moderation'] = {
  menuLabel: (whose) => `Moderation: ${whose}. Wessen Beiträge keine Freigabe brauchen`,
  toasts: 'Was gerade moderiert wurde',
  shows: 'Wird ohne Ihre Freigabe gezeigt',
  whose: {
    nobody: 'Von niemandem: alle warten',
    teams: 'Von Teams',
    known: 'Von Teams und schon Freigegebenen',
    everybody: 'Von allen',
  },
  short: {
    nobody: 'Alle warten',
    teams: 'Sofort: Teams',
    known: 'Sofort: Bekannte',
    everybody: 'Sofort: alle',
  },
  wordList: 'Wörter, bei denen ein Beitrag wartet…',
  words: {
    title: 'Wörter, bei denen ein Beitrag wartet',
    note: 'Ein Wort oder ein Ausdruck je Zeile. Ein Beitrag, in dem eines steht, wartet, wer auch immer ihn schrieb; ab jetzt.',
    field: 'Wörter, eines je Zeile',
    save: 'Speichern',
    tooMany: (most) => `Mehr als ${most} Wörter werden nicht aufgehoben.`,
    tooLong: (word) => `‚${word}‘ ist zu lang.`,
  },
  why: {
    blocked: 'Gesperrt',
    word: (word) => `Auf Ihrer Liste: ‚${word}‘`,
    edited: 'Bearbeitet: wartet wieder',
    allHeld: 'Alle werden zurückgehalten',
    unknown: 'Noch nicht bekannt',
  },
  fresh: counted('neuer Beitrag', 'neue Beiträge'),
  freshLabel: (count) => (count === 1 ? '1 neuer Beitrag, nach oben' : `${count} neue Beiträge, nach oben`),
  did: {
    approved: counted('Beitrag freigegeben', 'Beiträge freigegeben'),
    hidden: counted('Beitrag verborgen', 'Beiträge verborgen'),
    hiddenOne: 'Verborgen.',
    approvedOne: 'Freigegeben.',
    blocked: (name) => `${name} ist gesperrt.`,
    unblocked: (name) => `${name} ist wieder zugelassen.`,
    covered: 'Die Logokarte liegt über der Bühne.',
  },
  undone: (what) => `Zurückgenommen: ${what}`,
  undo: 'Rückgängig',
}
