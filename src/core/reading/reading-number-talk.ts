import { words } from './reading-words'

/** Before a number that is not the answer: 'Team 3: 42', 'Question 2: 17'. */
export const LABELS = words('team group gruppe table tisch question frage q nr no number nummer aufgabe task')
/** Before the only number of a post: another than what was asked for is numbered or bounded. */
export const OTHERS_OWN = words(`
  team group gruppe equipe equipo squadra room raum zimmer salle page seite chapter kapitel bus almost nearly beinahe presque casi quasi quase bijna after before since until till nach vor bis seit apres avant depuis despues
  antes twice double doppelt فريق غرفه بعد قبل
`)
/** Not this number, but one beyond it. */
export const BEYOND = words(`
  more less over under above below least most than fewer greater smaller higher lower mehr weniger uber unter mindestens hochstens kleiner
  grosser größer als exceed plus moins menos mas max maximum min minimum up bis half halfte moitie mitad meta
`)
export const POINTS = words('point komma comma virgule virgula coma punkt')
/** 'My kid is 8' is no answer. */
export const OWN = words('my mein meine meiner our unser unsere mon ma mi mis')
export const THERE_ARE = words(
  'sind gibt son hay about around roughly approx approximately ca circa c ungefahr etwa rund environ unos per pro',
)
/** 'An adult has 206'; of oneself it is no answer. */
export const HAVE = words(
  'has have needs need hat haben braucht brauchen ont tiene tienen ha hanno tem heeft hebben',
)
export const ONESELF = words('i we ich wir je nous yo io eu ik')
export const AM = words('am are was were bin war sind waren suis sommes soy somos sono siamo sou somos ben')
export const NEGATIVE = words('minus negative')
/** 'that one', 'the first one', 'no one': no number. */
export const ONE_OF_THEM = words(
  'this that the which last first second next other another no any every each some',
)
