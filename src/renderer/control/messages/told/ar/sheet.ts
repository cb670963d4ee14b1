import type { sheet as german } from '../de/sheet'

/** What is told in Arabic about a run sheet's file: what can't be read, and what does not fit where. */
export const sheet: Record<keyof typeof german, string> = {
  'The evidence was not saved: {why}': 'لم تُحفظ الأدلة: {why}',
  'This question was not asked.': 'لم يُطرح هذا السؤال.',
  'The run sheet was not saved: {why}': 'لم تُحفظ خطة الجلسة: {why}',
  'The draft was not saved: {why}. Make room on the disk, or save the run sheet elsewhere.':
    'لم تُحفظ المسودة: {why}. يُرجى إخلاء مساحة على القرص، أو حفظ خطة الجلسة في مكان آخر.',
  '{from} could not be read: {why}. Choose a run sheet that Chalkbird saved, a .json file.':
    'تعذّرت قراءة {from}: {why}. يُرجى اختيار خطة جلسة حفظها Chalkbird، وهي ملف JSON.',
  '{from} is a session, and no run sheet is in this part of it. Choose the session’s first file, or on the home screen ‘Use its run sheet’.':
    '{from} جلسة، ولا خطة جلسة في هذا الجزء منها. اختر الملف الأول للجلسة، أو «استخدم خطتها» في الصفحة الرئيسية.',
  'EACCES: permission denied, {call}': 'لا يحق لهذا المستخدم ذلك ({call})',
  'EPERM: operation not permitted, {call}': 'لا يحق لهذا المستخدم ذلك ({call})',
  'ENOENT: no such file or directory, {call}': 'الملف أو المجلد غير موجود ({call})',
  'EISDIR: illegal operation on a directory, {call}': 'هذا مجلد ({call})',
  'ENOSPC: no space left on device, {call}': 'القرص ممتلئ ({call})',
  'EROFS: read-only file system, {call}': 'القرص للقراءة فقط ({call})',
  'EBUSY: resource busy or locked, {call}': 'برنامج آخر يستخدم الملف ({call})',
  'Unexpected end of JSON input': 'ينتهي الملف قبل أوانه',
  '{what} is not valid JSON': 'المحتوى ليس بصيغة JSON صحيحة ({what})',
  '{what} in JSON at position {position}': 'في صيغة JSON خطأ عند الموضع {position} ({what})',
  '{what} in JSON at position {position} (line {line} column {column})':
    'في صيغة JSON خطأ في السطر {line}، العمود {column} (الموضع {position}: {what})',
  '{what} after JSON at position {position}': 'بعد نهاية JSON شيء زائد عند الموضع {position} ({what})',
  '{what} after JSON at position {position} (line {line} column {column})':
    'بعد نهاية JSON شيء زائد في السطر {line}، العمود {column} (الموضع {position}: {what})',

  '{from} is not a run sheet that Chalkbird can use: {why}. Mend that in the file, or open one that Chalkbird saved.':
    'الملف {from} ليس خطة جلسة يمكن لـ Chalkbird استخدامها: {why}. يُرجى تصحيح ذلك في الملف، أو فتح خطة جلسة حفظها Chalkbird.',
  '{from} is not a run sheet that Chalkbird can use: {why} (and {more} more). Mend that in the file, or open one that Chalkbird saved.':
    'الملف {from} ليس خطة جلسة يمكن لـ Chalkbird استخدامها: {why} (أخطاء أخرى: {more}). يُرجى تصحيح ذلك في الملف، أو فتح خطة جلسة حفظها Chalkbird.',
  '{from} is not a run sheet that Chalkbird can use: {place}: {why}. Mend that in the file, or open one that Chalkbird saved.':
    'الملف {from} ليس خطة جلسة يمكن لـ Chalkbird استخدامها: {place}: {why}. يُرجى تصحيح ذلك في الملف، أو فتح خطة جلسة حفظها Chalkbird.',
  '{from} is not a run sheet that Chalkbird can use: {place}: {why} (and {more} more). Mend that in the file, or open one that Chalkbird saved.':
    'الملف {from} ليس خطة جلسة يمكن لـ Chalkbird استخدامها: {place}: {why} (أخطاء أخرى: {more}). يُرجى تصحيح ذلك في الملف، أو فتح خطة جلسة حفظها Chalkbird.',
  'it is empty': 'إنه فارغ',
  'is empty': 'فارغ',
  'use small letters, digits and -': 'تُستخدم الأحرف الصغيرة a–z والأرقام والعلامة - فقط',
  'an X username has 1 to 15 letters, digits or _': 'اسم المستخدم في X من 1 إلى 15 حرفًا أو رقمًا أو _',
  'a hashtag has letters, digits or _, and not digits alone': 'الوسم من حروف أو أرقام أو _، لا من أرقام وحدها',
  'needs at least two options': 'يلزم خياران على الأقل',
  'two options are the same': 'خياران متطابقان',
  'a run sheet needs at least one activity': 'يلزم في خطة الجلسة نشاط واحد على الأقل',
  "the id '{id}' is taken": 'المعرّف «{id}» مستخدم',
  "there are two teams named '{name}'": 'فريقان باسم «{name}»',
  "@{member} is in '{team}' as well": 'الحساب {member} موجود أيضًا في «{team}»',
  'X takes 2 to 4 options of at most 25 characters':
    'يقبل X من خيارين إلى 4 خيارات لا يزيد كل منها على 25 حرفًا',
  'compares with no earlier poll that has the same options': 'لا يوجد استطلاع سابق بالخيارات نفسها للمقارنة به',
  'the right answer {letter} is not among the options': 'الإجابة الصحيحة {letter} ليست من الخيارات',

  'Too big: expected string to have <={most} characters': 'الحد الأقصى لعدد الأحرف: {most}',
  'Too big: expected array to have <={most} items': 'الحد الأقصى لعدد العناصر: {most}',
  'Too big: expected number to be <={most}': 'الحد الأقصى: {most}',
  'Too small: expected array to have >={least} items': 'الحد الأدنى لعدد العناصر: {least}',
  'Too small: expected number to be >={least}': 'الحد الأدنى: {least}',
  'Too small: expected number to be >{least}': 'يجب أن يكون أكبر من {least}',
  'Invalid input: expected {kind}, received undefined': 'مفقود ({kind})',
  'Invalid input: expected string, received {kind}': 'هنا يلزم نص (بدلًا من {kind})',
  'Invalid input: expected number, received {kind}': 'هنا يلزم رقم (بدلًا من {kind})',
  'Invalid input: expected int, received {kind}': 'هنا يلزم عدد صحيح (بدلًا من {kind})',
  'Invalid input: expected array, received {kind}': 'هنا تلزم قائمة (بدلًا من {kind})',
  'Invalid input: expected object, received {kind}': 'هنا يلزم كائن (بدلًا من {kind})',
  'Invalid input: expected {value}': 'هنا يلزم {value}',
  'Invalid option: expected one of {values}': 'هنا تلزم إحدى القيم: {values}',
  'Invalid discriminator value. Expected {values}': 'هنا تلزم إحدى القيم: {values}',
  'Unrecognized key: {key}': 'حقل غير معروف: {key}',
  'Unrecognized keys: {keys}': 'حقول غير معروفة: {keys}',
  'Invalid URL': 'ليس عنوانًا كاملًا (https://…)',
}
