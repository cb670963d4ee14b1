import type { ControlMessages } from '../en'
import { counted, people } from './counted'
import { own } from './isolated'

/** Every word about teams and their people while a session goes on, and after it. */
export const peopleWords: ControlMessages['people'] = {
  title: 'الفرق والأشخاص',
  note: 'من يُضم إلى فريق يُحسب له فورًا بكل إجاباته السابقة.',
  field: 'حسابات تُضاف',
  fieldNote: 'قبل أن ينشروا أيضًا، وكقائمة أو صفوف من جدول. Ctrl+Enter يضيفهم.',
  team: 'إلى الفريق',
  add: 'أضف',
  addPeople: (count) => `إضافة: ${people(count)}`,
  noTeam: (name) => `لا يوجد فريق باسم «${own(name)}».`,
  noAccount: (name) => `«${own(name)}» لا يمكن أن يكون حسابًا على X.`,
  seen: (seen, of) => `ظهر ${seen} من ${of}`,
  expected: 'لم يظهر بعد',
  nobody: 'لا أحد.',
  inNone: 'خارج الفرق',
  move: 'انقل',
  moveOf: (name) => `انقل ${own(name)}`,
  takeOut: 'أخرجه من كل الفرق',
  did: {
    put: (name, team) => `${own(name)} في ${own(team)}.`,
    out: (name) => `${own(name)} خارج الفرق.`,
    placed: counted({
      zero: 'لم يتغير فريق أحد.',
      one: 'شخص واحد صار في فريق آخر.',
      two: 'شخصان صارا في فريق آخر.',
      few: '# أشخاص صاروا في فرق أخرى.',
      many: '# شخصًا صاروا في فرق أخرى.',
      other: '# شخص صاروا في فرق أخرى.',
    }),
  },
}
