import { comparable } from '../reading/normalise'

const list = (words: string): Set<string> =>
  new Set(
    comparable(words)
      .trim()
      .split(/\s*[,\n]\s*/)
      .filter(Boolean),
  )

/** Words after 'I'm' or in front of a comma that are no one's name. Compared without case and accents. */
export const NOT_NAMES = list(`
  fun, awesome, cool, amazing, hard, crazy, brilliant, fantastic, nice, insane, epic, funny, later, stupid, naive, weird, long, difficult, too, pronounced, spelled, written, already,
  were, theyre, youre, its, ive, hes, shes, weve, dont, thats, whats, heres, live, photo, photos, news, kisses, hugs, sunshine, postcard, postcards, students, report, reporting, vibes,
  wishes, sending, waving, snow, rain, question, answer, note, update, reminder,
  viele, liebe, herzliche, schone, beste, grusse, gruesse, gruss, regards, big, many, warm, best, dear, kind, called, aka, plus, btw, psst, fyi, sunny, rainy,
  a, an, the, i, im, we, you, he, she, it, they, my, your, our, this, that, these, those, here, there, now, then, and, or, but, so, from, in, on, at, of, to, for, with,
  by, as, if, not, no, yes, yeah, yep, ok, okay, also, too, very, really, just, still, currently, originally, actually, based, living, located, born, raised, joining, tuning,
  excited, happy, glad, thrilled, delighted, new, back, ready, curious, interested, keen, eager, looking, hoping, trying, learning, working, teaching, studying, coming,
  going, writing, feeling, sorry, sure, afraid, tired, late, early, lost, stuck, away, home, fresh, straight, good, great, fine, well, super, so, pretty, proud, grateful,
  honored, honoured, pumped, stoked, nervous, hungry, bored, busy, available, confused, impressed, passionate, pleased, hi, hello, hey, hola, hallo, howdy, hiya, yo, welcome,
  greetings, good morning, morning, evening, afternoon, everyone, everybody, all, folks, friends, people, guys, team, class, room, thanks, thank, cheers, please, love, wow, lol,
  haha, well, anyway, today, tomorrow, yesterday, tonight, monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april fools,
  teacher, trainer, student, developer, engineer, designer, manager, nurse, doctor, consultant, writer, editor, journalist, marketer, analyst, scientist, researcher, professor,
  lecturer, librarian, freelancer, founder, entrepreneur, director, artist, photographer, accountant, lawyer, retired, unemployed, mum, mom, dad, parent, newbie, beginner,
  noob, lurker, fan, coach, programmer, coder, recruiter, owner, intern, pupil, head, lead, senior, junior, assistant, product, project, software, data, content, marketing, sales,
  ceo, cto, cfo, coo, hr, qa, pm, it, phd, mba, ux, ui, pr, vp, ai, ml, first, second, last, one, two, three, half, part, another, someone, nobody, anyone, nothing, something,
  german, french, spanish, english, british, american, portuguese, italian, dutch, swiss, austrian, polish, turkish, greek, irish, scottish, welsh, swedish, danish, norwegian,
  finnish, russian, ukrainian, indian, chinese, japanese, korean, brazilian, mexican, canadian, australian, egyptian, moroccan, nigerian, kenyan, arab, european, african, asian,
  muslim, catholic, vegan, vegetarian, name, place, city, learn, challenge, biggest, my biggest, want, wanna, would, like, hope, hopefully, help, time, what, who, where, when,
  why, how, which, can, could, will, let, lets, is, are, was, am, be, have, has, had, do, does, did, done, off, out, up, down, more, less, most, always, never, often, maybe,
  ich, bin, und, der, die, das, ein, eine, aus, in, auch, neu, hier, froh, gespannt, nicht, schon, gerade, lehrer, lehrerin, trainerin, student, studentin, entwickler, entwicklerin,
  sehr, total, heute, guten, moin, servus, liebe, wohne, lebe, komme, mochte, will, dabei, deutscher, deutsche, osterreicher, schweizer, bereit, neugierig, mude, wir, zuruck, super,
  je, suis, un, une, le, la, les, et, de, du, des, en, au, ravi, ravie, content, contente, heureux, heureuse, nouveau, nouvelle, ici, professeur, enseignant, enseignante, etudiant,
  etudiante, tres, bonjour, salut, prof, francais, francaise, pret, prete, curieux, curieuse, pas, moi, formateur, formatrice, a, ne, nee, developpeur, desole, desolee, bien,
  yo, soy, y, el, un, una, de, desde, nuevo, nueva, profesor, profesora, maestro, maestra, estudiante, muy, feliz, espanol, espanola, mexicano, mexicana, encantado, encantada,
  buenos, buenas, estoy, aqui, vivo, quiero, docente, ingeniero, ingeniera, saludos, gracias, trabajo, me, mi, no,
  من, في, انا, معلم, معلمه, مدرس, مدرسه, طالب, طالبه, مهندس, مهندسه, سعيد, سعيده, متحمس, متحمسه, جديد, جديده, هنا, ايضا, و, واريد, اعيش, اسكن, مرحبا, اهلا, لا, لست, دكتور, مدرب, مدربه
`)

