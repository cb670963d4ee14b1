import type { ControlMessages } from '../en'
import { own } from './isolated'

/** Every word of the help sheet, where keys are changed as well. */
export const helpWords: ControlMessages['help'] = {
  title: 'المفاتيح',
  clicker:
    'جهاز التقليب يعمل أيضًا أيًّا كانت النافذة النشطة. لا تفعل المفاتيح شيئًا وأنت تكتب، والضغط مرتين سريعًا يُحسب مرة واحدة. ما يرسله جهاز التقليب محاط بإطار منقَّط ولا يمكن أخذه منه.',
  heardOn: { post: 'حين يكون منشور محدَّدًا', question: 'حين يكون التركيز على سؤال' },
  change: 'غيّر',
  changeOf: (name) => `غيّر مفتاح: ${own(name)}`,
  pressOne: 'اضغط مفتاحًا… Esc: كما كان',
  pressOneFor: (name) => `اضغط مفتاحًا لـ: ${own(name)}. مفتاح Esc يتركه كما كان.`,
  usual: 'المفاتيح المعتادة',
  usualOf: (name) => `العودة إلى المفاتيح المعتادة لـ: ${own(name)}`,
  allUsual: 'كل المفاتيح كالمعتاد',
  none: 'بلا مفتاح',
  taken: (key, by) => `المفتاح ${own(key)} يعني «${own(by)}».`,
  take: 'استخدمه هنا بدلًا من ذلك',
  clickers: (key, by) => `المفتاح ${own(key)} ترسله أجهزة التقليب، فيبقى لـ «${own(by)}».`,
  unfit: (key) => `المفتاح ${own(key)} لازم للتنقل بلوحة المفاتيح.`,
  others: 'في غير ذلك',
  rows: [
    { keys: ['Mod+Enter'], does: 'إرسال التلميح الذي تكتبه' },
    { keys: ['Escape'], does: 'الخروج من النص، لتقلّب المفاتيح الخطوات من جديد' },
  ],
}

export const paletteWords: ControlMessages['palette'] = {
  title: 'الأوامر',
  find: 'ابحث عن أمر أو خطوة أو تلميح…',
  none: 'لا شيء بهذا الاسم.',
  also: {
    hold: 'إيقاف مؤقت، تثبيت الصورة',
    panic: 'طوارئ، إزالة عن الشاشة',
    black: 'تعتيم، إظلام',
    join: 'رمز الاستجابة السريعة',
    countdown: 'مؤقّت، ساعة',
    settings: 'إعدادات، لون، شعار، لغة، الصف الأخير',
    swap: 'جهاز العرض',
    identify: 'جهاز العرض',
    'show-audience': 'جهاز العرض',
    'one screen': 'مشاركة في مكالمة، حاسوب محمول',
  },
  groups: {
    actions: 'الأوامر',
    session: 'الجلسة والاتصال والإعدادات',
    screens: 'الشاشات',
    steps: 'الخطوات',
    posts: 'المنشورات',
    hints: 'تلميحات محضَّرة',
  },
  countdown: (minutes) => `ابدأ عدًّا تنازليًا: ${minutes}`,
  shows: (whose) => `يُعرض من دون موافقتك: ${whose}`,
  readNow: 'الاتصال: اقرأ المنشورات الآن',
  notShown: 'نافذة الجمهور غير ظاهرة.',
  swap: 'بدّل الشاشتين',
  identify: 'تعرّف على الشاشات: رقم على كل منها',
  oneScreen: 'شاشة واحدة: ما تراه القاعة في نافذة عادية',
  notOneScreen: 'أعِد ما تراه القاعة إلى جهاز العرض',
  goTo: (label) => `انتقل إلى: ${own(label)}`,
  filter: (name) => `قائمة المنشورات: ${own(name)}`,
  hint: (text) => `اكتب التلميح: ${own(text)}`,
}

/** Keys as an Arabic keyboard has them: their names are in Latin letters there, too. */
export const keyFaces: ControlMessages['keyFaces'] = {
  ' ': 'المسافة',
  Mod: 'Ctrl',
  Shift: 'Shift',
  Enter: 'Enter',
  Backspace: 'Backspace',
  Escape: 'Esc',
  PageDown: 'Page Down',
  PageUp: 'Page Up',
  Home: 'Home',
  End: 'End',
  Insert: 'Insert',
  Delete: 'Delete',
  ArrowRight: '→',
  ArrowLeft: '←',
  ArrowUp: '↑',
  ArrowDown: '↓',
}
