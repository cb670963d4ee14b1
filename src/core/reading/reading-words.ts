import { tokensOf } from './tokens'

/** A list, one entry per word, made comparable as posts are. */
export const words = (list: string): Set<string> => new Set(tokensOf(list).map(({ text }) => text))

/** Said around an answer without changing it. */
export const FILLER = words(`
  i im id ill ive we were well it its itll is be am are been was will would wd should could might may must gotta got
  the an this that thats these one ones to for on with in at by of as so and or either between zwischen entre
  think thinking thought believe guess guessing reckon suppose say says saying said feel choose choosing chose pick picking picked go going
  gonna goes vote voting votes voted opt leaning lean take taking select selecting lock locking locked stick sticking settle bet mean meant
  answer answers answered option options choice choices letter number nr num no° reply response solution my our mine me team
  definitely definately def definetly surely sure certainly probably prob probs maybe perhaps possibly obviously clearly absolutely totally
  honestly personally actually really pretty quite just only still again now then here there right correct correctly true best easy simple
  percent prozent ciento please pls plz ok okay okey oki k kk hey hi hello hiya yo dear oh ah ahm ähm äh um umm ehm uh uhh er erm hm hmm hmmm mmm well wow oops ups sorry edit
  correction wait lol haha hahaha hehe lmao xd xdd imo imho tbh ngl ofc course ftw duh yes yep yeah yup yea aye also too though tho
  like love all way day every time winner win wins choose change changing changed switch switching mind hope hopefully
  first last try attempt because since cause cuz coz but
  ich wir du sie wurde wuerde mal nehme nehmen wahle waehle wahlen denke glaube meine meiner mein meinung nach tippe rate sag sage stimme fur fuer
  das ist ists es der die ein eine einen den dem antwort losung loesung moglichkeit auswahl wahl variante buchstabe nummer richtig korrekt
  sicher bestimmt wahrscheinlich vielleicht vermutlich eher wohl doch schon natuerlich naturlich ganz klar einfach eindeutig also ja jawohl
  bitte hallo moin servus tja na ach und oder auf jeden fall definitiv halt denn wird sein ware bin weil gehe mit auch aber bei sondern
  je tu nous on ai choisi pense crois dirais dis choisis prends vote voterais opte pour la le les l un une c ce cest est ca serait sera reponse
  choix lettre numero solution bonne bon juste correcte peut etre surement certainement bien sur evidemment oui ouais ben bah euh donc alors
  salut bonjour svp plait parce que moi selon ma mon et ou mais
  yo creo pienso que es esta seria digo elijo escojo voto votaria por la el los las lo una uno opcion respuesta letra eleccion correcta
  correcto segura seguro seguramente quiza quizas tal vez claro obviamente definitivamente si sip pues bueno hola porque para mi mas pero voy con me quedo
  penso acho credo direi risposta risposta opzione resposta opcao alternativa certa certo o scelgo secondo me forse sim acredito ik denk
  het antwoord optie is keuze kies voor svar alternativ jag tror
  انا اعتقد اظن اختار الاجابه اجابه اجابتي جواب الجواب جوابي الخيار خيار اختياري هي هو رقم حرف صحيح الصحيحه صحيحه الصحيح نعم ان انها انه ربما
  اكيد طبعا يمكن اصوت صوتي على ل مع من عندي براي برايي في
  我 选 選 正 解 是 的 吧 答 案 觉 得 覺 認 认 为 為 应 该 該 个 個 項 项 第 思 は が だ で す と い ま う か な よ ね の を も
`)

/** Words that as an option's whole text are only taken for it when nothing else is said. */
export const COMMON = words(`
  a an the me you he she they us him her them your his their who i no not yes never none nothing ja nein oui non si
  do does did done can cannot cant make made get gets have had being if than but from into about over under up down out off
  up by good great nice cool fine bad new old more most less least much many some any other another people thing things today
  mit von zu bei nur aber kein nicht gut mehr viel de des du au aux en avec pas plus tres bon del al con sin muy bueno malo y u
`)

export const GREETINGS = words('hi hello hey hallo moin servus salut bonjour hola ciao مرحبا')
export const FROM = words('from aus de من')
/** 'I was …', 'we need …': no try at an answer. */
export const OF_ONESELF = words(
  'was were had live lived love need want wish miss lost war waren hatte lebe wohne brauche brauchen',
)

/** Said about the class, the question or the room; no try at a typed answer. */
export const REMARK = words(`
  question questions session workshop course class quiz slide slides awesome fun funny interesting hard tough tricky difficult loving enjoying
  amazing brilliant excellent hear see read heard lost stuck help hint hints slow fast late wifi sound screen volume link audio time over start
  schwer schwierig frage spannend toll facile difficile interessant dificil pregunta سؤال صعب
  everybody everyone folks guys zusammen جميعا
  same ready done congrats congratulations yay boom omg wtf brb easy peasy wait waiting need needs got almost nearly thinking
  fertig gleich warte schade mist bravo listo espera
`)

