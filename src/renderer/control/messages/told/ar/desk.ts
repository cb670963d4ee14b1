import type { desk as german } from '../de/desk'

/** What is told in Arabic when a session is begun, opened or left, and when the window itself asked wrongly. */
export const desk: Record<keyof typeof german, string> = {
  'This session is not among the saved ones.': 'هذه الجلسة ليست من الجلسات المحفوظة.',
  'This picture can not be used: choose a PNG or JPEG.': 'لا يمكن استعمال هذه الصورة: اختر PNG أو JPEG.',
  'This picture can not be used: choose a PNG or JPEG of at most 300 kB.':
    'لا يمكن استخدام هذه الصورة. يُرجى اختيار صورة PNG أو JPEG لا يتجاوز حجمها 300 كيلوبايت.',
  'No X account is connected. Connect one under ‘X account’.':
    'لا يوجد حساب X متصل. يُرجى وصل حساب في «حساب X».',
  'No practice account is connected. Connect one under ‘X account’.':
    'لا يوجد حساب تدريب متصل. يُرجى وصل حساب في «حساب X».',
  'This session belongs to @{holder}, and another account is connected: @{connected}. Connect @{again} under ‘X account’.':
    'هذه الجلسة للحساب @{holder}، والحساب المتصل غيره: @{connected}. يُرجى وصل @{again} في «حساب X».',
  'The run sheet’s master account is @{master}, and @{username} is connected. Connect @{again}, or change the run sheet.':
    'الحساب الرئيسي في خطة الجلسة هو @{master}، والحساب المتصل هو @{username}. يُرجى وصل @{again} أو تغيير خطة الجلسة.',
  '@{username} is connected already, as the other of the two accounts. Connect another one here.':
    'الحساب @{username} متصل من قبل، وهو الآخر من الحسابين. يُرجى وصل حساب غيره هنا.',
  'These keys are set in this computer’s environment, by whoever set it up. Change them there, and start Chalkbird again.':
    'هذه المفاتيح مضبوطة في بيئة هذا الحاسوب، ضبطها من أعدّه. يُرجى تغييرها هناك ثم تشغيل Chalkbird من جديد.',
  'Chalkbird is still asking X about this account. Wait until that is done, or cancel the sign-in, then try again.':
    'لا يزال Chalkbird يسأل X عن هذا الحساب. يُرجى الانتظار حتى ينتهي ذلك أو إلغاء تسجيل الدخول، ثم المحاولة من جديد.',
  'X could not be told that this sign-in is given up. To be sure, take Chalkbird off the list of connected apps in the settings at x.com.':
    'تعذّر إخبار X بالتخلي عن تسجيل الدخول هذا. للتأكد، يُرجى إزالة Chalkbird من قائمة التطبيقات المتصلة في الإعدادات على x.com.',
  'The account could not be saved on this computer. It stays connected until Chalkbird is closed; should it not be connected after the next start, connect it again.':
    'تعذّر حفظ الحساب على هذا الكمبيوتر. يبقى متصلًا حتى يُغلق Chalkbird؛ إن لم يكن متصلًا بعد التشغيل التالي، يُرجى ربطه من جديد.',
  'The account is forgotten only until Chalkbird is closed: it could not be taken off this computer’s disk. Make room there, and look here again after the next start.':
    'نُسي الحساب فقط حتى يُغلق Chalkbird: تعذّرت إزالته من قرص هذا الكمبيوتر. يُرجى توفير مساحة هناك، والتحقق هنا مرة أخرى بعد التشغيل التالي.',
  'The accounts still lie on this computer’s disk, where others could read them: they could not be taken off it. Make room there, and look here again after the next start.':
    'ما زالت الحسابات على قرص هذا الكمبيوتر حيث يمكن لآخرين قراءتها: تعذّرت إزالتها منه. يُرجى توفير مساحة هناك، والتحقق هنا مرة أخرى بعد التشغيل التالي.',
  'Chalkbird has forgotten the account, but could not tell X. {why} To be sure, take Chalkbird off the list of connected apps in the settings at x.com.':
    'نسي Chalkbird الحساب، لكنه لم يستطع إخبار X. {why} للتأكد، يُرجى إزالة Chalkbird من قائمة التطبيقات المتصلة في الإعدادات على x.com.',
  'Ports {ports} of this computer are all taken, so X can not send the browser back. Close what uses one of them, then try again.':
    'المنافذ {ports} على هذا الحاسوب كلها مشغولة، فلا يستطيع X إعادة المتصفح. يُرجى إغلاق ما يشغل أحدها ثم المحاولة مرة أخرى.',
  'Nobody answered X in the browser within three minutes. Try again.':
    'لم يجب أحد X في المتصفح خلال ثلاث دقائق. يُرجى المحاولة مرة أخرى.',
  'X did not let Chalkbird in: the request was turned down in the browser.':
    'لم يسمح X بدخول Chalkbird: رُفض الطلب في المتصفح.',
  'The system’s browser did not open. Open it once by hand, then try again.':
    'لم يُفتح متصفح النظام. يُرجى فتحه مرة باليد ثم المحاولة مرة أخرى.',
  'X no longer takes this sign-in. Sign in again under ‘X account’.':
    'لم يعد X يقبل تسجيل الدخول هذا. يُرجى تسجيل الدخول من جديد في «حساب X».',
  'X no longer takes this sign-in ({error}). Sign in again under ‘X account’.':
    'لم يعد X يقبل تسجيل الدخول هذا ({error}). يُرجى تسجيل الدخول من جديد في «حساب X».',
  'X answered the sign-in with something that Chalkbird can not read.':
    'أجاب X عن تسجيل الدخول بشيء لا يستطيع Chalkbird قراءته.',
  'No promise is open.': 'لا وعد مفتوح.',
  'The list of promises was not saved: {why}': 'لم تُحفظ قائمة الوعود: {why}',
  'The list of open promises is damaged. It was kept as {path}, and a new one begins.':
    'قائمة الوعود المفتوحة تالفة. بقيت محفوظة في {path}، وبدأت قائمة جديدة.',
  'The list of open promises could not be read: {why}': 'تعذرت قراءة قائمة الوعود المفتوحة: {why}',
  'The list of open promises was not saved: {why}': 'لم تُحفظ قائمة الوعود المفتوحة: {why}',
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
