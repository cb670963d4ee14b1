import type { ControlMessages } from '../en'
import { actionWords } from './actions'
import { builderWords } from './builder'
import { connectionWords } from './connection'
import { counted } from './counted'
import { costWords } from './cost'
import { courseWords } from './course'
import { deskWords } from './desk'
import { helpWords, keyFaces, paletteWords } from './help'
import { homeWords } from './home'
import { moderationWords } from './moderation'
import { peopleWords } from './people'
import { prepareWords } from './prepare'
import { quizWords } from './quiz'
import { settingsWords } from './settings'
import { showWords } from './show'
import { stepWords } from './steps'
import { takenForWords } from './taken-for'

/** Every word of the control room, in German. */
export const de: ControlMessages = {
  app: 'Chalkbird',
  loading: 'Einen Moment…',
  close: 'Schließen',
  cancel: 'Abbrechen',
  back: 'Zurück',
  refused: 'Das ging nicht',

  home: homeWords,
  connection: connectionWords,

  mode: { live: 'Live', rehearsal: 'Probe auf X', practice: 'Übung', replay: 'Wiedergabe' },
  modeNote: {
    live: 'Beiträge kommen von X, und Hinweise gehen auf X hinaus.',
    rehearsal:
      'Beiträge kommen von X und Hinweise gehen an X, über das Übungskonto. Nichts geht über das Hauptkonto hinaus.',
    practice: 'Beiträge kommen von der Übungsklasse. Nichts geht an X.',
    replay: 'Eine gespeicherte Sitzung. Nichts lässt sich ändern.',
  },
  ended: 'Beendet',
  whyNot: {
    replay: 'Das ist eine Wiedergabe: Was geschah, lässt sich nicht ändern.',
    ended: 'Die Sitzung ist beendet.',
  },

  header: {
    help: 'Tasten und Hilfe',
    commands: 'Befehle',
    end: 'Sitzung beenden…',
    leave: 'Sitzung schließen',
    leaveReplay: 'Wiedergabe schließen',
  },
  ending: {
    title: 'Diese Sitzung beenden?',
    words:
      'Stimmen und Antworten werden endgültig geschlossen. Alles bleibt gespeichert und lässt sich wiedergeben.',
    promises: (count) =>
      `${count === 1 ? '1 Versprechen ist offen.' : `${count} Versprechen sind offen.`} Versprochenes lässt sich auch nach dem Ende beantworten, hier und in der nächsten Sitzung dieses Kontos.`,
    end: 'Sitzung beenden',
    later: 'Schließen und später weitermachen',
  },

  over: {
    words: 'Der Raum sieht den Abschluss. Alles ist gespeichert.',
    inReplay: 'Der Raum sah den Abschluss. Abspielen beginnt von vorn.',
    replay: 'Wiedergabe ansehen',
    home: 'Zurück zur Startseite',
  },

  sheet: {
    title: 'Ablaufplan',
    next: 'Weiter',
    previous: 'Zurück',
    states: { current: 'Jetzt auf der Wand', comes: 'Folgt', visited: 'War zu sehen', later: '' },
    coming: (label) => `Als Nächstes: ${label}`,
    step: (at, of) => `${at} von ${of}`,
    kinds: {
      join: 'Mitmachen',
      intros: 'Vorstellung',
      room: 'Der Raum',
      vote: 'Abstimmung',
      result: 'Ergebnis',
      ask: 'Frage',
      answers: 'Antworten',
      right: 'Richtige Antwort',
      finish: 'Zielfoto',
      board: 'Rangliste',
      questions: 'Fragen',
      course: 'Kurs',
      break: 'Pause',
      closing: 'Abschluss',
    },
  },

  show: showWords,
  actions: actionWords,
  palette: paletteWords,
  moderation: moderationWords,
  keyFaces,

  figures: {
    title: 'Zahlen',
    none: 'Stimmen und Antworten werden hier gezählt, solange eine Umfrage oder Frage läuft.',
    steps: stepWords,
    poll: 'Stimmen',
    question: 'Antworten',
    intros: 'Vorstellung',
    introduced: counted('Person hat sich vorgestellt', 'Personen haben sich vorgestellt'),
    introsWaiting: (count) => `${count} warten auf Sie`,
    open: 'Offen',
    closed: 'Geschlossen',
    left: (time) => (time.includes(':') ? `noch ${time}` : `noch ${time} s`),
    voters: counted('Stimme', 'Stimmen'),
    answered: (count, of) => `${count} von ${of} haben geantwortet`,
    answers: counted('Antwort', 'Antworten'),
    right: 'Richtig',
    rightIs: (answer) => `Richtig: ${answer}`,
    closeVote: 'Abstimmung schließen',
    elsewhere: 'Diese Umfrage läuft anderswo:',
    elsewhereNote: 'Der Raum sieht den Link und seinen Code. Hier wird nichts davon gezählt.',
    closeQuestion: 'Keine Antworten mehr annehmen',
    unclear: counted('unklare Antwort', 'unklare Antworten'),
    unclearNote: 'Welche Antwort ist das?',
    readAs: (mark, name) => `Die Antwort von ${name} als ${mark} lesen`,
    notAnAnswer: 'Keine Antwort',
    notAnAnswerOf: (name) => `Keine Antwort: ${name}`,
    strangers: counted('hat geantwortet und ist in keinem Team', 'haben geantwortet und sind in keinem Team'),
    putIn: 'In ein Team',
    putInto: (name, team) => `${name} ins Team: ${team}`,
    putInTeam: (name) => `In ein Team: ${name}`,
    teams: 'Teams',
    finish: 'Die ersten richtigen Antworten',
    rightTeams: 'Richtig',
    official: 'amtlich',
    provisional: 'vorläufig',
    unread: counted('ungelesene Fassung…', 'ungelesene Fassungen…'),
    nobodyRight: 'Noch keine richtige Antwort.',
    nobodyWasRight: 'Niemand lag richtig.',
    noTeamRight: {
      first: 'Kein Team lag mit der ersten Antwort richtig.',
      last: 'Kein Team lag mit der letzten Antwort richtig.',
    },
    uncounted: 'Richtig, zählte aber nicht',
    whyUncounted: {
      'team-before': 'das Team hatte vorher geantwortet',
      'self-before': 'hatte vorher anders geantwortet',
      'team-after': 'das Team hat später noch einmal geantwortet',
      'self-after': 'hat später anders geantwortet',
      'no-team': 'ist in keinem Team',
    },
    moreUncounted: (count) => `${count} weitere im Nachweis…`,
    teamsIn: (done, of) => `${done} von ${of} Teams haben geantwortet`,
    behind: (seconds) => `+${seconds} s`,
    taken: (seconds) => `${seconds} s`,
    points: (count) => `${count} P.`,
  },

  posts: {
    title: 'Beiträge',
    all: 'Alle',
    waiting: 'Wartend',
    shown: 'Gezeigt',
    hidden: 'Verborgen',
    filter: 'Welche Beiträge',
    askOf: (name) => (name === '' ? 'Zu den Fragen' : `Zu den Fragen: ${name}`),
    approveOf: (name) => `Den Beitrag von ${name} freigeben`,
    hideOf: (name) => `Den Beitrag von ${name} verbergen`,
    pinOf: (name) => `Den Beitrag von ${name} an die Wand heften`,
    unpinOf: (name) => `Den Beitrag von ${name} von der Wand nehmen`,
    approveAll: (count) => (count === 1 ? 'Den wartenden freigeben' : `Alle ${count} freigeben`),
    blockOf: (name) => `Sperren: ${name}`,
    unblockOf: (name) => `Wieder zulassen: ${name}`,
    replyTo: (name) => `${name} antworten`,
    writeToAll: (name) => `Allen zum Beitrag von ${name} schreiben`,
    pinned: 'An der Wand',
    deleted: 'Auf X gelöscht',
    edited: 'Bearbeitet',
    media: 'Bild oder Video',
    addPost: {
      title: 'Einen Beitrag über seinen Link hinzufügen',
      note: 'Für Leute, deren Beiträge die Suche von X nicht findet. Der Beitrag zählt nach seiner eigenen Zeit, wie jeder andere.',
      field: 'Link des Beitrags oder seine Nummer',
      add: 'Beitrag hinzufügen',
    },
    standing: { shown: 'Gezeigt', hidden: 'Verborgen', waiting: 'Wartet' },
    none: {
      all: 'Noch hat niemand geschrieben. Hier kommen Beiträge mit dem Hashtag oder an das Konto herein.',
      waiting: 'Nichts wartet auf Sie.',
      shown: 'Noch wird kein Beitrag gezeigt.',
      hidden: 'Kein Beitrag ist verborgen.',
    },
  },

  pollOnX: {
    hold: 'Diese Umfrage auch auf X…',
    title: 'Diese Umfrage auch auf X halten',
    note: 'Öffentlich gesendet mit dem Konto dieser Sitzung; 5 Sekunden lang lässt sie sich zurücknehmen. Stimmen auf X stehen neben denen als Beitrag.',
    preview: 'Was gesendet wird',
    minutes: 'Wie lange X Stimmen nimmt',
    openFor: (minutes) =>
      minutes % 1440 === 0
        ? `${minutes / 1440} Tage`
        : minutes % 60 === 0
          ? `${minutes / 60} Std.`
          : `${minutes} Min.`,
    post: 'Umfrage senden',
    onX: 'Auch auf X',
    votes: counted('Stimme dort', 'Stimmen dort'),
    repeated:
      'Dieses Konto hat diese Frage schon einmal veröffentlicht, und X nimmt sie nur einmal. War es diese Umfrage, findet sie ‚Noch einmal suchen‘ bei den Hinweisen. Sonst nur als Beitrag abstimmen lassen und die Frage im nächsten Ablaufplan anders formulieren.',
  },

  hints: {
    title: 'Hinweise',
    text: 'Text des Hinweises',
    write: 'Ein Hinweis für den Raum…',
    to: 'An',
    postToAll: 'an alle',
    asReply: 'Geht als Antwort hinaus, so dass X das Team benachrichtigt.',
    templates: 'Vorlagen',
    templatesOf: (prepared) => (prepared === 0 ? 'Vorlagen' : `Vorlagen ${prepared}`),
    prepared: 'Für diese Frage vorbereitet',
    general: 'Jederzeit brauchbar',
    send: 'Senden',
    sendNote: 'Geht nach 5 Sekunden hinaus: Zeit, ihn zurückzunehmen.',
    over: (count) => `${count} zu viel`,
    overNote: 'X lehnt ihn vielleicht ab: Nur Konten mit Premium schreiben mehr.',
    cashtagsNote: 'X lehnt ihn ab: Ein Beitrag darf nur ein $Cashtag haben.',
    uncalledNote: (names) =>
      `X lehnt ihn vielleicht ab: Es beschränkt Beiträge, die Leute nennen, die nicht zuerst geschrieben haben (${names.map((name) => `@${name}`).join(', ')}).`,
    weight: (weight, most) => `${weight} von ${most}`,
    list: 'Hinweise dieser Sitzung',
    none: 'Hier stehen gesendete Hinweise, und was aus ihnen wurde.',
    undo: 'Zurücknehmen',
    again: 'Neu schreiben',
    show: 'An der Wand zeigen',
    toTeam: (team) => `An ${team}`,
    toAll: 'An alle',
    leaves: (seconds) => `Geht in ${seconds} s hinaus`,
    leaving: 'Geht hinaus…',
    sending: 'Wird gesendet…',
    sent: 'Gesendet',
    refused: (why) => `Von X abgelehnt: ${why}`,
    unknown: (why) => `Unbekannt, ob er hinausging: ${why}`,
    waiting: (why) => `Noch nicht auf X, wird bald wieder versucht: ${why}`,
    unsent: (why) => `Nicht gesendet: ${why}`,
    cancelled: 'Zurückgenommen',
    deleted: 'Auf X gelöscht',
    toPost: (name) => (name === '' ? 'Als Antwort' : `Als Antwort an ${name}`),
    asPoll: 'Umfrage auf X',
    asStep: (step, course) => `Schritt ${step} des Kurses „\u2068${course}\u2069“`,
    inThread: 'Nächster im Thread',
    answersWhom: (name, username) => `Antwortet ${name} (@${username}).`,
    alsoTo: counted(
      'weitere Person, der sie versprochen ist, bekommt sie auch.',
      'weitere Personen, denen sie versprochen ist, bekommen sie auch.',
    ),
    linkCosts: (links, dollars, posts) =>
      `X hält ${links.map((link) => `‚\u2068${link}\u2069‘`).join(', ')} für einen Link: ${posts > 1 ? `Diese ${posts} Beiträge kosten` : 'Dieser Beitrag kostet'} ${dollars}.`,
    linkNotMeant: 'Nicht so gemeint? Ein Leerzeichen vor den Punkt setzen.',
    looking: (why) => `Wird auf X gesucht, bevor etwas anderes gesendet wird. ${why}`,
    lookAgain: 'Noch einmal suchen',
    deleteIt: 'Löschen',
    deleteSure: 'Auf X endgültig löschen',
    deleting: 'Wird gelöscht…',
    undeleted: (why) => `Gesendet, und nicht gelöscht: ${why}`,
    own: [
      'Die halbe Zeit ist um.',
      'Sie sind nahe dran. Lesen Sie die Frage noch einmal.',
      'Ein Buchstabe genügt: Schreiben Sie A, B, C oder D mit dem Hashtag.',
      'Besprechen Sie es erst im Team; dann schreibt eine Person.',
      'Gute Frage! Ich sehe nach und melde mich.',
      'Bitte mit dem Hashtag schreiben, damit wir es sehen.',
    ],
  },

  feed: {
    off: 'Liest nicht',
    reading: 'Liest Beiträge',
    waiting: 'Wartet auf X',
    trouble: 'Störung',
    readNow: 'Jetzt noch einmal versuchen',
    never: 'noch nicht gelesen',
    last: (seconds) => (seconds <= 0 ? 'eben gelesen' : `zuletzt vor ${seconds} s gelesen`),
    next: (seconds) => (seconds <= 0 ? 'gleich wieder' : `wieder in ${seconds} s`),
    remaining: (count, until) => `X erlaubt bis ${until} noch ${count} Abrufe`,
    posts: counted('Beitrag', 'Beiträge'),
    atOnce: 'X sofort fragen',
    unconnected: 'nicht verbunden',
    since: (time) => `verbunden seit ${time}`,
    newest: (ago) => `neuester Beitrag vor ${ago}`,
    seconds: (count) => `${count} s`,
    minutes: (count) => `${count} Min.`,
    readsOn: 'Beiträge von vor dem Ende, die X erst spät zeigt, werden noch gelesen.',
    allRead: 'Alles, was vor dem Ende gepostet wurde, ist gelesen.',
    unread: 'Beiträge von vor dem Ende fehlen vielleicht.',
    over: 'Es wird nichts mehr gelesen.',
  },

  replay: {
    title: 'Wiedergabe',
    play: 'Abspielen',
    pause: 'Anhalten',
    speed: 'Tempo der Wiedergabe',
    moment: 'Zeitpunkt der Sitzung',
    note: 'Wiedergabe: unten abspielen oder springen; Bildschirme und Vollbild gehen, sonst nichts.',
  },

  cost: costWords,
  course: courseWords,
  desk: deskWords,
  help: helpWords,

  builder: builderWords,
  prepare: prepareWords,
  quiz: quizWords,
  people: peopleWords,
  takenFor: takenForWords,
  settings: settingsWords,
}
