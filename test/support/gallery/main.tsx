import { createRoot } from 'react-dom/client'
import { DEFAULT_LOOK, LanguageSchema, type Look } from '../../../src/core/look'
import { Stage } from '../../../src/renderer/stage/stage'
import { exampleViews, hostileViews } from '../example-views'

/** A brand that nobody has: dark letters on nothing, which a board swallows. */
const exampleLogo = (): string => {
  const canvas = document.createElement('canvas')
  canvas.width = 640
  canvas.height = 120
  const context = canvas.getContext('2d')
  if (!context) return ''
  context.fillStyle = '#1b2a6b'
  context.fillRect(0, 20, 80, 80)
  context.font = '800 84px sans-serif'
  context.fillText('Northfield', 100, 90)
  return canvas.toDataURL()
}

/** `theme/view`, and after it in any order a language, how far the last row is, and `brand`. */
const readHash = (hash: string): { name: string; look: Look } => {
  const [theme, name = '', ...about] = hash.split('/')
  const farthest = Number(about.find((part) => Number(part) > 0) ?? DEFAULT_LOOK.farthest)
  return {
    name,
    look: {
      theme: theme === 'paper' ? 'paper' : 'board',
      language: about.flatMap((part) => LanguageSchema.safeParse(part).data ?? [])[0] ?? 'en',
      farthest,
      ...(about.includes('brand') ? { brand: '#1b4dd6', logo: exampleLogo() } : { brand: null, logo: null }),
    },
  }
}

/** One example view fills the page: `#paper/poll-result/ar/8`. The clock stands still, so a picture can be taken at any moment. */
const stage = document.getElementById('stage')
const root = stage && createRoot(stage)
const views = { ...exampleViews, ...hostileViews }

const show = () => {
  const { name, look } = readHash(location.hash.slice(1))
  root?.render(<Stage key={name} view={views[name] ?? null} look={look} />)
}
window.addEventListener('hashchange', show)
Object.assign(window, { galleryNames: Object.keys(views) })
show()
