import type { desk as german } from '../de/desk'

/** What is told in Arabic when a session is begun, opened or left, and when the window itself asked wrongly. */
export const desk: Record<keyof typeof german, string> = {
  'This session is not among the saved ones.': 'هذه الجلسة ليست من الجلسات المحفوظة.',
  'This picture can not be used: choose a PNG or JPEG of at most 300 kB.':
    'لا يمكن استخدام هذه الصورة. يُرجى اختيار صورة PNG أو JPEG لا يتجاوز حجمها 300 كيلوبايت.',
  'No practice account is connected.': 'لا يوجد حساب تدريب متصل.',
  'No X account is connected. Set the four CHALKBIRD_X_ keys, or start as practice.':
    'لا يوجد حساب X متصل. يُرجى ضبط مفاتيح CHALKBIRD_X_ الأربعة أو البدء كتدريب.',
  'The session did not begin. {why}': 'لم تبدأ الجلسة. {why}',
  'Nothing can be saved in {folder}. {why}': 'لا يمكن الحفظ في {folder}. {why}',
  '{file} holds another one.': 'الملف {file} فيه جلسة أخرى.',
  'It can’t be saved. {why}': 'لا يمكن حفظها. {why}',
  'Its first line is missing.': 'سطرها الأول مفقود.',
  'It can not be opened.': 'لا يمكن فتح الجلسة.',
  'This session has no entries.': 'لا توجد قيود في هذه الجلسة.',
  'This file does not say how its session began, so it can not be opened.':
    'لا يذكر هذا الملف كيف بدأت جلسته، لذلك لا يمكن فتحه.',
  '{count} entries were written by another version of Chalkbird and are left out.':
    'عدد القيود المتروكة لأن إصدارًا آخر من Chalkbird كتبها: {count}.',

  'The audience window is not open.': 'نافذة الجمهور غير مفتوحة.',
  'The projector is not connected. The audience window comes back by itself when it is; one-screen mode shows it here.':
    'جهاز العرض غير موصول. تعود نافذة الجمهور تلقائيًا حين يُوصل، ونمط الشاشة الواحدة يعرضها هنا.',
  'There is only one screen.': 'لا توجد إلا شاشة واحدة.',
  'This screen shows the same as yours. Let the system extend the desktop instead of mirroring it.':
    'تعرض هذه الشاشة ما تعرضه الشاشة الأخرى. يُرجى ضبط النظام على توسيع سطح المكتب بدلًا من تكراره.',
  'This screen is not connected any more.': 'لم تعد هذه الشاشة موصولة.',

  "Error invoking remote method '{request}': {error}":
    'لم يفهم Chalkbird هذا الطلب. يُرجى الإبلاغ عنه كعطل في التطبيق: {request}، {error}',
}
