import { countedIn } from '../counted'

type ArabicForms = { zero: string; one: string; two: string; few: string; many: string; other: string }

/** Arabic counts with six forms, of which none may be missing. */
export const counted = (forms: ArabicForms): ((count: number) => string) => countedIn('ar', forms)

export const posts = counted({
  zero: 'لا منشورات',
  one: 'منشور واحد',
  two: 'منشوران',
  few: '# منشورات',
  many: '# منشورًا',
  other: '# منشور',
})
export const people = counted({
  zero: 'لا أحد',
  one: 'شخص واحد',
  two: 'شخصان',
  few: '# أشخاص',
  many: '# شخصًا',
  other: '# شخص',
})
export const teams = counted({
  zero: 'لا فرق',
  one: 'فريق واحد',
  two: 'فريقان',
  few: '# فرق',
  many: '# فريقًا',
  other: '# فريق',
})
export const accounts = counted({
  zero: 'لا حسابات',
  one: 'حساب واحد',
  two: 'حسابان',
  few: '# حسابات',
  many: '# حسابًا',
  other: '# حساب',
})
export const votes = counted({
  zero: 'لا أصوات',
  one: 'صوت واحد',
  two: 'صوتان',
  few: '# أصوات',
  many: '# صوتًا',
  other: '# صوت',
})
export const answers = counted({
  zero: 'لا إجابات',
  one: 'إجابة واحدة',
  two: 'إجابتان',
  few: '# إجابات',
  many: '# إجابة',
  other: '# إجابة',
})
export const questions = counted({
  zero: 'لا أسئلة',
  one: 'سؤال واحد',
  two: 'سؤالان',
  few: '# أسئلة',
  many: '# سؤالًا',
  other: '# سؤال',
})
export const newPosts = counted({
  zero: 'لا منشورات جديدة',
  one: 'منشور جديد واحد',
  two: 'منشوران جديدان',
  few: '# منشورات جديدة',
  many: '# منشورًا جديدًا',
  other: '# منشور جديد',
})