/** After 'from' or 'in', but no place where somebody lives. */
export const NOT_PLACES = list(`
  i, im, my, your, our, his, her, their, a, an, this, that, these, those, here, there, where, what, which, everyone, everybody, all, you, me, him, them, us, it, scratch, home, work,
  school, holiday, holidays, vacation, bed, abroad, far, afar, above, below, outside, inside, now, then, today, tomorrow, yesterday, tonight, monday, tuesday, wednesday, thursday,
  friday, saturday, sunday, january, february, march, april, may, june, july, august, september, october, november, december, spring, summer, autumn, winter, experience,
  google, microsoft, amazon, apple, meta, facebook, ibm, sap, siemens, bosch, netflix, twitter, x, linkedin, openai, oracle, accenture, deloitte, kpmg, pwc, youtube, instagram, tiktok,
  accounting, hr, marketing, sales, finance, it, support, engineering, design, legal, operations, management, charge, need, love, general, touch, awe, trouble, business, tech, education,
  excel, python, java, english, german, french, spanish, between, person, front, order, class, training, progress, time, fact, short, case, learning, anything, everything, nothing,
  zoom, teams, slack, office, meeting, der, die, das, dem, den, einer, einem, meiner, meinem, deutsch, versehen, prinzip, gewohnheit, erfahrung, sicht, internet, future, past, moon, leidenschaft, uberzeugung, spass, interesse, neugier, hause, zuhause, urlaub, la, le, les, une, un, mon, ma, mes,
  formation, profesion, acuerdo, nuevo, verdad, hecho, aqui, casa, mi, el, los, ici, chez, ca, moi, vous, mas, de, du, des, lo, dia, vacaciones, vacances, الان, اجل, هنا, اليوم, المنزل, البيت
`)

/** A name that holds one of these belongs to an employer or a school. */
export const INSTITUTIONS = list(`
  university, uni, school, college, academy, institute, bank, group, gmbh, ag, inc, ltd, llc, corp, company, team, department, dept, hospital, office, club, foundation, agency,
  ministry, council, universitat, schule, hochschule, universite, ecole, lycee, universidad, escuela, instituto, colegio, studio, studios, consulting, media, labs
`)

/** Skipped between 'from' and the place. */
export const DESCRIBING = list(`
  sunny, rainy, cold, warm, hot, beautiful, snowy, windy, foggy, lovely, cloudy, grey, gray, wet, chilly, wonderful, amazing, freezing, nice, rural, downtown, central, old, good old,
  sonnigen, schonen, verregneten, kalten, grauen, windigen, belle, jolie, soleada, bella, lluviosa
`)

