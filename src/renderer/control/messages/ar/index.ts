import type { ControlMessages } from '../en'
import { actionWords } from './actions'
import { builderWords } from './builder'
import { connectionWords } from './connection'
import { answers, counted, posts, votes } from './counted'
import { costWords } from './cost'
import { courseWords } from './course'
import { deskWords } from './desk'
import { helpWords, keyFaces, paletteWords } from './help'
import { homeWords } from './home'
import { leftToRight, own } from './isolated'
import { moderationWords } from './moderation'
import { peopleWords } from './people'
import { prepareWords } from './prepare'
import { quizWords } from './quiz'
import { settingsWords } from './settings'
import { showWords } from './show'
import { stepWords } from './steps'
import { takenForWords } from './taken-for'

/** Every word of the control room, in Arabic. */
export const ar: ControlMessages = {
  app: 'Chalkbird',
  loading: 'لحظة من فضلك…',
  close: 'إغلاق',
  cancel: 'إلغاء',
  back: 'رجوع',
  refused: 'تعذّر ذلك',

  home: homeWords,
  connection: connectionWords,

  mode: { live: 'مباشر', rehearsal: 'تجربة على X', practice: 'تدريب', replay: 'إعادة عرض' },
  modeNote: {
    live: 'تأتي المنشورات من X، وتخرج التلميحات إلى X.',
    rehearsal: 'تأتي المنشورات من X وتُرسل التلميحات عبر حساب التدريب. لا يُرسل شيء بالحساب الرئيسي.',
    practice: 'تأتي المنشورات من الصف التدريبي. لا يصل شيء إلى X.',
    replay: 'جلسة محفوظة. لا يمكن تغيير شيء.',
  },
  ended: 'انتهت',
  whyNot: {
    replay: 'هذه إعادة عرض: لا يمكن تغيير ما جرى.',
    ended: 'انتهت الجلسة.',
  },

  header: {
    help: 'المفاتيح والمساعدة',
    commands: 'الأوامر',
    end: 'إنهاء الجلسة…',
    leave: 'إغلاق الجلسة',
    leaveReplay: 'إغلاق إعادة العرض',
  },
  ending: {
    title: 'هل تنهي هذه الجلسة؟',
    words: 'تُغلق الأصوات والإجابات نهائيًا. يبقى كل شيء محفوظًا ويمكن إعادة عرضه.',
    promises: (count) =>
      `وعود لم يُجب عنها بعد: ${count}. يمكن الإجابة عمّا وُعد به بعد النهاية أيضًا، هنا وفي الجلسة القادمة لهذا الحساب.`,
    end: 'إنهاء الجلسة',
    later: 'إغلاق، والإكمال لاحقًا',
  },

  over: {
    words: 'ترى القاعة الختام. كل شيء محفوظ.',
    inReplay: 'رأت القاعة الختام. التشغيل يبدأ من جديد.',
    replay: 'أعِد عرضها',
    home: 'العودة إلى صفحة البداية',
  },

  sheet: {
    title: 'خطة الجلسة',
    next: 'التالي',
    previous: 'السابق',
    states: { current: 'على الشاشة الآن', comes: 'يليها', visited: 'عُرضت', later: '' },
    coming: (label) => `التالي: ${own(label)}`,
    step: (at, of) => `${at} من ${of}`,
    kinds: {
      join: 'المشاركة',
      intros: 'التعارف',
      room: 'القاعة',
      vote: 'التصويت',
      result: 'النتيجة',
      ask: 'سؤال',
      answers: 'الإجابات',
      right: 'الإجابة الصحيحة',
      finish: 'صورة النهاية',
      board: 'لوحة النتائج',
      questions: 'أسئلة',
      course: 'دورة',
      break: 'استراحة',
      closing: 'الختام',
    },
  },

  show: showWords,
  actions: actionWords,
  palette: paletteWords,
  moderation: moderationWords,
  keyFaces,

  figures: {
    title: 'الأرقام',
    none: 'تُحسب الأصوات والإجابات هنا ما دام استطلاع أو سؤال مفتوحًا.',
    steps: stepWords,
    poll: 'الأصوات',
    question: 'الإجابات',
    intros: 'التعارف',
    introduced: counted({
      zero: 'لم يعرّف أحد بنفسه',
      one: 'شخص واحد عرّف بنفسه',
      two: 'شخصان عرّفا بنفسيهما',
      few: '# أشخاص عرّفوا بأنفسهم',
      many: '# شخصًا عرّفوا بأنفسهم',
      other: '# شخص عرّفوا بأنفسهم',
    }),
    introsWaiting: (count) => `${count} في انتظارك`,
    open: 'مفتوح',
    closed: 'مغلق',
    left: (time) => (time.includes(':') ? `بقي ${time}` : `بقي ${time} ث`),
    voters: votes,
    answered: (count, of) => `أجاب ${count} من ${of}`,
    answers,
    right: 'صحيح',
    rightIs: (answer) => `الصحيح: ${own(answer)}`,
    closeVote: 'أغلق التصويت',
    elsewhere: 'يجري هذا التصويت في مكان آخر:',
    elsewhereNote: 'ترى القاعة الرابط ورمزه. لا يُحسب منه شيء هنا.',
    closeQuestion: 'أوقف قبول الإجابات',
    unclear: counted({
      zero: 'لا إجابات غير واضحة',
      one: 'إجابة واحدة غير واضحة',
      two: 'إجابتان غير واضحتين',
      few: '# إجابات غير واضحة',
      many: '# إجابة غير واضحة',
      other: '# إجابة غير واضحة',
    }),
    unclearNote: 'أي إجابة هذه؟',
    readAs: (mark, name) => `اقرأ إجابة ${own(name)} على أنها ${mark}`,
    notAnAnswer: 'ليست إجابة',
    notAnAnswerOf: (name) => `ليست إجابة: ${own(name)}`,
    strangers: counted({
      zero: 'لم يجب أحد من خارج الفرق',
      one: 'شخص واحد أجاب وليس في فريق',
      two: 'شخصان أجابا وليسا في فريق',
      few: '# أشخاص أجابوا وليسوا في فريق',
      many: '# شخصًا أجابوا وليسوا في فريق',
      other: '# شخص أجابوا وليسوا في فريق',
    }),
    putIn: 'ضمّه إلى فريق',
    putInto: (name, team) => `ضع ${name} في الفريق: ${team}`,
    putInTeam: (name) => `ضمّه إلى فريق: ${own(name)}`,
    teams: 'الفرق',
    finish: 'أول الإجابات الصحيحة',
    rightTeams: 'أصابوا',
    official: 'رسمية',
    provisional: 'مبدئية',
    unread: counted({
      zero: 'لا نسخ غير مقروءة',
      one: 'نسخة واحدة غير مقروءة…',
      two: 'نسختان غير مقروءتين…',
      few: '# نسخ غير مقروءة…',
      many: '# نسخة غير مقروءة…',
      other: '# نسخة غير مقروءة…',
    }),
    nobodyRight: 'لا إجابة صحيحة بعد.',
    nobodyWasRight: 'لم يُصب أحد.',
    noTeamRight: {
      first: 'لم تصحّ الإجابة الأولى لأي فريق.',
      last: 'لم تصحّ الإجابة الأخيرة لأي فريق.',
    },
    uncounted: 'إجابات صحيحة لم تُحتسب',
    whyUncounted: {
      'team-before': 'كان الفريق قد أجاب قبلها',
      'self-before': 'سبقتها إجابة أخرى من الحساب نفسه',
      'team-after': 'أجاب الفريق مرة أخرى بعدها',
      'self-after': 'تلتها إجابة أخرى من الحساب نفسه',
      'no-team': 'ليس في أي فريق',
    },
    moreUncounted: (count) => `المزيد في الأدلة: ${count}…`,
    teamsIn: (done, of) => `أجاب ${done} من ${of} من الفرق`,
    behind: (seconds) => leftToRight(`+${seconds}`) + ' ث',
    taken: (seconds) => `${seconds} ث`,
    points: (count) => `${count} ن`,
  },

  posts: {
    title: 'المنشورات',
    all: 'الكل',
    waiting: 'المنتظرة',
    shown: 'المعروضة',
    hidden: 'المخفية',
    filter: 'أي المنشورات',
    askOf: (name) => (name === '' ? 'إلى الأسئلة' : `إلى الأسئلة: ${own(name)}`),
    approveOf: (name) => `وافق على منشور ${own(name)}`,
    hideOf: (name) => `أخفِ منشور ${own(name)}`,
    pinOf: (name) => `ثبّت منشور ${own(name)} على الشاشة`,
    unpinOf: (name) => `أنزل منشور ${own(name)} من الشاشة`,
    approveAll: (count) =>
      count === 1 ? 'وافق على المنتظر' : count === 2 ? 'وافق على المنتظرَين' : `وافق على الكل (${count})`,
    blockOf: (name) => `احظر ${own(name)}`,
    unblockOf: (name) => `اسمح لـ ${own(name)} من جديد`,
    replyTo: (name) => `ردّ على ${own(name)}`,
    writeToAll: (name) => `اكتب للجميع عن منشور ${own(name)}`,
    pinned: 'على الشاشة',
    deleted: 'حُذف من X',
    edited: 'مُعدَّل',
    media: 'صورة أو فيديو',
    addPost: {
      title: 'أضف منشورًا برابطه',
      note: 'لمن لا يجد بحث X منشوراتهم. يُحسب المنشور بوقته هو، مثل غيره.',
      field: 'رابط المنشور أو رقمه',
      add: 'أضف المنشور',
    },
    standing: { shown: 'معروض', hidden: 'مخفي', waiting: 'ينتظر' },
    none: {
      all: 'لم ينشر أحد بعد. تصل إلى هنا المنشورات التي تحمل الوسم أو الموجهة إلى الحساب.',
      waiting: 'لا شيء ينتظرك.',
      shown: 'لا منشور معروض بعد.',
      hidden: 'لا منشور مخفي.',
    },
  },

  pollOnX: {
    hold: 'أجرِ هذا التصويت على X أيضًا…',
    title: 'أجرِ هذا التصويت على X أيضًا',
    note: 'يُنشر للعموم بحساب هذه الجلسة، ويمكن سحبه خلال 5 ثوانٍ. تظهر أصوات X بجانب أصوات المنشورات.',
    preview: 'ما يُنشر',
    minutes: 'مدة التصويت على X',
    openFor: (minutes) =>
      minutes % 1440 === 0
        ? `${minutes / 1440} يوم`
        : minutes % 60 === 0
          ? `${minutes / 60} ساعة`
          : `${minutes} دقيقة`,
    post: 'انشر التصويت',
    onX: 'على X أيضًا',
    votes: (count) => `الأصوات هناك: ${count}`,
    repeated:
      'نشر هذا الحساب هذا السؤال من قبل، ولا يقبله X إلا مرة واحدة. إن كان هو هذا التصويت فسيجده «ابحث مجددًا» في مكتب التلميحات. وإلا فليكن التصويت بالمنشورات وحدها، مع صياغة أخرى للسؤال في الخطة القادمة.',
  },

  hints: {
    title: 'مكتب التلميحات',
    text: 'نص التلميح',
    write: 'تلميح للقاعة…',
    to: 'إلى',
    postToAll: 'منشور للجميع',
    asReply: 'يخرج كردّ، فيُخطر X الفريق.',
    templates: 'قوالب',
    templatesOf: (prepared) => (prepared === 0 ? 'قوالب' : `قوالب ${prepared}`),
    prepared: 'محضَّرة لهذا السؤال',
    general: 'تفيد في أي وقت',
    send: 'أرسل',
    sendNote: 'يخرج بعد 5 ثوانٍ: وقت لسحبه.',
    over: (count) => `${count} زيادة`,
    overNote: 'قد يرفضه X: لا ينشر أكثر من ذلك إلا أصحاب Premium.',
    cashtagsNote: 'سيرفضه X: لا يُقبل في المنشور إلا رمز مالي واحد.',
    uncalledNote: (names) =>
      `قد يرفضه X: يقيّد المنشورات التي تذكر من لم يكتب أولًا (${names.map((name) => leftToRight(`@${name}`)).join('، ')}).`,
    weight: (weight, most) => `${weight} من ${most}`,
    list: 'تلميحات هذه الجلسة',
    none: 'تظهر هنا التلميحات التي ترسلها وما صارت إليه.',
    undo: 'اسحب',
    again: 'اكتبه من جديد',
    show: 'اعرضه على الشاشة',
    toTeam: (team) => `إلى ${own(team)}`,
    toAll: 'إلى الجميع',
    leaves: (seconds) => `يخرج بعد ${seconds} ث`,
    leaving: 'يخرج الآن…',
    sending: 'يُرسل…',
    sent: 'أُرسل',
    refused: (why) => `رفضه X: ${own(why)}`,
    unknown: (why) => `لا يُعرف هل خرج: ${own(why)}`,
    waiting: (why) => `ليس على X بعد، وستُعاد المحاولة قريبًا: ${own(why)}`,
    unsent: (why) => `لم يُرسل: ${own(why)}`,
    cancelled: 'سُحب',
    deleted: 'حُذف من X',
    toPost: (name) => (name === '' ? 'ردًّا' : `ردًّا على ${own(name)}`),
    asPoll: 'تصويت على X',
    asStep: (step, course) => `الخطوة ${step} من الدورة «${own(course)}»`,
    inThread: 'التالي في السلسلة',
    answersWhom: (name, username) => `ردّ على ${own(name)} (${own(`@${username}`)}).`,
    alsoTo: counted({
      zero: 'لا يصل إلى أحد غيره.',
      one: 'يصل أيضًا إلى شخص آخر وُعد به.',
      two: 'يصل أيضًا إلى شخصين آخرين وُعدا به.',
      few: 'يصل أيضًا إلى # أشخاص آخرين وُعدوا به.',
      many: 'يصل أيضًا إلى # شخصًا آخر وُعدوا به.',
      other: 'يصل أيضًا إلى # شخص آخر وُعدوا به.',
    }),
    linkCosts: (links, dollars, posts) =>
      `يعدّ X هذا رابطًا: ${links.map((link) => `«${leftToRight(link)}»`).join('، ')}. ${posts > 1 ? `تكلفة هذه المنشورات (${posts})` : 'تكلفة هذا المنشور'} ${own(dollars)}.`,
    linkNotMeant: 'لم تقصد رابطًا؟ ضع مسافة قبل النقطة.',
    looking: (why) => `يُبحث عنه على X قبل إرسال أي شيء آخر. ${own(why)}`,
    lookAgain: 'ابحث مجددًا',
    deleteIt: 'احذف',
    deleteSure: 'احذفه من X نهائيًا',
    deleting: 'يُحذف…',
    undeleted: (why) => `أُرسل ولم يُحذف: ${own(why)}`,
    own: [
      'مضى نصف الوقت.',
      'أنتم قريبون. اقرؤوا السؤال مرة أخرى.',
      'يكفي حرف واحد: انشروا A أو B أو C أو D مع الوسم.',
      'تشاوروا في فريقكم أولًا، ثم ينشر واحد منكم.',
      'سؤال جيد! سأبحث فيه وأعود إليكم.',
      'انشروا مع الوسم من فضلكم كي نراه.',
    ],
  },

  feed: {
    off: 'لا تُقرأ',
    reading: 'تُقرأ المنشورات',
    waiting: 'في انتظار X',
    trouble: 'خلل',
    readNow: 'حاول الآن',
    never: 'لم تُقرأ بعد',
    last: (seconds) => (seconds <= 0 ? 'قُرئت الآن' : `قُرئت قبل ${seconds} ث`),
    next: (seconds) => (seconds <= 0 ? 'تُقرأ حالًا' : `القراءة التالية بعد ${seconds} ث`),
    remaining: (count, until) => `يسمح X بعدد ${count} من القراءات حتى ${until}`,
    posts,
    atOnce: 'اسأل X حالًا',
    unconnected: 'غير متصل',
    since: (time) => `متصل منذ ${own(time)}`,
    newest: (ago) => `أحدث منشور قبل ${ago}`,
    seconds: (count) => `${count} ث`,
    minutes: (count) => `${count} د`,
    readsOn: 'ما زالت تُقرأ منشورات ما قبل النهاية التي يعرضها X متأخرة.',
    allRead: 'قُرئ كل ما نُشر قبل النهاية.',
    unread: 'ربما تنقص منشورات من قبل النهاية.',
    over: 'لا يُقرأ المزيد.',
  },

  replay: {
    title: 'إعادة عرض',
    play: 'تشغيل',
    pause: 'إيقاف مؤقت',
    speed: 'سرعة إعادة العرض',
    moment: 'لحظة من الجلسة',
    note: 'إعادة عرض: شغّلها أو انتقل إلى أي لحظة في الأسفل. تعمل الشاشات وملء الشاشة فقط.',
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
