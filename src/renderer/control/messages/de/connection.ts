import type { ControlMessages } from '../en'

/** Every word about accounts on X, in German. Names of X's own console stay as they stand there. */
export const connectionWords: ControlMessages['connection'] = {
  open: 'X-Konto…',
  title: 'X-Konto',
  note: 'Die Schlüssel bleiben auf diesem Computer, und das Publikum sieht hiervon nichts.',
  done: 'Fertig',
  which: 'Welches Konto',
  slots: { master: 'Hauptkonto', rehearsal: 'Übungskonto' },
  slotNotes: {
    master:
      'Für Live-Sitzungen: An dieses Konto schreibt der Raum, und als dieses gehen Ihre Hinweise hinaus.',
    rehearsal:
      'Für Proben auf X selbst: ein Konto von Ihnen, das nur dafür da ist. Nichts aus einer Probe geht als Hauptkonto hinaus.',
  },
  nobody: 'Nicht verbunden',
  connected: (username) => (username === '' ? 'Verbunden' : `Verbunden als @${username}`),
  troubled: (username) => (username === '' ? 'Störung' : `Störung bei @${username}`),
  asking: 'X wird gefragt…',
  ways: { label: 'Wie verbunden wird', keys: 'Vier Schlüssel', signIn: 'Bei X anmelden' },
  console: 'Auf console.x.com',
  keySteps: [
    'Mit diesem Konto auf console.x.com anmelden und die eigene App öffnen oder eine anlegen.',
    'Unter ‚User authentication settings‘ die ‚App permissions‘ auf ‚Read and write‘ stellen.',
    'Unter ‚Keys and tokens‘ erst ‚API Key and Secret‘, dann ‚Access Token and Secret‘ erzeugen.',
    'Hier einfügen: alle vier auf einmal in irgendein Feld, oder einzeln.',
  ],
  fields: {
    appKey: 'API-Schlüssel (API Key)',
    appSecret: 'API-Geheimnis (API Key Secret)',
    accessToken: 'Zugangstoken (Access Token)',
    accessSecret: 'Zugangsgeheimnis (Access Token Secret)',
  },
  pasted: 'Alle vier sind da. Jetzt verbinden.',
  missing: 'Es braucht alle vier.',
  notAKey: 'Ein Schlüssel hat keine Leerzeichen, nur einfache Buchstaben, Ziffern und Zeichen.',
  connect: 'Verbinden',
  signInSteps: [
    'Die App auf console.x.com öffnen, dort ‚User authentication settings‘.',
    '‚Native App‘ und ‚Read and write‘ wählen, und alle drei Adressen als Callback-URLs eintragen:',
    'Die ‚Client ID‘ aus ‚Keys and tokens‘ hierher kopieren.',
  ],
  clientId: 'Client-ID',
  owns: 'Diesem Konto gehört die App auf console.x.com',
  ownsNote: 'Dann kostet das Lesen der Beiträge, die es nennen, ein Fünftel.',
  signIn: 'Bei X anmelden…',
  waiting: 'X fragt Sie jetzt im Browser. Chalkbird wartet drei Minuten.',
  cancelSignIn: 'Nicht länger warten',
  try: 'Testen',
  tryNote: 'Fragt X, wer das ist. Es wird nichts gepostet.',
  forget: 'Dieses Konto vergessen',
  forgetSure: 'Endgültig vergessen',
  forgetNote: 'Nimmt die Schlüssel von diesem Computer; eine Anmeldung wird bei X widerrufen.',
  read: {
    yes: 'Darf Beiträge lesen',
    no: 'Darf keine Beiträge lesen',
    unknown: 'X sagt nicht, ob es Beiträge lesen darf',
  },
  write: {
    yes: 'darf Hinweise posten',
    no: 'darf keine Hinweise posten',
    unknown: 'X sagt nicht, ob es Hinweise posten darf',
  },
  owned: 'ihm gehört die App, darum kostet das Lesen von Beiträgen, die es nennen, ein Fünftel',
  notOwned: 'ihm gehört die App nicht, darum kostet das Lesen von Beiträgen, die es nennen, den vollen Preis',
  readOnly:
    'Hinweise können nicht hinausgehen: Auf console.x.com die ‚App permissions‘ auf ‚Read and write‘ stellen, ein neues Access Token erzeugen und noch einmal verbinden.',
  kept: {
    settings: 'Bleibt auf diesem Computer für den nächsten Start.',
    memory: 'Bleibt, bis Chalkbird geschlossen wird.',
    environment: 'Gesetzt von dem, der diesen Computer eingerichtet hat (CHALKBIRD_X_…).',
  },
  keyring: {
    strong: 'Der Schlüsselbund des Systems verschlüsselt, was bleibt.',
    weak: 'Der Schlüsselbund des Systems schützt hier so gut wie nichts: Er verschlüsselt mit einem Passwort, das jeder kennt.',
    none: 'Dieser Computer hat keinen Schlüsselbund: Was bleibt, läge unverschlüsselt in einer Datei.',
    keep: 'Konten trotzdem für den nächsten Start behalten',
    keepNote: 'Wer an Ihre Dateien kommt, kann dann als dieses Konto posten.',
  },
  rehearse: 'Auf X proben',
  rehearseFirst: 'Erst ein Übungskonto verbinden: Startseite, ‚X-Konto…‘.',
  start: {
    live: 'Live gehen?',
    rehearsal: 'Auf X proben?',
    account: 'Konto',
    hashtag: 'Hashtag',
    cost: 'Voraussichtliche Kosten',
    about: (dollars) => `etwa ${dollars} Ihres Guthabens bei X`,
    public: 'Hinweise sind öffentlich: Alle auf X können sie lesen.',
    alike:
      'X kann dieselben Texte auf zwei Konten für Spam halten: Geprobtes löschen, bevor es live gesendet wird, oder im Übungsraum proben.',
    draft:
      'Ist sie live, ist sie nicht mehr Ihr Entwurf. Ihr Ablaufplan bleibt bei der Sitzung: Startseite, ‚Ablaufplan wiederverwenden‘.',
    instead: (master) =>
      `Das Übungskonto vertritt @${master}: Die Wand bittet die Leute, an dieses zu schreiben.`,
    go: { live: 'Live gehen', rehearsal: 'Probe starten' },
  },
}
