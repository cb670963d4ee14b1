import type { reading as german } from '../de/reading'

/** What is told in Arabic about reading posts from X, and about what that costs. */
export const reading: Record<keyof typeof german, string> = {
  'The budget of this session is used, so nothing more is read from X. Set a higher one to go on.':
    'نفدت ميزانية هذه الجلسة، لذلك لا يُقرأ المزيد من X. يُرجى تحديد ميزانية أعلى للمتابعة.',
  'X sends posts without the names of their authors: it has changed its format. Posts are counted, and shown without a name.':
    'ترسل X منشورات بلا أسماء كاتبيها لأن صيغتها تغيّرت. تُحسب المنشورات وتُعرض بلا اسم.',
  'X no longer tells which posts are edits: it has changed its format. An edited post counts as one of its own.':
    'لم تعد X تبيّن أي المنشورات معدَّل لأن صيغتها تغيّرت. يُحسب المنشور المعدَّل منشورًا مستقلًا.',
  'The app stopped waiting for X.': 'توقف التطبيق عن انتظار X.',
  'This is no link of a post on X. Copy it from the post’s share menu.':
    'هذا ليس رابط منشور على X. يمكن نسخه من قائمة المشاركة في المنشور.',
  'This post is here already.': 'هذا المنشور موجود هنا بالفعل.',
  'This is a repost. Add the link of the post itself.': 'هذه إعادة نشر. يُرجى إضافة رابط المنشور نفسه.',
  'X does not show this post: its author may be protected or suspended.':
    'لا تعرض X هذا المنشور، فقد يكون حساب كاتبه محميًا أو موقوفًا.',
  'X does not have this post: it may be deleted, or the link is cut off.':
    'لا يوجد هذا المنشور على X، فقد يكون محذوفًا أو الرابط ناقصًا.',
}
