import type { costWords as english } from '../en/cost'
import { own } from './isolated'

export const costWords: typeof english = {
  of: (spent, budget) => `${own(spent)} من ${own(budget)}`,
  label: (spent, budget) => `التكلفة على X: ${own(spent)} من ${own(budget)}`,
  title: 'تكلفة هذه الجلسة على X',
  states: {
    within: 'ضمن الميزانية.',
    near: 'استُهلكت ثلاثة أرباع الميزانية.',
    slow: 'كادت الميزانية تنفد، لذلك تتباعد القراءة من X.',
    used: 'نفدت الميزانية، فلا يُقرأ المزيد.',
  },
  beyond: (budget) =>
    `المتوقع أكثر من الميزانية البالغة ${own(budget)}، وعندها تتوقف القراءة قبل النهاية. ارفعها في الوقت المناسب.`,
  short: { near: 'الميزانية تقلّ', slow: 'القراءة متباعدة', used: 'نفدت الميزانية' },
  rows: {
    session: 'هذه الجلسة',
    today: 'اليوم بتوقيت UTC',
    forecast: 'المتوقع حتى النهاية',
    posts: 'المنشورات المقروءة',
    authors: 'الأشخاص المقروؤون',
    sent: 'منشوراتنا',
  },
  asIf: 'التدريب بلا تكلفة. هذا ما كان سيكلفه الأمر نفسه على X.',
  counted: (day) => `يُحسب كما تحاسب X: كل منشور وكل شخص مرة في اليوم. الأسعار بتاريخ ${own(day)}.`,
  budget: 'الميزانية بالدولار',
  raise: 'ارفع الميزانية…',
  wrong: 'من 0.01 إلى 1000، بمنزلتين عشريتين على الأكثر.',
  save: 'حدّد الميزانية',
}
