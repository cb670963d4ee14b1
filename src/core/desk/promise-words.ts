import type { Language } from '../look'

/** How to say 'I will look into it', where the run sheet says nothing of its own. */
export const PROMISE_WORDS: Record<Language, readonly string[]> = {
  en: [
    'Good question. I will look into it and answer you here.',
    'I will look into it and come back to you in this thread.',
    'Noted! You will get an answer here.',
    'I want to get this right: I will look it up and answer here.',
    'Thanks for asking. I will find out and write to you here.',
    'This deserves a proper answer. It will come in this thread.',
  ],
  de: [
    'Gute Frage. Ich gehe ihr nach und antworte hier.',
    'Ich schaue nach und melde mich in diesem Thread.',
    'Notiert! Die Antwort kommt hier.',
    'Das möchte ich genau wissen: Ich schlage nach und antworte hier.',
    'Danke für die Frage. Ich finde es heraus und schreibe hier.',
    'Das verdient eine richtige Antwort. Sie kommt in diesem Thread.',
  ],
  ar: [
    'سؤال جيد. سأبحث عنه وأجيبك هنا.',
    'سأتحقق من ذلك وأعود إليك في هذه السلسلة.',
    'دوّنتُ سؤالك! ستجد الجواب هنا.',
    'أريد أن أجيب بدقة: سأراجع الأمر وأجيب هنا.',
    'شكرًا على السؤال. سأعرف الجواب وأكتبه هنا.',
    'هذا السؤال يستحق جوابًا وافيًا. سيأتي في هذه السلسلة.',
  ],
}

/**
 * What to say to somebody, so that X takes it: X refuses what was posted in the 24 hours before (X: duplicate content). The first
 * wording that was not used in this session; where all were, one with the asker's name, and at last with a number.
 */
export const promiseText = (
  wordings: readonly string[],
  used: ReadonlySet<string>,
  username: string,
): string => {
  const plain = wordings.find((text) => !used.has(text))
  if (plain !== undefined) return plain
  const named = wordings.map((text) => `@${username} ${text}`)
  const [first = `@${username}`] = named
  const free = named.find((text) => !used.has(text))
  if (free !== undefined) return free
  let count = 2
  while (used.has(`${first} (${count})`)) count += 1
  return `${first} (${count})`
}
