import type { Line } from '../class-script'
import type { Username } from '../people'
import { hostile } from './hostile'

/** Everybody but the latecomer says hello. */
export const intros: Line<Username>[] = [
  { at: 1.6, who: 'bram_krijt', as: 'test', says: 'test, is this thing on #tag', means: 'talk' },
  {
    at: 2.4,
    who: 'mira_kreda',
    says: "Hi! I'm Mira from Gdynia. I'd like to learn why birds sing before sunrise. #tag",
    means: 'intro',
  },
  { at: 3.7, who: 'jonas_krita', says: 'jonas. malmö. patience. #tag', means: 'intro' },
  {
    at: 4.8,
    who: 'luis_tintero',
    says: 'Soy Luis, de Oaxaca. Mi mayor reto: explicar ciencia sin aburrir 😅 #tag',
    means: 'intro',
    shows: 'other language',
  },
  { at: 5.6, who: 'bram_krijt', deletes: 'test', means: 'talk', shows: 'deleted' },
  {
    at: 6.1,
    who: 'ayo_slate',
    says: 'Name: Ayodele\nPlace: Ibadan\nTo learn: how to tell bird songs apart\n@master #tag',
    means: 'intro',
  },
  {
    at: 7.3,
    who: 'greta_tafel',
    says: 'Hallo aus Bremen! Ich bin Greta und möchte lernen, wie Vögel singen lernen. #tag',
    means: 'intro',
  },
  { at: 8.2, who: 'oceane_ardoise', says: '👋🐦🎶✏️ #tag', means: 'intro', shows: 'only emoji' },
  {
    at: 9.4,
    who: 'noor_qalam',
    says: 'أنا نور من عمّان، وأريد أن أتعلم كيف تتعلم الطيور الغناء @master #tag',
    means: 'intro',
  },
  // The tag lacks its last letters, and X's search finds it for nobody.
  {
    at: 10.3,
    who: 'zeynep_tebesir',
    says: 'My name is Zeynep and I live in İzmir. One thing to learn: how noise changes birdsong. #ChalkClas',
    means: 'unseen',
    shows: 'wrong hashtag',
  },
  {
    at: 11.1,
    who: 'priya_syahi',
    says: 'Priya (Pune) – want to learn: science stories for my class of nine-year-olds @master #tag',
    means: 'intro',
  },
  {
    at: 12.2,
    who: 'kwabena_ink',
    says: "@master Kwabena from Kumasi. Biggest challenge: my neighbour's rooster.",
    means: 'intro',
  },
  {
    at: 13.4,
    who: 'minjun_bunpil',
    says: '안녕하세요, 대구에서 온 민준입니다. 새소리를 배우고 싶어요 #tag',
    means: 'intro',
    shows: 'other language',
  },
  { at: 14.3, who: 'siiri_liitu', says: 'Siiri 🇫🇮 Oulu 🐦 listening better #tag', means: 'intro' },
  {
    at: 15.2,
    who: 'bram_krijt',
    says: 'Ik ben Bram uit Gent, mijn grootste uitdaging is stilzitten. #tag',
    means: 'intro',
  },
  {
    at: 16.4,
    who: 'yael_gir',
    says: 'שלום, אני יעל מחיפה. רוצה ללמוד להקשיב #tag',
    means: 'intro',
    shows: 'other language',
  },
  { at: 17.1, who: 'pip_scribble', says: hostile.markup, means: 'talk', shows: 'hostile' },
  {
    at: 18.5,
    who: 'chiara_gesso',
    says: 'Mi chiamo Chiara, vivo a Bologna e vorrei imparare a insegnare con i suoni. #tag',
    means: 'intro',
  },
  {
    at: 19.6,
    who: 'fern_slate',
    says: 'Fern | Hobart, Tasmania | how lyrebirds copy everything #tag',
    means: 'intro',
  },
  {
    at: 20.4,
    who: 'zeynep_tebesir',
    says: "Wrong hashtag, sorry! @master I'm Zeynep from İzmir and want to learn how noise changes birdsong #tag",
    means: 'intro',
    shows: 'corrected hashtag',
  },
  {
    at: 21.7,
    who: 'mateus_giz',
    says: 'Oi! Sou o Mateus, do Recife. Quero aprender a ouvir a mata. #tag',
    means: 'intro',
  },
  {
    at: 23.3,
    who: 'des_quill',
    says: 'Desmond here, in Bristol. My biggest challenge is remembering which bird is which: every spring I learn the robin, the wren and the great tit, I am proud for a week, then the warblers arrive and it all falls apart. Help! @master #tag',
    means: 'intro',
    shows: 'long intro',
  },
  {
    at: 24.2,
    who: 'linh_phan_bang',
    says: 'Mình là Linh, ở Huế, muốn học cách kể chuyện về chim. #tag',
    means: 'intro',
  },
  {
    at: 25.5,
    who: 'iris_kimolia',
    says: 'I am Iris. Patras, Greece. I want to learn how a throat can sing two notes at once @master',
    means: 'intro',
  },
  {
    at: 26.6,
    who: 'tomo_inkwell',
    says: 'Tomo, Nagano. Biggest challenge: 早起き (getting up early) #tag',
    means: 'intro',
  },
  {
    at: 28.1,
    who: 'oleksii_kreida',
    says: 'Привіт, я Олексій зі Львова. Хочу зрозуміти, як навчаються пташенята. #tag',
    means: 'intro',
  },
  { at: 29.4, who: 'pip_scribble', says: hostile.longWord, means: 'talk', shows: 'hostile' },
]
