import { countedIn } from '../counted'
import type { ControlMessages } from '../en'

/** Every word about how the stage looks and how the control room speaks. */
export const settingsWords: ControlMessages['settings'] = {
  title: 'Aussehen und Bildschirme',
  note: 'Alles gilt sofort, auch auf der Wand, und bleibt gespeichert.',
  undo: 'Rückgängig',
  done: 'Fertig',
  picture: 'Bild der Bühne, wie sie jetzt aussieht',
  pictureOf: 'Zeigen',
  pictures: { question: 'Eine Frage', result: 'Ein Ergebnis', join: 'Wie man mitmacht' },
  look: 'Aussehen',
  theme: 'Thema',
  themes: { board: 'Tafel', paper: 'Papier' },
  themeNotes: { board: 'Hell auf dunkel', paper: 'Dunkel auf hell, für helle Räume' },
  brand: 'Hausfarbe',
  brandPicker: 'Hausfarbe wählen',
  brandNote:
    'Für alles, was sonst gelbe Kreide hervorhebt. Wo man sie nicht lesen könnte, wird sie lesbar gemacht.',
  brandWrong: '# und sechs Stellen aus 0–9 und a–f, etwa #0a5c9e.',
  noBrand: 'Kreidegelb',
  removeBrand: 'Zurück zu Kreidegelb',
  logo: 'Logo',
  logoPicture: 'Ihr Logo',
  chooseLogo: 'Bild wählen…',
  removeLogo: 'Logo entfernen',
  logoNote: 'PNG oder JPEG, höchstens 300 kB.',
  languages: 'Sprachen',
  stageLanguage: 'Die Bühne',
  stageLanguageNote: 'Ihre eigenen Wörter. Beiträge bleiben, wie sie sind.',
  controlLanguage: 'Der Regieraum',
  controlLanguageNote: 'Er wird neu geladen; Wand und offene Sitzung laufen weiter.',
  backRow: 'Die letzte Reihe',
  height: 'Höhe des Bildes',
  distance: 'Vom Bild bis zur letzten Reihe',
  unit: 'Maßeinheit',
  units: { m: 'Meter', ft: 'Fuß' },
  number: (least, most) => `Bitte eine Zahl von ${least} bis ${most}.`,
  away: (heights) => `Die letzte Reihe ist ${heights} Bildhöhen entfernt.`,
  letters: (size, percent) =>
    `Die kleinsten Buchstaben sind ${size} hoch, ${percent} % des Bildes: Buchstaben liest man aus dem 150-Fachen ihrer Höhe.`,
  sizes: { m: (cm) => `${cm} cm`, ft: (inches) => `${inches} Zoll` },
  fits: countedIn('de', {
    one: '# Beitrag passt zugleich darauf.',
    other: '# Beiträge passen zugleich darauf.',
  }),
  nearest: 'Kleiner als für 3 Bildhöhen werden die Buchstaben nicht.',
  far: 'Das ist weit: Auf die Wand passt wenig. Ein größeres Bild oder nähere Plätze helfen.',
  beyond:
    'Zu weit: Die Buchstaben sind so groß, wie sie werden, nämlich für 10 Bildhöhen, und die letzte Reihe liest nicht alles. Nehmen Sie ein größeres Bild oder nähere Plätze.',
}
