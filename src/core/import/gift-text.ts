/** Of control signs only tab and line end mean anything in a text; without the others, two of them are free for us. */
// oxlint-disable-next-line no-control-regex -- it is them that are looked for
const CONTROLS = /[\u0000-\u0008\u000B-\u001F]/g

/** Moodle's GIFT: these are written with a backslash before them where they are meant as themselves; \n is a line end. */
const ESCAPED = ['~', '=', '#', '{', '}', ':', '\\', 'n'] as const
const MARK = '\u0001'

/** The text with what is escaped put out of the way; it stays as long as it was, so that places in it do. */
export const hideEscaped = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(CONTROLS, '')
    .replace(/\\([~=#{}:\\n])/g, (_all, sign: string) => MARK + ESCAPED.findIndex((each) => each === sign))

const showEscaped = (text: string): string =>
  text.replace(new RegExp(`${MARK}(\\d)`, 'g'), (_all, place: string) => {
    const sign = ESCAPED[Number(place)] ?? ''
    return sign === 'n' ? '\n' : sign
  })

const FORMAT = /^\s*\[(html|moodle|plain|markdown)\]/i

/** As a person reads it: without the format's name, HTML's tags or Markdown's signs, each only where the text says that it has them. */
export const plainText = (
  hidden: string,
  inherited = '',
): { text: string; format: string; hadPicture: boolean } => {
  const named = FORMAT.exec(hidden)
  const format = named?.[1]?.toLowerCase() ?? inherited
  const body = showEscaped(named ? hidden.slice(named[0].length) : hidden)
  const hadPicture =
    (format === 'html' && /<img\b/i.test(body)) || (format === 'markdown' && /!\[[^\]]*\]\(/.test(body))
  return { text: stripped(body, format).trim(), format, hadPicture }
}

const stripped = (text: string, format: string): string => {
  if (format === 'html')
    return withoutEntities(
      text
        .replace(/\s+/g, ' ')
        .replace(/<(?:br|\/p|\/div|\/li|\/pre)\b[^>]*>/gi, '\n')
        .replace(/<\/?[a-z][^>]*>/gi, '')
        .replace(/ *\n */g, '\n'),
    )
  if (format === 'markdown')
    return text
      .replace(/!\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/\[([^\]]*)\]\(([^)]*)\)/g, '$1 $2')
      .replace(/(\*\*|__|`+)(.+?)\1/g, '$2')
      .replace(/^#+ +/gm, '')
  return text
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
}

/** The entities that Moodle's own editor writes; another one stays as it is. */
const withoutEntities = (text: string): string =>
  text
    .replace(/&#(x[0-9a-f]{1,6}|\d{1,7});/gi, (all, code: string) => {
      const point = code.startsWith('x') ? Number.parseInt(code.slice(1), 16) : Number(code)
      return point > 0 && point <= 0x10_ff_ff ? String.fromCodePoint(point) : all
    })
    .replace(/&(\w+);/g, (all, name: string) => ENTITIES[name.toLowerCase()] ?? all)
