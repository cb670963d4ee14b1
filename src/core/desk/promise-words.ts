import type { Language } from '../look'
import { timeOfId, type PostId } from '../time'

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

/** In words that were not used: with the name of whom they are for, and at last with a number. */
export const namedText = (text: string, used: ReadonlySet<string>, username: string): string => {
  const named = `@${username} ${text}`.trim()
  if (!used.has(named)) return named
  let count = 2
  while (used.has(`${named} (${count})`)) count += 1
  return `${named} (${count})`
}

/**
 * What to say to somebody, so that X takes it: X refuses what was posted in the 24 hours before (X: duplicate content), be it in
 * an earlier class. So each has the asker's name, and the wordings take turns by the moment of the question. Where one asks in
 * two classes of a day and gets the same words, X refuses, and the desk says so.
 */
export const promiseText = (
  wordings: readonly string[],
  used: ReadonlySet<string>,
  { username, post }: { username: string; post: PostId },
): string => {
  const turn = wordings.length === 0 ? 0 : timeOfId(post) % wordings.length
  const inTurn = [...wordings.slice(turn), ...wordings.slice(0, turn)]
  const free = inTurn.find((text) => !used.has(`@${username} ${text}`))
  return namedText(free ?? inTurn[0] ?? '', used, username)
}
