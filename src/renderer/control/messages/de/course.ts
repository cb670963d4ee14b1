import type { ControlMessages } from '../en'
import { counted } from './counted'

const posts = counted('Beitrag', 'Beiträge')

export const courseWords: ControlMessages['course'] = {
  title: 'Kurs auf X',
  which: 'Welcher Kurs',
  orders: {
    thread: 'Ein Thread, vom ersten Schritt an',
    'last-first': 'Einzelne Beiträge, der letzte Schritt zuerst: das Profil liest sich von oben',
  },
  gap: (seconds) => `${seconds} s zwischen den Beiträgen`,
  list: 'Schritte des Kurses',
  none: 'Noch nicht auf X',
  leavesAt: (time) => `Geht um ${time} hinaus`,
  due: (time) => `Nicht vor ${time}`,
  behind: 'Wartet auf den Beitrag davor',
  weight: (weight, most) => `${weight} von ${most}`,
  dearLink: (price) => `${price}, wegen des Links`,
  picture: (alt) => (alt === '' ? 'Mit seinem Bild.' : `Mit seinem Bild: „${alt}“`),
  isBare: 'Ging ohne sein Bild hinaus.',
  problems: {
    'too-long': (over) => `${over} zu viel: X lehnt ihn ab.`,
    repeats: (step) => `Derselbe Text wie Schritt ${step}: X lehnt ihn ab.`,
    cashtags: 'Mehr als ein $Cashtag: X lehnt ihn ab.',
    'no-pointer': (place) => `Weist nicht weiter: ${place}, einen Pfeil oder „weiter“ ergänzen.`,
    'no-instruction': 'Nur ein Link: Sagen, was damit zu tun ist.',
    'no-alt': 'Niemand sagt, was auf dem Bild ist: Wer es nicht sieht, erfährt nichts davon.',
  },
  seen: {
    there: 'Zurückgelesen: da',
    pictured: 'Zurückgelesen: da, mit seinem Bild',
    missing: 'Zurückgelesen: nicht da',
    misplaced: 'Zurückgelesen: antwortet nicht auf den Beitrag davor',
    bare: 'Zurückgelesen: da, aber ohne sein Bild',
  },
  turns: {
    publish: 'Nichts davon ist gepostet.',
    'go-on': (done, of) => `${done} von ${of} Schritten sind gepostet, der Reihe nach. Der Rest fehlt noch.`,
    'on-its-way': (done, of) => `Unterwegs: ${done} von ${of} Schritten sind gepostet.`,
    sought: 'Ein Schritt wird auf X gesucht. Bis das geklärt ist, geht nichts weiter hinaus.',
    doubt:
      'Niemand weiß, ob ein Schritt auf X steht. Sehen Sie dort beim Konto nach, oder lassen Sie noch einmal suchen. Ist er sicher nicht da, machen Sie weiter: Er wird noch einmal gepostet.',
    repair:
      'Etwas fehlt oder steht am falschen Platz. Reparieren: Alles von da an wird gelöscht und neu gepostet.',
    posted: (of) =>
      `Alle ${of} Schritte sind gepostet, der Reihe nach. Ob sie so dastehen, zeigt das Zurücklesen.`,
    complete: (of) => `Zurückgelesen: Alle ${of} Schritte sind da, der Reihe nach.`,
  },
  practice: 'Im Übungsraum: Nichts davon geht auf das echte X.',
  asSeen: {
    thread: 'Wie zurückgelesen: der Thread, wie Lernende ihn sehen',
    'last-first': 'Wie zurückgelesen: das Profil, wie Lernende es sehen',
  },
  noAlt: 'Ein Bild ohne Beschreibung',
  readAt: (time) => `Um ${time} zurückgelesen.`,
  unread: 'Seitdem nicht zurückgelesen.',
  doubles: (count) => `${posts(count)} zu viel auf X: Was hier steht, von Hand löschen.`,
  rehearsed: 'Geprobt: Genau diese Texte wurden mit einem Übungskonto veröffentlicht und zurückgelesen.',
  unrehearsed:
    'Nicht geprobt: Genau diese Texte wurden noch mit keinem Übungskonto veröffentlicht und zurückgelesen.',
  toRehearse: 'Gilt als geprobt, sobald hier alles zurückgelesen ist.',
  spam: 'X kann dieselben Texte auf zwei Konten für Spam halten: Diese löschen, bevor sie live veröffentlicht werden, oder im Übungsraum proben.',
  publish: 'Veröffentlichen…',
  goOn: 'Weitermachen…',
  upTo: (step) => `Bis Schritt ${step}…`,
  goOnBare: 'Ohne Bilder…',
  stop: 'Den Rest anhalten',
  check: 'Zurücklesen',
  checking: 'Liest…',
  repair: 'Reparieren…',
  bookmark: 'Rückwärts als Lesezeichen',
  bookmarking: 'Setzt Lesezeichen…',
  bookmarkNote:
    'Der letzte Schritt zuerst, damit die Liste der Lesezeichen mit dem ersten beginnt. X erlaubt das Konten, die im Browser angemeldet wurden.',
  sendAgain: 'Er ist nicht da: weitermachen…',
  whyNot: {
    refusedByX: 'X würde einen Schritt so ablehnen. Ändern Sie den Ablaufplan.',
    nothing: 'Nichts davon steht auf X.',
    incomplete: 'Es steht noch nicht alles auf X.',
    noBookmarks:
      'Nicht im Übungsraum: Lesezeichen kann nur ein Konto setzen, das im Browser angemeldet wurde.',
  },
  ask: {
    publish: (count, price) => `${posts(count)} für ${price} veröffentlichen?`,
    duration: (time) =>
      `Es dauert etwa ${time}; so lange muss die App laufen. 5 Sekunden lang lässt sich alles zurücknehmen. Danach hält „Den Rest anhalten“ auf, was noch nicht hinaus ist; was hinaus ist, lässt sich nur noch löschen.`,
    scheduled: (time) => `Der letzte geht frühestens um ${time} hinaus; so lange muss die App laufen.`,
    pictures: (count) => `${counted('Bild geht', 'Bilder gehen')(count)} mit hinaus.`,
    bare: 'Die Bilder bleiben auf der Wand: Die Beiträge gehen ohne sie hinaus.',
    asWhom: (username) => `Als @${username}, öffentlich.`,
    unrehearsed:
      'Genau diese Texte wurden noch mit keinem Übungskonto veröffentlicht und zurückgelesen. Trotzdem veröffentlichen?',
    repair: (deletes, count, price) =>
      `${posts(deletes)} auf X löschen und ${posts(count)} für ${price} neu veröffentlichen?`,
    yes: 'Jetzt veröffentlichen',
    yesRepair: 'Löschen und neu veröffentlichen',
    no: 'Noch nicht',
  },
  checklist: 'Von Hand, auf X',
  checklistNote: 'X lässt keine App „Gefällt mir“ geben oder anheften. Jeden Beitrag öffnen und abhaken.',
  done: (done, of) => `${done} von ${of} erledigt.`,
  inPractice: 'Im Übungsraum gibt es nichts zu öffnen.',
  pin: 'Den ersten Schritt im Profil anheften',
  like: (step) => `Schritt ${step}: „Gefällt mir“ geben`,
  open: 'Öffnen',
  openOf: (what) => `${what}: auf X öffnen`,
  step: (number, of) => `Schritt ${number} von ${of}`,
  more: 'Der ganze Kurs…',
  here: {
    post: (price) => `Diesen Schritt posten (${price})`,
    postMore: (from, to, price) => `Schritte ${from} bis ${to} posten (${price})`,
    whole: 'Den ganzen Kurs veröffentlichen…',
    there: 'Dieser Schritt steht auf X.',
    notNow: 'Ein Beitrag dieses Kurses ist unterwegs oder zweifelhaft.',
    repair: 'Der Kurs muss erst repariert werden.',
    noStep: 'Es ist kein Schritt eines Kurses dran.',
    noCourse: 'Der Ablaufplan hat keinen Kurs.',
  },
}
