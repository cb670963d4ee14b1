import { momentIn } from '../counted'
import type { ControlMessages } from '../en'
import { counted } from './counted'

/** Every word of the home screen. */
export const homeWords: ControlMessages['home'] = {
  tagline: 'Ihr Raum schreibt auf X. Die Wand zeigt, wer da ist, was alle meinen und wer zuerst war.',
  picture: 'Bild dessen, was der Raum sieht: eine Frage aus einem Quiz',
  pictureTitle: 'Was ein Raum sieht, zum Beispiel',
  practice: 'Übungsklasse starten',
  practiceNote: 'Sechs Teams erfundener Leute schreiben wie ein echter Raum. Nichts davon geht an X.',
  speed: 'Tempo der Übungsklasse',
  times: (rate) => (rate === '1' ? 'Normales Tempo' : `${rate}-mal so schnell`),
  fresh: 'Neue Sitzung',
  freshNote: 'Titel, Hashtag, Teams und Aktivitäten, in drei Minuten',
  open: 'Ablaufplan öffnen…',
  openNote: 'Erst durchsehen, dann starten',
  sample: 'Beispiel-Ablaufplan verwenden',
  sampleNote: 'Eine Aktivität von jeder Art, zum Ändern nach Belieben',
  settings: 'Aussehen und Bildschirme…',
  settingsNote: 'Thema, Farbe, Logo, Sprachen und die Schrift für die letzte Reihe',
  draft: 'Am Entwurf weiterarbeiten',
  draftOf: (title) => (title === '' ? 'Eine Sitzung, die noch keinen Titel hat' : title),
  drop: {
    ask: 'Entwurf verwerfen…',
    title: 'Entwurf verwerfen?',
    words: 'Er war noch nicht live. Aufgehoben wird immer nur ein Entwurf.',
    stay: 'Entwurf behalten',
    goOn: 'Am Entwurf weiterarbeiten',
    leave: 'Verwerfen',
  },
  saved: 'Gespeicherte Sitzungen',
  noneSaved:
    'Hier werden Ihre Sitzungen stehen. Jede wird mit allem aufgehoben, was geschah: zum Weitermachen, zum Ansehen als Wiedergabe, oder um mit ihrem Ablaufplan neu zu beginnen.',
  reopen: 'Wieder öffnen',
  replay: 'Wiedergabe',
  sheetAgain: 'Ablaufplan wiederverwenden',
  ended: 'Beendet',
  posts: counted('Beitrag', 'Beiträge'),
  when: momentIn('de'),
  noAccount: 'Es ist kein X-Konto eingerichtet. Übungsklasse und Wiedergaben gehen auch ohne.',
  account: (username) => (username === '' ? 'Ein X-Konto ist eingerichtet.' : `X-Konto: @${username}`),
}