/** Turn what they stand with into its opposite, or take it back. */
export const NEGATION = words(`
  no not nope nah nay never none neither nor dont doesnt didnt isnt arent wasnt werent wont wouldnt cant cannot couldnt shouldnt aint
  except exclude excluding excluded eliminate ruled without wrong incorrect false instead rather than besides apart unless forget ignore scrap cancel
  hardly doubt impossible neither hate dislike anything everything unlike
  nicht nich net kein keine keinen keiner keines nie niemals ohne ausser außer statt falsch weder unmoglich nee nein
  pas jamais sauf aucun aucune ni faux fausse ne rien non sans plutot
  nunca jamas excepto salvo menos tampoco falso falsa incorrecta incorrecto sin ninguna ninguno
  nao nem niente mai tranne niet geen nooit inte ej nie не нет
  لا ليس ليست لن لم غير عدا خطا ما مش مو
  不 没 沒 非
`)
export const NEGATING_EMOJI = new Set(['❌', '✖', '🚫', '👎', '⛔', '🙅', '🛑'])

/** A sentence that begins so asks or supposes; it answers nothing. */
export const ASKING = words(`
  what whats why how hows who whos which where when wheres explain please can could would does do did if unless suppose whose
  warum wieso weshalb wie wer wo welche welcher welches wann wenn falls kann konnte pourquoi comment quoi quel quelle qui est
  cual quien como donde cuando لماذا كيف هل اين متى اذا ما ماذا
`)
/** These also begin answers ('can it be B?'), so they ask only together with one of `REQUESTS`. */
export const HALF_ASKING = words('please can could would does do did kann konnte est هل ما')
export const REQUESTS = words(`
  explain repeat means clarify understand difference stand stands meaning tell show anybody anyone someone somebody erklaren erklar bedeutet
  wiederholen expliquer signifie explicar significa repetir
`)

/** What may follow a letter that is also a word ('A'), so that it is the letter: 'A is it', but not 'a guess'. */
export const AFTER_LETTER = words(`
  i im id is it its for because since cause cuz coz as and or but please pls plz obviously definitely surely certainly probably
  clearly imo imho tbh lol haha hehe then here too also sorry actually so we ftw ofc
  ist denke glaube weil oder und nicht bitte naturlich ware ou et est je parce pense o y porque creo claro seguro es
  would should was wins
`)
/** A reason follows, so that what stands before it is the answer. */
export const BECAUSE = words(
  'because since cause cuz coz bc bcs weil denn parce puisque porque pues لان perche porque',
)

/** The word before an answer's letter or number. */
export const CUE_NOUNS = words(`
  option answer choice letter alternative variant antwort option auswahl losung moglichkeit variante buchstabe reponse choix lettre opcion
  respuesta letra opzione risposta opcao resposta alternativa optie antwoord svar alternativ الاجابه الخيار الجواب اجابتي جوابي خيار اجابه جواب حرف
`)
export const NUMBER_NOUNS = words('number nr num no° nummer numero رقم')
export const CUE_VERBS = words(`
  vote votes voting voted pick picking picked choose choosing chose say guess going go take select nehme wahle tippe stimme choisis prends
  elijo escojo voto اختار اصوت
`)
/** Between the cue and the letter. */
export const LINKS = words(
  'is was be with for as would must s ist ware lautet est es seria hi هي هو على fur auf pour por la the to',
)
/** 'B is right, as …' */
export const RIGHT = words(
  'right correct answer best true richtig korrekt antwort bonne correcte juste correcta correcto صحيح الصحيحه',
)

/** Options that are said by their first letter: T, F, V, R, W. */
export const TRUE = words('true correct wahr richtig vrai verdadero vero verdadeiro waar صحيح صح')
export const FALSE = words('false incorrect falsch faux falso onwaar خطا')
/** Beside a yes or no that says so of a sentence. */
export const WITH_YES_OR_NO = words(
  'it is isnt not its that thats they are does do did dont doesnt didnt i think so of course definitely sure das ist es ich glaube c est je pense creo que lo es',
)
export const SAYS_YES = words('yes yeah yep yup yea ja jawohl oui ouais si sim نعم да')
export const SAYS_NO = words('no nope nah nein nee non nao لا нет')

/** Short words that stand at an option's edge and are left out in answers. */
export const ARTICLES = words(
  'the an der die das den dem ein eine le la les un une el los las una il lo gli de o os as',
)

/** Signed off with; before a letter it is somebody's initial. */
export const CLOSING = words('thanks thank thx ty danke merci gracias bye ciao cheers obrigado grazie شكرا')
export const OR_WORDS = words('or oder ou o either versus vs and und et y او ام')
/** 'Paris, sorry, I mean Rome' */
export const RETRACTING = words('sorry mean meant wait actually rather instead correction oops no nein non')
/** In 'Red team, Paris' and 'Gruppe 3, Paris' the first words name who answers. */
export const ABOUT_TEAMS = words('team teams group gruppe equipe equipo squadra فريق مجموعه')
/** What has one of these within says more about something: 'capital of France'. */
export const OF = words('of from in by von vom aus im de du del di da den dans en من في')
/** 'The Atlantic is only second': what is less is not the answer. */
export const ONLY = words('only just merely nur bloß seulement juste solo solamente apenas slechts فقط')
export const SAYS_IS = words('is are was were ist sind war est sont es son era è sono é são zijn')
/** 'his ninth': says more about who was named before. */
export const THEIRS = words('his her its their sein seine ihr ihre son sa ses su sus suo sua seu zijn haar')
/** Written with a full stop that ends no sentence. */
export const TITLES = words('dr mr ms mrs mme prof st sr jr hr fr')
