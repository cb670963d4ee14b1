import type { ControlMessages } from '../en'
import { counted, newPosts } from './counted'
import { own } from './isolated'

/** Every word about which posts may be on the wall. */
export const moderationWords: ControlMessages['moderation'] = {
  menuLabel: (whose) => `الإشراف: ${whose}. من لا تحتاج منشوراتهم إلى موافقة`,
  toasts: 'ما جرى الإشراف عليه للتو',
  shows: 'يُعرض من دون موافقتك',
  whose: {
    nobody: 'لا منشورات أحد: الكل ينتظر',
    teams: 'منشورات الفرق',
    known: 'الفرق ومن سبقت الموافقة عليهم',
    everybody: 'منشورات الجميع',
  },
  short: {
    nobody: 'الكل ينتظر',
    teams: 'فورًا: الفرق',
    known: 'فورًا: المعروفون',
    everybody: 'فورًا: الجميع',
  },
  wordList: 'كلمات تجعل المنشور ينتظر…',
  words: {
    title: 'كلمات تجعل المنشور ينتظر',
    note: 'كلمة أو عبارة في كل سطر. المنشور الذي يحوي إحداها ينتظر أيًّا كان كاتبه، من الآن فصاعدًا.',
    field: 'الكلمات، واحدة في كل سطر',
    save: 'احفظ',
    tooMany: (most) => `أقصى عدد للكلمات المحفوظة: ${most}.`,
    tooLong: (word) => `«${own(word)}» أطول من اللازم.`,
  },
  why: {
    blocked: 'الكاتب محظور',
    word: (word) => `في قائمتك: «${own(word)}»`,
    edited: 'عُدِّل: ينتظر من جديد',
    allHeld: 'كل المنشورات محجوزة',
    unknown: 'غير معروف بعد',
  },
  fresh: newPosts,
  freshLabel: (count) => `${newPosts(count)}، إلى الأعلى`,
  did: {
    approved: counted({
      zero: 'لم يوافَق على أي منشور',
      one: 'تمت الموافقة على منشور واحد',
      two: 'تمت الموافقة على منشورين',
      few: 'تمت الموافقة على # منشورات',
      many: 'تمت الموافقة على # منشورًا',
      other: 'تمت الموافقة على # منشور',
    }),
    hidden: counted({
      zero: 'لم يُخفَ أي منشور',
      one: 'أُخفي منشور واحد',
      two: 'أُخفي منشوران',
      few: 'أُخفيت # منشورات',
      many: 'أُخفي # منشورًا',
      other: 'أُخفي # منشور',
    }),
    hiddenOne: 'أُخفي.',
    approvedOne: 'تمت الموافقة.',
    blocked: (name) => `حُظر ${own(name)}.`,
    unblocked: (name) => `سُمح لـ ${own(name)} من جديد.`,
    covered: 'بطاقة الشعار تغطي العرض.',
  },
  undone: (what) => `تم التراجع عن: ${what}`,
  undo: 'تراجع',
}
