/**
 * How a stage is looked at.
 * @typedef {{ width: number, height: number, theme: 'board' | 'paper', language: 'en' | 'de' | 'ar', farthest: number, brand?: string }} Setting
 */

/** English from left to right, Arabic from right to left. */
const directions = /** @type {const} */ (['en', 'ar'])
const themes = /** @type {const} */ (['board', 'paper'])
const small = { width: 1024, height: 768 }
const usual = { width: 1920, height: 1080 }
const large = { width: 3840, height: 2160 }
const upright = { width: 1080, height: 1920 }

/** @returns {Setting[]} */
const inEveryLook = (/** @type {{ width: number, height: number }} */ size) =>
  themes.flatMap((theme) => directions.map((language) => ({ ...size, theme, language, farthest: 6 })))

/** @type {Setting[]} */
export const quickSettings = [
  { ...usual, theme: 'board', language: 'en', farthest: 6 },
  { ...usual, theme: 'paper', language: 'en', farthest: 6 },
]

/** What every `npm test` looks at. @type {Setting[]} */
export const testedSettings = [...inEveryLook(usual), ...inEveryLook(small)]

/** @type {Setting[]} */
export const allSettings = [
  ...testedSettings,
  ...inEveryLook(large),
  { ...upright, theme: 'board', language: 'en', farthest: 6 },
  { ...upright, theme: 'paper', language: 'ar', farthest: 6 },
  { ...usual, theme: 'board', language: 'en', farthest: 4 },
  { ...usual, theme: 'paper', language: 'ar', farthest: 4 },
  { ...usual, theme: 'board', language: 'en', farthest: 8 },
  { ...usual, theme: 'paper', language: 'ar', farthest: 8 },
  // The longest words.
  { ...small, theme: 'board', language: 'de', farthest: 6 },
  // A brand's colour that neither theme can take as it is.
  { ...usual, theme: 'board', language: 'en', farthest: 6, brand: '#3a4fd0' },
  { ...usual, theme: 'paper', language: 'en', farthest: 6, brand: '#ffcc00' },
]

/** Its name, for people and folders. */
export const nameOf = (/** @type {Setting} */ { width, height, theme, language, farthest, brand }) =>
  [
    `${width}x${height}`,
    theme,
    language,
    ...(farthest === 6 ? [] : [`farthest-${farthest}`]),
    ...(brand ? ['brand'] : []),
  ].join('-')

/** Where the gallery shows a scene so. */
export const addressOf = (
  /** @type {Setting} */ { theme, language, farthest, brand },
  /** @type {string} */ scene,
) => [theme, language, farthest, scene, ...(brand ? [brand.slice(1)] : [])].join('/')
