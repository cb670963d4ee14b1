import type { x as german } from '../de/x'

/** What is told in Arabic about X, the network, and hints on their way. */
export const x: Record<keyof typeof german, string> = {
  'X lets an app bookmark only where the account was signed in through the browser, with leave to bookmark. Sign in again under ‘X account’, or bookmark by hand.':
    'لا يسمح X لتطبيق بوضع إشارات مرجعية إلا إذا سُجّل دخول الحساب من المتصفح مع الإذن بذلك. سجّل الدخول من جديد في «حساب X»، أو ضع الإشارات يدويًا.',
  'X lets this sign-in post no pictures. Sign in again under ‘X account’ to let Chalkbird post pictures, or go on without them.':
    'لا يسمح X لتسجيل الدخول هذا بنشر الصور. سجّل الدخول من جديد في «حساب X» ليتمكن Chalkbird من نشر الصور، أو تابع دون صور.',
  'Not all of this course is on X yet.': 'ليست كل الدورة على X بعد.',
  'The session was closed.': 'أُغلقت الجلسة.',
  'The account has posted too much since then for the app to read all of it.':
    'نشر الحساب منذ ذلك الحين أكثر مما يستطيع التطبيق قراءته كله.',
  'Nothing of this course was published in this session.': 'لم يُنشر شيء من هذه الدورة في هذه الجلسة.',
  'There is nothing to repair in this course.': 'لا شيء يُصلح في هذه الدورة.',
  'The course is not repaired: a post could not be deleted. {why}': 'لم تُصلح الدورة: تعذر حذف منشور. {why}',
  'X has trouble of its own ({status}).': 'لدى منصة X عطل ({status}).',
  'The X account has read all that its plan allows this month. Raise the limit at console.x.com, then try again.':
    'قرأ حساب X كل ما تسمح به خطته هذا الشهر. يُرجى رفع الحد في console.x.com ثم إعادة المحاولة.',
  'X asks to wait: this account has made too many requests.':
    'تطلب منصة X الانتظار: أرسل هذا الحساب طلبات أكثر من اللازم.',
  'Something between this computer and X answers instead of X. Open a web page: does the network ask to sign in, or filter x.com?':
    'شيء ما بين هذا الحاسوب ومنصة X يجيب بدلًا منها. يُرجى فتح صفحة ويب: هل تطلب الشبكة تسجيل الدخول، أو تحجب x.com؟',
  'The X account has no credits left. Buy credits at console.x.com, then try again.':
    'نفد رصيد حساب X. يُرجى شراء رصيد في console.x.com ثم إعادة المحاولة.',
  'X has locked or suspended the account. Open x.com with it and follow what X asks for.':
    'قفلت منصة X الحساب أو أوقفته. يُرجى فتح x.com به واتباع ما تطلبه المنصة.',
  "X refuses the keys because this computer's clock is wrong. Set the clock, then try again.":
    'ترفض منصة X المفاتيح لأن ساعة هذا الحاسوب غير صحيحة. يُرجى ضبط الساعة ثم إعادة المحاولة.',
  "X does not accept the keys. Look at them under ‘X account’, and see that this computer's clock is right.":
    'لا تقبل منصة X المفاتيح. يُرجى التحقق منها تحت «حساب X»، ومن صحة ساعة هذا الحاسوب.',
  'X does not take this kind of key here. Connect the account anew under ‘X account’.':
    'لا تقبل منصة X هذا النوع من المفاتيح هنا. يُرجى ربط الحساب من جديد تحت «حساب X».',
  'X does not let this developer app in. Enrol it in a plan at console.x.com, then try again.':
    'لا تسمح منصة X لتطبيق المطوّر هذا بالدخول. يُرجى تسجيله في خطة على console.x.com ثم إعادة المحاولة.',
  "The keys may only read. Set the app to 'Read and write' at console.x.com, make a new access token there, and enter it.":
    'المفاتيح للقراءة فقط. يُرجى ضبط التطبيق على «Read and write» في console.x.com، وإنشاء رمز وصول جديد هناك، ثم إدخاله.',
  'This account has posted the same text before, and X takes it only once. Change the wording and send it again.':
    'نشر هذا الحساب النص نفسه من قبل، ومنصة X لا تقبله إلا مرة واحدة. يُرجى تغيير الصياغة وإعادة الإرسال.',
  'X allows a reply only to someone whose post names the master account. Send the hint as a post to all, or ask them to write to it first.':
    'لا تسمح منصة X بالرد إلا على من ذكر منشوره الحساب الرئيسي. يُرجى نشر التلميح للجميع، أو الطلب منهم الكتابة إلى الحساب أولًا.',
  'The post to reply to can no longer be seen on X. Send the hint as a post of its own.':
    'المنشور المراد الرد عليه لم يعد ظاهرًا على منصة X. يُرجى إرسال التلميح منشورًا مستقلًا.',
  'The text is too long for X. Shorten it and send it again.':
    'النص أطول مما تقبله منصة X. يُرجى اختصاره وإعادة الإرسال.',
  'X takes only one $cashtag in a post. Leave the others out, or write them without the dollar sign, and send it again.':
    'لا تقبل منصة X في المنشور إلا رمزًا ماليًا واحدًا. يُرجى حذف البقية أو كتابتها بلا علامة الدولار، ثم إعادة الإرسال.',
  'X can search only the last seven days. Posts from before are not read.':
    'لا تبحث منصة X إلا في آخر سبعة أيام. لا تُقرأ المنشورات الأقدم.',
  'X did not permit this, and gave no reason; it does so now and then. Wait a minute and try again.':
    'لم تسمح منصة X بهذا ولم تذكر السبب؛ يحدث ذلك أحيانًا. يُرجى الانتظار دقيقة ثم إعادة المحاولة.',
  'X does not know what was asked for: it may be deleted.': 'لا تعرف منصة X ما طُلب منها: ربما حُذف.',
  'X does not allow this: "{words}". Check the account at x.com and console.x.com.':
    'لا تسمح منصة X بهذا: «{words}». يُرجى مراجعة الحساب في x.com وconsole.x.com.',
  'X did not understand the request ({status}): "{words}". Please report this as a fault of the app.':
    'لم تفهم منصة X الطلب ({status}): «{words}». يُرجى الإبلاغ عن هذا كعطل في التطبيق.',

  'This computer has no internet: X can not be found. Check the Wi-Fi or the cable.':
    'لا إنترنت على هذا الحاسوب: تعذّر العثور على منصة X. يُرجى فحص شبكة Wi-Fi أو الكابل.',
  'X does not answer in time.': 'لا تجيب منصة X في الوقت المناسب.',
  'The network pretends to be X. Open a web page: does the network ask to sign in? Is this computer’s clock right?':
    'تنتحل الشبكة صفة منصة X. يُرجى فتح صفحة ويب: هل تطلب الشبكة تسجيل الدخول؟ هل ساعة هذا الحاسوب صحيحة؟',
  'This network’s proxy does not let Chalkbird through to X ({status}). Ask whoever runs the network to let x.com through, without a password.':
    'وكيل هذه الشبكة لا يسمح لـ Chalkbird بالوصول إلى X ({status}). يُرجى الطلب ممن يدير الشبكة أن يسمح بالوصول إلى x.com من دون كلمة مرور.',
  'X can not be reached. Check the Wi-Fi or the cable.':
    'تعذّر الوصول إلى منصة X. يُرجى فحص شبكة Wi-Fi أو الكابل.',
  'The connection to X broke off.': 'انقطع الاتصال بمنصة X.',
  'Reading goes on by itself.': 'ستُستأنف القراءة تلقائيًا.',
  'X sends posts without their authors: it has changed its format. Posts are not lost, but this version of the app can not read them.':
    'ترسل منصة X المنشورات دون كتّابها: لقد غيّرت صيغتها. لم تُفقد المنشورات، لكن هذا الإصدار من التطبيق لا يستطيع قراءتها.',
  'A post from X could not be read ({where}), and was left out.':
    'تعذّرت قراءة منشور من منصة X ({where}) فتُرك.',
  'Posts were read but could not be saved. They are read again until they are.':
    'قُرئت منشورات ولم يمكن حفظها. ستُعاد قراءتها حتى تُحفظ.',
  'X lost its place in a long list of posts. The list is read again.':
    'أضاعت منصة X موضعها في قائمة طويلة من المنشورات. تُعاد قراءة القائمة.',

  'The session was closed before the hint left. It is not on X.':
    'أُغلقت الجلسة قبل خروج التلميح. ليس على منصة X.',
  'Taken back before it left. It is not on X.': 'سُحب التلميح قبل خروجه. ليس على منصة X.',
  'Not on X: it could not leave in time. Send it again if it is still wanted.':
    'ليس على منصة X: لم يمكن خروجه في الوقت المناسب. يُرجى إرساله مجددًا إن بقيت الحاجة إليه.',
  'Not on X, and no longer tried. {why} Send it again if it is still wanted.':
    'ليس على منصة X، وتوقفت المحاولات. {why} يُرجى إرساله مجددًا إن بقيت الحاجة إليه.',
  'X does not know this account.': 'لا تعرف منصة X هذا الحساب.',
  'The session file can not be written.': 'لا يمكن الكتابة في ملف الجلسة.',
  'The app was closed before it left.': 'أُغلق التطبيق قبل خروج التلميح.',
  'The app was closed while it was being sent.': 'أُغلق التطبيق أثناء إرسال التلميح.',
  'It was looked for on X and is not there. Its moment has passed, so it was not sent again. Send it again if it is still wanted.':
    'بُحث عن التلميح على منصة X وليس هناك. مضى وقته، لذلك لم يُرسل مجددًا. يُرجى إرساله مجددًا إن بقيت الحاجة إليه.',
  'X gave no clear answer twice, and half a minute later the hint was not found. Look at the account on X before sending it again.':
    'لم تجب منصة X بوضوح مرتين، وبعد نصف دقيقة لم يُعثر على التلميح. يُرجى النظر في الحساب على منصة X قبل إعادة إرساله.',
  'X says that it has this text already, and does not show it on the account. Look there before sending it again.':
    'تقول منصة X إن هذا النص لديها من قبل، ولا تعرضه في الحساب. يُرجى النظر هناك قبل إعادة إرساله.',
  'It was looked for again and not found. Look at the account on X before sending it again.':
    'بُحث عن التلميح مجددًا ولم يُعثر عليه. يُرجى النظر في الحساب على منصة X قبل إعادة إرساله.',
  'The app can not look whether it is there. {why} Once that is set right, look again before sending it again.':
    'لا يستطيع التطبيق التحقق من وجود التلميح. {why} بعد معالجة ذلك يُرجى البحث عنه مجددًا قبل إعادة إرساله.',
  'The post before it in the thread is not on X.': 'المنشور الذي قبله ليس على منصة X.',
  'Nobody knows whether the post before it in the thread is on X.': 'لا يُعرف هل المنشور الذي قبله على منصة X.',
  'The app was closed while it was being deleted. Delete it again if it is still there.':
    'أُغلق التطبيق أثناء حذف المنشور. يُرجى حذفه مجددًا إن كان لا يزال هناك.',
  'X answers that the post was not deleted. Look at it on X, and try again.':
    'تجيب منصة X بأن المنشور لم يُحذف. يُرجى النظر إليه على منصة X وإعادة المحاولة.',
}
