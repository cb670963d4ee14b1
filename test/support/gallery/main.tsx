import { createRoot } from 'react-dom/client'
import { DEFAULT_LOOK } from '../../../src/core/look'
import { Stage } from '../../../src/renderer/stage/stage'
import { exampleViews, hostileViews } from '../example-views'

/** One example view fills the page: `#paper/poll-result`. The clock stands still, so a picture can be taken at any moment. */
const stage = document.getElementById('stage')
const root = stage && createRoot(stage)
const views = { ...exampleViews, ...hostileViews }

const show = () => {
  const [theme, name = ''] = location.hash.slice(1).split('/')
  const look = { ...DEFAULT_LOOK, theme: theme === 'paper' ? ('paper' as const) : ('board' as const) }
  root?.render(<Stage key={name} view={views[name] ?? null} look={look} />)
}
window.addEventListener('hashchange', show)
Object.assign(window, { galleryNames: Object.keys(views) })
show()
