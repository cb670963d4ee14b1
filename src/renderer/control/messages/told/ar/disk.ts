import type { disk as german } from '../de/disk'

/** What is told in Arabic about the session's file and the disk. */
export const disk: Record<keyof typeof german, string> = {
  'The disk is full.': 'القرص ممتلئ.',
  'This user’s share of the disk is full.': 'حصة هذا المستخدم من القرص ممتلئة.',
  'The disk does not take files this large.': 'القرص لا يقبل ملفات بهذا الحجم.',
  'The disk reports that it cannot read or write: it may be failing, or unplugged.':
    'لا يستطيع القرص القراءة أو الكتابة: ربما يكون معطلًا أو مفصولًا.',
  'The disk is gone.': 'لم يعد القرص موجودًا.',
  'The disk can only be read.': 'القرص للقراءة فقط.',
  'This computer has too many files open.': 'الملفات المفتوحة على هذا الحاسوب أكثر من اللازم.',
  'This user may not read or write here.': 'لا يحق لهذا المستخدم القراءة أو الكتابة هنا.',
  'Another program is using the file.': 'برنامج آخر يستخدم الملف.',
  'It is not there.': 'الملف غير موجود.',
  'Its folder is not a folder.': 'ما يُفترض أن يكون مجلدًا هناك ليس مجلدًا.',
  'It is a folder.': 'هذا مجلد.',
  'Its name is too long.': 'اسمه أطول من اللازم.',
  'It is larger than 2 GB.': 'حجمه أكبر من 2 غيغابايت.',
  'The disk reports: {why}': 'يبلّغ القرص: {why}',
  'The disk takes no more bytes, and does not say why.': 'لم يعد القرص يقبل المزيد، ولا يذكر السبب.',
  'no reason given': 'دون ذكر السبب',
  'The disk has not answered for a second.': 'لم يستجب القرص منذ ثانية.',
  'New posts wait to be saved before they are shown.': 'تنتظر المنشورات الجديدة حفظها قبل عرضها.',
  'Not saved: {why} {count} entries wait in memory. The session goes on; do not close the app.':
    'لم يُحفظ: {why} عدد القيود المنتظرة في الذاكرة: {count}. الجلسة مستمرة؛ يُرجى عدم إغلاق التطبيق.',

  '{path} can’t be read. {why}': 'لا يمكن قراءة {path}. {why}',
  '{path} can’t be opened. {why}': 'لا يمكن فتح {path}. {why}',
  '{path} is open in another Chalkbird. If there is none, delete {lock} and try again.':
    'الملف {path} مفتوح في نسخة أخرى من Chalkbird. إن لم توجد نسخة أخرى، فاحذف {lock} وأعد المحاولة.',
  'There is no {path}.': 'الملف {path} غير موجود.',
  '{path} is empty.': 'الملف {path} فارغ.',
  '{path} is missing, and {next} goes on from it.': 'الملف {path} مفقود، و{next} تكملة له.',
  '{path} is not a Chalkbird session.': 'الملف {path} ليس جلسة من Chalkbird.',
  '{path} is part {part} of a session: open its first file.':
    'الملف {path} هو الجزء {part} من جلسة: يُرجى فتح ملفها الأول.',
  '{path} was written by a newer Chalkbird, in version {version} of its form.':
    'الملف {path} كتبه إصدار أحدث من Chalkbird، بالصيغة رقم {version}.',
  'The first line of {path} is damaged. The file was not changed.':
    'السطر الأول من {path} تالف. لم يُغيَّر الملف.',

  'The file was there, with nothing in it: the session begins.': 'كان الملف موجودًا وفارغًا: تبدأ الجلسة.',
  'The last line was not finished when the app or the computer stopped. It had not been shown, and is left out.':
    'لم يكتمل السطر الأخير عند توقف التطبيق أو الحاسوب. لم يكن قد عُرض، ولذلك تُرك.',
  '1 line is damaged, or came after damage, and can’t be trusted.':
    'سطر واحد تالف أو جاء بعد تلف، ولا يمكن الوثوق به.',
  '{count} lines are damaged, or came after damage, and can’t be trusted.':
    'عدد الأسطر التالفة أو الواقعة بعد تلف، ولا يمكن الوثوق بها: {count}.',
  'It is in {files}.': 'وهو في {files}.',
  'They are in {files}.': 'وهي في {files}.',
  '1 entry before is sound.': 'القيد الوحيد السابق له سليم.',
  '{count} entries before are sound.': 'عدد القيود السليمة السابقة: {count}.',
}
