/** What a post was taken for. */
export const takenForWords = {
  introduction: 'تعريف بالنفس',
  vote: {
    as: (mark: string) => `صوت: ${mark}`,
    ignored: (mark: string) => `صوت: ${mark}، لا يُحتسب`,
    unclear: (marks: string) => `صوت غير واضح: ${marks}`,
    late: 'صوت متأخر',
  },
  answer: {
    as: (mark: string) => `إجابة: ${mark}`,
    ignored: (mark: string) => `إجابة: ${mark}، لا تُحتسب`,
    unclear: (marks: string) => `إجابة غير واضحة: ${marks}`,
    late: 'إجابة متأخرة',
  },
  marks: { right: 'صحيحة', wrong: 'خاطئة' },
  or: ' أو ',
}
