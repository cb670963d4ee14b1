import type { ControlMessages } from '../en'
import { people, posts, questions } from './counted'
import { own } from './isolated'

/** Every word about the steps at which nothing is counted. */
export const stepWords: ControlMessages['figures']['steps'] = {
  join: 'تقرأ القاعة كيفية المشاركة. المنشورات الواردة في القائمة المجاورة.',
  soFar: (posts) => `${posts} حتى الآن.`,
  course: 'تقرأ القاعة هذه الخطوة. لا شيء يُحسب الآن، والمنشورات ما زالت ترد.',
  break: 'القاعة في استراحة. لا شيء يُحسب الآن، والمنشورات ما زالت ترد.',
  breakLeft: (time) => `نكمل بعد ${time}`,
  breakOver: (time) => `انتهت الاستراحة منذ ${time}`,
  seconds: (face) => `${face} ث`,
  noTeams: 'لا توجد فرق، فلا نقاط لأحد.',
  questions: 'لم يسأل أحد بعد. تظهر هنا المنشورات المعروضة التي تسأل شيئًا.',
  asked: questions,
  askedList: 'أسئلة القاعة',
  showBig: 'اعرضه كبيرًا',
  showBigOf: (name) => `اعرضه كبيرًا: سؤال ${own(name)}`,
  isBig: 'معروض كبيرًا الآن. تعود الأسئلة الأخرى إلى هنا حين يُنزَل.',
  backToList: 'العودة إلى كل الأسئلة',
  hint: 'يُعرض تلميح كبيرًا الآن. تعود الأسئلة إلى هنا حين يُنزَل.',
  covered: 'يُعرض شيء آخر الآن. تعود الأسئلة إلى هنا حين تعود الخطوة.',
  closing: 'ترى القاعة الختام. «إنهاء الجلسة…» يغلق الأصوات والإجابات نهائيًا.',
  closed: 'انتهت الجلسة، وترى القاعة الختام. أُغلقت الأصوات والإجابات.',
  written: (posts, people) => `${posts} من ${people}`,
  people,
  posts,
}
