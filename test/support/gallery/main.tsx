import { createRoot } from 'react-dom/client'
import { DEFAULT_LOOK, LookSchema, type Look } from '../../../src/core/look'
import { Stage } from '../../../src/renderer/stage/stage'
import { exampleViews, hostileViews } from '../example-views'
import { exampleLogo } from './example-logo'
import { defectsOf, type Defect } from './defects'
import { readStage } from './texts'

/** What the page offers to whoever drives it. */
export type Gallery = {
  names: string[]
  /** Shows what an address asks for (`board/en/6/poll-result`, and maybe `/0a7bd1`), and tells what is wrong with it. */
  look: (address: string) => Promise<Defect[]>
  /** What is wrong with whatever stands on the stage now. */
  judge: (farthest: number) => Defect[]
}

/** One example view fills the page. The clock stands still, so a picture can be taken at any moment. */
const stage = document.getElementById('stage')
const root = stage && createRoot(stage)
const views = { ...exampleViews, ...hostileViews }

const lookOf = ([theme, language, farthest, , brand]: string[]): Look =>
  LookSchema.catch(DEFAULT_LOOK).parse({
    ...DEFAULT_LOOK,
    theme,
    language,
    farthest: Number(farthest),
    ...(brand ? { brand: `#${brand}`, logo: exampleLogo() } : {}),
  })

const show = () => {
  const parts = location.hash.slice(1).split('/')
  root?.render(<Stage key={location.hash} view={views[parts[3] ?? ''] ?? null} look={lookOf(parts)} />)
}
window.addEventListener('hashchange', show)
show()

const nextFrame = () => new Promise(requestAnimationFrame)
const allFonts = Promise.all(Array.from(document.fonts, (face) => face.load()))

const judge = (farthest: number): Defect[] => {
  const shown = document.querySelector('[data-stage]')
  if (!shown) throw new Error('there is no stage on this page')
  return defectsOf(readStage(shown, farthest))
}

const gallery: Gallery = {
  judge,
  names: Object.keys(views),
  look: async (address) => {
    await allFonts
    history.replaceState(null, '', `#${address}`)
    show()
    await nextFrame()
    // A logo takes its place once it is loaded.
    await Promise.all(Array.from(document.images, (image) => image.decode()))
    // One to draw, one in which texts are fitted, one to see that they stay.
    for (let frame = 0; frame < 3; frame += 1) await nextFrame()
    await document.fonts.ready
    return judge(lookOf(address.split('/')).farthest)
  },
}
Object.assign(window, { gallery })
