import { tidy, wishText } from './intro-wish'

type Field = 'person' | 'place' | 'learn' | 'challenge'
export type Labelled = { field: Field; text: string; at: number }

/** What people write in front of a colon, by field. */
const LABELS: Record<Field, string> = {
  person: "name|my name|who|who i am|i'm|i am|vorname|nom|prénom|nombre|الاسم|اسمي|wer",
  place:
    "from|place|city|location|town|country|where|where from|based|based in|hometown|home|lives in|living in|ort|stadt|wohnort|woher|aus|land|ville|lieu|d'où|pays|ciudad|lugar|país|de|desde|المدينة|البلد|من",
  learn:
    "learn|learning|to learn|want to learn|wants to learn|i want to learn|one thing to learn|one thing i want to learn|thing to learn|goal|my goal|wish|lernen|lernziel|ziel|möchte lernen|will lernen|ich möchte lernen|apprendre|à apprendre|objectif|envie d'apprendre|aprender|quiero aprender|objetivo|meta|أتعلم|اتعلم|التعلم|أريد أن أتعلم|هدفي|الهدف",
  challenge:
    'challenge|my challenge|biggest challenge|my biggest challenge|the challenge|main challenge|challenges|struggle|herausforderung|größte herausforderung|meine herausforderung|meine größte herausforderung|défi|mon défi|plus grand défi|mon plus grand défi|reto|mi reto|mayor reto|mi mayor reto|desafío|mi desafío|mi mayor desafío|التحدي|تحدي|أكبر تحدي|أكبر تحد',
}

const FIELDS = ['person', 'place', 'learn', 'challenge'] as const

/** A label with its colon; a dash or '=' does where the label begins a line or a part. */
const LABEL = new RegExp(
  `(?<start>^|[\\n|•;,.!(/–—-]|\\p{Extended_Pictographic}\\uFE0F?|\\s)[ \\t*_]*(?:${FIELDS.map(
    (field) =>
      `(?<${field}>${LABELS[field]
        .split('|')
        .sort((a, b) => b.length - a.length)
        .join('|')
        .replaceAll("'", "['’]?")
        .replaceAll(' ', '[ \\t]+')})`,
  ).join('|')})[*_]*[ \\t]*(?<sign>[:：=]|[–—-](?=[ \\t])|→)[*_]*`,
  'giu',
)

/** 'Name: Ana', 'learn - pivot tables', each up to the next label or part. */
export const labelledIn = (text: string): Labelled[] => {
  const found = [...text.matchAll(LABEL)].filter(({ groups }) => {
    const isColon = groups?.['sign'] === ':' || groups?.['sign'] === '：' || groups?.['sign'] === '='
    return isColon || groups?.['start'] !== ' '
  })
  return found.flatMap((match, index): Labelled[] => {
    const field = FIELDS.find((name) => match.groups?.[name] !== undefined)
    const value = text.slice(match.index + match[0].length, found[index + 1]?.index)
    const said =
      field === 'learn' || field === 'challenge'
        ? wishText(value)
        : tidy(value.split(/[\n|•;!?]|\.\s|\s[–—-]\s|\.$/u)[0] ?? '')
    return field && said ? [{ field, text: said, at: match.index }] : []
  })
}
