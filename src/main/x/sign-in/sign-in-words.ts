import { directionOfLanguage, type Language } from '../../../core/look'

/** `strange`: somebody knocked who was not asked. */
export type PageKind = 'done' | 'refused' | 'failed' | 'strange'
export type SignInWords = { language: Language } & Record<PageKind, { title: string; words: string }>

const en = {
  done: {
    title: 'Chalkbird is signed in',
    words: 'You can close this page and go back to Chalkbird.',
  },
  refused: {
    title: 'Not signed in',
    words: 'Nothing was changed. You can close this page and go back to Chalkbird.',
  },
  failed: { title: 'That did not work', words: 'Chalkbird says why. You can close this page.' },
  strange: { title: 'Nothing to see here', words: 'Chalkbird did not ask for this page. You can close it.' },
}
const de: typeof en = {
  done: {
    title: 'Chalkbird ist angemeldet',
    words: 'Sie können diese Seite schließen und zu Chalkbird zurückkehren.',
  },
  refused: {
    title: 'Nicht angemeldet',
    words: 'Es wurde nichts geändert. Sie können diese Seite schließen und zu Chalkbird zurückkehren.',
  },
  failed: {
    title: 'Das hat nicht geklappt',
    words: 'In Chalkbird steht, warum. Sie können diese Seite schließen.',
  },
  strange: {
    title: 'Hier gibt es nichts zu sehen',
    words: 'Chalkbird hat diese Seite nicht angefordert. Sie können sie schließen.',
  },
}
const ar: typeof en = {
  done: { title: 'تم تسجيل دخول Chalkbird', words: 'يمكنك إغلاق هذه الصفحة والعودة إلى Chalkbird.' },
  refused: {
    title: 'لم يتم تسجيل الدخول',
    words: 'لم يتغير شيء. يمكنك إغلاق هذه الصفحة والعودة إلى Chalkbird.',
  },
  failed: { title: 'لم ينجح ذلك', words: 'السبب مذكور في Chalkbird. يمكنك إغلاق هذه الصفحة.' },
  strange: { title: 'لا شيء هنا', words: 'لم يطلب Chalkbird هذه الصفحة. يمكنك إغلاقها.' },
}
const all: Record<Language, typeof en> = { en, de, ar }

/** What the browser shows at the end of a sign-in, in the control room's language. */
export const signInWords = (language: Language): SignInWords => ({ language, ...all[language] })

/** A page of its own: nothing is loaded, and nothing that anybody sent is on it. */
export const signInPage = (kind: PageKind, words: SignInWords): string => {
  const { language } = words
  const { title, words: text } = words[kind]
  return `<!doctype html>
<html lang="${language}" dir="${directionOfLanguage(language)}">
<meta charset="utf-8"><title>${title}</title>
<style>body{font:20px/1.5 system-ui,sans-serif;background:#14181a;color:#f3f1ea;display:grid;place-content:center;min-height:90vh;text-align:center}</style>
<h1>${title}</h1><p>${text}</p>
</html>`
}