/** Countries, states and regions: what stands after a town's name, so that 'Leeds, UK' is no person. */
export const REGIONS = list(`
  uk, u.k., united kingdom, england, scotland, wales, northern ireland, ireland, usa, us, u.s., u.s.a., united states, america, canada, mexico, brazil, brasil, argentina, chile, peru,
  colombia, venezuela, ecuador, bolivia, uruguay, paraguay, cuba, panama, costa rica, guatemala, honduras, portugal, spain, espana, france, germany, deutschland, austria, osterreich,
  switzerland, schweiz, suisse, italy, italia, netherlands, the netherlands, holland, nederland, belgium, belgique, belgie, luxembourg, denmark, danmark, sweden, sverige, norway, norge,
  finland, suomi, iceland, poland, polska, czechia, czech republic, slovakia, hungary, romania, bulgaria, greece, turkey, turkiye, ukraine, russia, serbia, croatia, hrvatska, slovenia, bosnia,
  albania, estonia, latvia, lithuania, malta, cyprus, israel, palestine, lebanon, jordan, syria, iraq, iran, egypt, morocco, maroc, tunisia, algeria, libya, sudan, ethiopia, kenya,
  uganda, tanzania, rwanda, nigeria, ghana, senegal, cameroon, south africa, zimbabwe, zambia, india, pakistan, bangladesh, sri lanka, nepal, china, japan, korea, south korea,
  taiwan, thailand, vietnam, malaysia, singapore, indonesia, philippines, the philippines, australia, new zealand, saudi arabia, uae, qatar, kuwait, oman, bahrain, yemen, europe, africa, asia,
  alabama, alaska, arizona, california, colorado, connecticut, delaware, florida, georgia, hawaii, idaho, illinois, indiana, iowa, kansas, kentucky, louisiana, maine, maryland,
  massachusetts, michigan, minnesota, mississippi, missouri, montana, nebraska, nevada, new hampshire, new jersey, new mexico, new york, north carolina, north dakota, ohio,
  oklahoma, oregon, pennsylvania, rhode island, south carolina, south dakota, tennessee, texas, utah, vermont, virginia, washington, wisconsin, wyoming, dc, d.c., ca, ny, tx, wa, fl, il,
  ma, pa, nj, nc, va, az, mi, tn, mn, md, ontario, quebec, alberta, british columbia, nova scotia, bayern, bavaria, sachsen, hessen, nrw, tirol, yorkshire, kent, sussex, cornwall,
  devon, catalonia, catalunya, andalucia, galicia, bretagne, normandie, tuscany, sicily, nsw, victoria, queensland, kerala, punjab, مصر, المغرب, السعوديه, الاردن, لبنان, العراق, تونس, سوريا
`)

/** Towns that introductions name most, so that 'Paris, biggest challenge: …' is no person. */
export const TOWNS = list(`
  london, manchester, birmingham, leeds, glasgow, edinburgh, liverpool, bristol, dublin, belfast, cardiff, berlin, hamburg, munich, munchen, cologne, koln, frankfurt, stuttgart, leipzig,
  dresden, bremen, hannover, nuremberg, nurnberg, vienna, wien, graz, salzburg, zurich, geneva, geneve, basel, bern, paris, lyon, marseille, toulouse, bordeaux, lille, nantes, nice, madrid, barcelona,
  valencia, sevilla, seville, bilbao, malaga, lisbon, lisboa, lissabon, lisbonne, porto, rome, roma, milan, milano, turin, torino, naples, napoli, florence, firenze, venice, amsterdam,
  rotterdam, utrecht, the hague, brussels, bruxelles, antwerp, ghent, copenhagen, stockholm, gothenburg, oslo, bergen, helsinki, reykjavik, warsaw, krakow, gdansk, prague, brno, bratislava,
  budapest, bucharest, sofia, athens, istanbul, ankara, izmir, kyiv, kiev, lviv, moscow, belgrade, zagreb, ljubljana, tallinn, riga, vilnius, tel aviv, jerusalem, beirut, amman, cairo,
  alexandria, casablanca, rabat, tunis, algiers, lagos, abuja, accra, nairobi, kampala, kigali, johannesburg, cape town, durban, mumbai, delhi, new delhi, bangalore, bengaluru, chennai,
  hyderabad, pune, kolkata, karachi, lahore, islamabad, dhaka, colombo, kathmandu, beijing, shanghai, hong kong, shenzhen, tokyo, osaka, kyoto, seoul, busan, taipei, bangkok, hanoi, singapore,
  kuala lumpur, jakarta, bali, manila, sydney, melbourne, brisbane, perth, adelaide, auckland, wellington, toronto, montreal, vancouver, ottawa, calgary, new york, nyc, brooklyn, boston,
  chicago, seattle, san francisco, los angeles, la, san diego, austin tx, dallas, houston, denver, atlanta, miami, philadelphia, washington, portland, phoenix, detroit, mexico city,
  bogota, medellin, lima, quito, santiago, buenos aires, montevideo, sao paulo, rio de janeiro, rio, brasilia, dubai, abu dhabi, doha, riyadh, jeddah, baghdad, tehran, القاهره, الرياض, جده, دبي, عمان, بيروت, الاسكندريه
`)

/** Stand inside a place's or a person's name, in small letters. */
export const INNER = list(
  'de, do, da, dos, del, la, las, los, le, les, am, an der, der, im, upon, on, of, van, von, den, bin, al, el, ter, ten, di, du',
)

/** A place of two words begins so; also for people who type no capitals. */
export const FORE = list(
  'new, san, santa, los, las, sao, rio, cape, tel, hong, kuala, buenos, st, saint, el, la, le, abu, addis, north, south, east, west, the, united, costa, sri, saudi, bad, port, fort',
)
