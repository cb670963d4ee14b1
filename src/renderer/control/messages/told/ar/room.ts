import type { room as german } from '../de/room'

/** What core says in Arabic: why not, and what posts were taken for. */
export const room: Record<keyof typeof german, string> = {
  'The session has ended.': 'انتهت الجلسة.',
  'This step is not in the run sheet.': 'هذه الخطوة ليست في خطة الجلسة.',
  'It is not open.': 'هذا التصويت أو السؤال غير مفتوح.',
  'There is no such team.': 'لا يوجد هذا الفريق.',
  'The master account is in no team.': 'الحساب الرئيسي ليس في أي فريق.',
  'There is no such question.': 'لا يوجد هذا السؤال.',
  'There is no option {letter}.': 'لا يوجد الخيار {letter}.',
  'No question is on.': 'لا يوجد سؤال مطروح الآن.',
  'This post is not known.': 'هذا المنشور غير معروف.',
  'The hint has left already.': 'التلميح في طريقه بالفعل.',
  'This hint is planned already.': 'هذا التلميح مجدول بالفعل.',
  'Only a hint that was sent can be shown.': 'لا يُعرض إلا تلميح تم إرساله.',
  'X holds this poll already.': 'هذا الاستطلاع موجود على X بالفعل.',
  'This course is on its way already.': 'هذه الدورة في الطريق بالفعل.',
  'The post before it in the course is not on X.': 'المنشور الذي قبله في الدورة ليس على X.',
  'It is not known yet whether a post of this course is on X.':
    'لا يُعلم بعد إن كان أحد منشورات هذه الدورة على X.',
  'Something of this course is missing on X, or out of place. Repair it first.':
    'شيء من هذه الدورة ناقص على X أو في غير مكانه. أصلحها أولًا.',
  'A step of this course is on X already.': 'إحدى خطوات هذه الدورة على X بالفعل.',
  'This is no step of this course.': 'هذه ليست خطوة من هذه الدورة.',
  'This post is in the practice room, not on X.': 'هذا المنشور في غرفة التدريب وليس على X.',
  'There is no such quiz.': 'لا توجد مسابقة بهذا الاسم.',
  'There is no such course.': 'لا توجد دورة بهذا الاسم.',
  'It is not on X.': 'هذا ليس على X.',
  'There is nothing to look for.': 'لا شيء يُبحث عنه.',
  'The post before it is not known.': 'المنشور الذي قبله غير معروف.',
  'This post is no longer on X.': 'لم يعد هذا المنشور على X.',
  'It does not name @{master}, so X allows no reply. Answer with a post to all, or ask them to write to @{master}.':
    'لا يذكر الحساب {master}، لذلك لا تسمح منصة X بالرد. أجب بمنشور للجميع، أو اطلب أن يكتبوا إلى الحساب {master}.',
  'Nobody in {name} has written to @{master} yet, so X allows no reply. The hint goes out as a post to all.':
    'لم يكتب أحد من {name} إلى الحساب {master} بعد، لذلك لا تسمح منصة X بالرد. سيُنشر التلميح للجميع.',
  'No session is open.': 'لا توجد جلسة مفتوحة.',
  'This is a replay: what happened can not be changed.': 'هذه إعادة عرض: لا يمكن تغيير ما حدث.',

  Join: 'المشاركة',
  Result: 'النتيجة',
  'What was answered': 'ما أُجيب به',
  'The right answer': 'الإجابة الصحيحة',
  'Photo finish': 'صورة النهاية',
  'The room': 'القاعة',
  Board: 'لوحة النتائج',
  Closing: 'الختام',
}
