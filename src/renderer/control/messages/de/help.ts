import type { ControlMessages } from '../en'

/** Every word of the help sheet, where keys are changed as well. */
export const helpWords: ControlMessages['help'] = {
  title: 'Tasten',
  clicker:
    'Ein Presenter geht auch, gleich welches Fenster den Fokus hat. Während Sie tippen, tun Tasten nichts, und zweimal kurz hintereinander gedrückt zählt einmal. Was ein Presenter sendet, hat einen gepunkteten Rand und lässt sich ihm nicht nehmen.',
  heardOn: {
    post: 'solange ein Beitrag den Fokus hat',
    question: 'solange eine Frage den Fokus hat',
  },
  change: 'Ändern',
  changeOf: (name) => `Die Taste ändern für: ${name}`,
  pressOne: 'Taste drücken… Esc: wie zuvor',
  pressOneFor: (name) => `Drücken Sie eine Taste für: ${name}. Mit Esc bleibt es, wie es war.`,
  usual: 'Übliche Tasten',
  usualOf: (name) => `Zurück zu den üblichen Tasten für: ${name}`,
  allUsual: 'Alle Tasten wie üblich',
  none: 'keine Taste',
  taken: (key, by) => `${key} bedeutet ‚${by}‘.`,
  take: 'Stattdessen hier verwenden',
  clickers: (key, by) => `${key} wird von Presentern gesendet: Es bleibt bei ‚${by}‘.`,
  unfit: (key) => `${key} wird gebraucht, um sich mit der Tastatur zu bewegen.`,
  others: 'Anderswo',
  rows: [
    { keys: ['Mod+Enter'], does: 'Den Hinweis senden, den Sie gerade schreiben' },
    { keys: ['Escape'], does: 'Den Text verlassen, so dass Tasten wieder blättern' },
  ],
}

export const paletteWords: ControlMessages['palette'] = {
  title: 'Befehle',
  find: 'Einen Befehl, Schritt oder Hinweis suchen…',
  none: 'Nichts heißt so.',
  also: {
    hold: 'einfrieren, Pause, anhalten',
    panic: 'Notfall, Panik, weg von der Wand',
    black: 'dunkel, leer',
    join: 'QR-Code',
    countdown: 'Timer, Uhr, Zeit',
    settings: 'Einstellungen, Thema, Farbe, Logo, Sprache, letzte Reihe',
    swap: 'Beamer, Projektor',
    identify: 'Beamer, Projektor',
    'show-audience': 'Beamer, Projektor',
    'one screen': 'in einem Anruf teilen, Laptop',
  },
  groups: {
    actions: 'Befehle',
    session: 'Sitzung, Verbindung und Einstellungen',
    screens: 'Bildschirme',
    steps: 'Schritte',
    posts: 'Beiträge',
    hints: 'Vorbereitete Hinweise',
  },
  countdown: (minutes) => `Countdown starten: ${minutes}`,
  shows: (whose) => `Wird ohne Ihre Freigabe gezeigt: ${whose}`,
  readNow: 'Verbindung: Beiträge jetzt abrufen',
  notShown: 'Das Publikumsfenster ist nicht zu sehen.',
  swap: 'Die Bildschirme tauschen',
  identify: 'Die Bildschirme erkennen: eine Nummer auf jedem',
  oneScreen: 'Ein Bildschirm: was der Raum sieht, in einem einfachen Fenster',
  notOneScreen: 'Was der Raum sieht, zurück auf den Projektor',
  goTo: (label) => `Gehe zu: ${label}`,
  filter: (name) => `Liste der Beiträge: ${name}`,
  hint: (text) => `Den Hinweis schreiben: ${text}`,
}

/** Keys as a German keyboard has them. */
export const keyFaces: ControlMessages['keyFaces'] = {
  ' ': 'Leertaste',
  Mod: 'Strg',
  Shift: 'Umschalt',
  Enter: 'Eingabe',
  Backspace: 'Rücktaste',
  Escape: 'Esc',
  PageDown: 'Bild ab',
  PageUp: 'Bild auf',
  Home: 'Pos1',
  End: 'Ende',
  Insert: 'Einfg',
  Delete: 'Entf',
  ArrowRight: '→',
  ArrowLeft: '←',
  ArrowUp: '↑',
  ArrowDown: '↓',
}
