import type { ControlMessages } from '../en'
import { leftToRight } from './isolated'

const at = (username: string): string => leftToRight(`@${username}`)

/** Every word about accounts on X, in Arabic. Names of X's own console stay as they stand there. */
export const connectionWords: ControlMessages['connection'] = {
  open: 'حساب X…',
  title: 'حساب X',
  note: 'تبقى المفاتيح على هذا الحاسوب، ولا يرى الجمهور شيئًا من هذا.',
  done: 'تم',
  which: 'أي حساب',
  slots: { master: 'الحساب الرئيسي', rehearsal: 'حساب التدريب' },
  slotNotes: {
    master: 'للجلسات المباشرة: تكتب إليه القاعة، وتخرج تلميحاتك باسمه.',
    rehearsal: 'للتدريب على X نفسه: حساب لك مخصص لذلك. لا يخرج شيء من التدريب باسم الحساب الرئيسي.',
  },
  nobody: 'غير متصل',
  connected: (username) => (username === '' ? 'متصل' : `متصل باسم ${at(username)}`),
  troubled: (username) => (username === '' ? 'مشكلة' : `مشكلة مع ${at(username)}`),
  asking: 'نسأل X…',
  ways: { label: 'طريقة الاتصال', keys: 'أربعة مفاتيح', signIn: 'تسجيل الدخول عبر X' },
  console: 'في console.x.com',
  keySteps: [
    'سجّل الدخول إلى console.x.com بهذا الحساب، وافتح تطبيقك أو أنشئ تطبيقًا.',
    'في «User authentication settings» اضبط «App permissions» على «Read and write».',
    'في «Keys and tokens» أنشئ «API Key and Secret» ثم «Access Token and Secret».',
    'ألصقها هنا: الأربعة معًا في أي حقل، أو واحدًا واحدًا.',
  ],
  fields: {
    appKey: 'مفتاح API (API Key)',
    appSecret: 'سر مفتاح API (API Key Secret)',
    accessToken: 'رمز الوصول (Access Token)',
    accessSecret: 'سر رمز الوصول (Access Token Secret)',
  },
  pasted: 'وصلت الأربعة. الآن اضغط «اتصال».',
  missing: 'الأربعة كلها مطلوبة.',
  notAKey: 'لا مسافات في المفتاح، بل حروف لاتينية وأرقام وعلامات بسيطة فقط.',
  connect: 'اتصال',
  signInSteps: [
    'افتح تطبيقك في console.x.com، ثم «User authentication settings».',
    'اختر «Native App» و«Read and write»، وسجّل العناوين الثلاثة كلها في خانة Callback URLs:',
    'انسخ «Client ID» من «Keys and tokens» إلى هنا.',
  ],
  clientId: 'معرّف العميل (Client ID)',
  owns: 'هذا الحساب يملك التطبيق في console.x.com',
  ownsNote: 'عندها تكلّف قراءة المنشورات التي تذكره الخُمس.',
  signIn: 'تسجيل الدخول عبر X…',
  waiting: 'يسألك X الآن في المتصفح. ينتظر Chalkbird ثلاث دقائق.',
  cancelSignIn: 'أوقف الانتظار',
  try: 'جرّب',
  tryNote: 'يسأل X من هذا. لا يُنشر شيء.',
  forget: 'انسَ هذا الحساب',
  forgetSure: 'انسَه نهائيًا',
  forgetNote: 'يزيل المفاتيح من هذا الحاسوب، ويُلغى تسجيل الدخول لدى X.',
  read: {
    yes: 'يُسمح له بقراءة المنشورات',
    no: 'لا يُسمح له بقراءة المنشورات',
    unknown: 'لا يخبرنا X هل يُسمح له بقراءة المنشورات',
  },
  write: {
    yes: 'يُسمح له بنشر التلميحات',
    no: 'لا يُسمح له بنشر التلميحات',
    unknown: 'لا يخبرنا X هل يُسمح له بنشر التلميحات',
  },
  owned: 'التطبيق له، فقراءة المنشورات التي تذكره بخُمس السعر',
  notOwned: 'التطبيق ليس له، فقراءة المنشورات التي تذكره بالسعر الكامل',
  readOnly:
    'لا يمكن أن تخرج التلميحات: اضبط «App permissions» على «Read and write» في console.x.com، وأنشئ رمز وصول جديدًا، ثم اتصل مرة أخرى.',
  kept: {
    settings: 'محفوظ على هذا الحاسوب للمرة القادمة.',
    memory: 'محفوظ إلى أن يُغلق Chalkbird.',
    environment: `ضبطه من أعدّ هذا الحاسوب (${leftToRight('CHALKBIRD_X_…')}).`,
  },
  keyring: {
    strong: 'سلسلة مفاتيح النظام تشفّر ما يُحفظ.',
    weak: 'سلسلة مفاتيح النظام لا تكاد تحمي شيئًا هنا: فهي تشفّر بكلمة مرور يعرفها الجميع.',
    none: 'لا توجد سلسلة مفاتيح على هذا الحاسوب: ما يُحفظ سيكون في ملف بلا تشفير.',
    keep: 'احتفظ بالحسابات للمرة القادمة مع ذلك',
    keepNote: 'من يصل إلى ملفاتك يستطيع عندها أن ينشر باسم الحساب.',
  },
  rehearse: 'تدرّب على X',
  rehearseFirst: 'صِل حساب تدريب أولًا: الصفحة الرئيسية، «حساب X…».',
  start: {
    live: 'أتبدأ البث المباشر؟',
    rehearsal: 'أتتدرب على X؟',
    account: 'الحساب',
    hashtag: 'الوسم',
    cost: 'التكلفة المتوقعة',
    about: (dollars) => `نحو ${leftToRight(dollars)} من رصيدك لدى X`,
    public: 'التلميحات علنية: يستطيع كل من على X قراءتها.',
    alike:
      'قد يعد X النصوص نفسها على حسابين بريدًا مزعجًا: احذف ما تدرّبت عليه قبل إرساله مباشرة، أو تدرّب في غرفة التدريب.',
    draft: 'متى بدأت مباشرة لم تعد مسودتك. تبقى خطتها مع الجلسة: الصفحة الرئيسية، «استخدم خطتها».',
    instead: (master) => `ينوب حساب التدريب عن ${at(master)}: يطلب الجدار من الناس أن يكتبوا إليه.`,
    go: { live: 'ابدأ مباشرة', rehearsal: 'ابدأ التدريب' },
  },
}
