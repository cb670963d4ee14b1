import { momentIn } from '../counted'
import type { ControlMessages } from '../en'
import { posts } from './counted'
import { leftToRight, own } from './isolated'

/** Every word of the home screen. */
export const homeWords: ControlMessages['home'] = {
  tagline: 'قاعتك تنشر على X، وشاشة العرض تُظهر من حضر، وماذا يرون، ومن كان الأول.',
  picture: 'صورة لما تراه القاعة: سؤال من مسابقة',
  pictureTitle: 'ما تراه القاعة، مثالًا',
  practice: 'ابدأ الصف التدريبي',
  practiceNote: 'ستة فرق من أشخاص متخيَّلين ينشرون كقاعة حقيقية. لا يصل شيء إلى X.',
  speed: 'سرعة الصف التدريبي',
  times: (rate) => (rate === '1' ? 'السرعة العادية' : `السرعة ${leftToRight(`×${rate}`)}`),
  fresh: 'جلسة جديدة',
  freshNote: 'العنوان والوسم والفرق والأنشطة، في ثلاث دقائق',
  open: 'افتح خطة جلسة…',
  openNote: 'راجعها ثم ابدأ',
  sample: 'استخدم خطة الجلسة النموذجية',
  sampleNote: 'نشاط من كل نوع، غيّره كما تشاء',
  settings: 'المظهر والشاشات…',
  settingsNote: 'السمة واللون والشعار واللغات وحجم الحروف للصف الأخير',
  draft: 'أكمل مسودتك',
  draftOf: (title) => (title === '' ? 'جلسة بلا عنوان بعد' : own(title)),
  drop: {
    ask: 'تخلَّص من المسودة…',
    title: 'هل تتخلص من مسودتك؟',
    words: 'لم تُبث مباشرة بعد. لا تُحفظ إلا مسودة واحدة في كل مرة.',
    stay: 'احتفظ بالمسودة',
    goOn: 'أكمل المسودة',
    leave: 'تخلَّص منها',
  },
  saved: 'الجلسات المحفوظة',
  noneSaved:
    'ستظهر جلساتك هنا. تُحفظ كل جلسة بكل ما جرى فيها، لتكملها أو لتعيد عرضها أو لتبدأ من جديد بخطتها.',
  reopen: 'إعادة فتح',
  replay: 'إعادة عرض',
  sheetAgain: 'استخدم خطتها',
  ended: 'انتهت',
  posts,
  when: momentIn('ar'),
  noAccount: 'لم يُضبط حساب X. يعمل الصف التدريبي وإعادة العرض من دونه.',
  account: (username) => (username === '' ? 'حساب X مضبوط.' : `حساب X: ${leftToRight(`@${username}`)}`),
}
