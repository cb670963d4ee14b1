import { useRef } from 'react'
import { directionOfLanguage, readableBrand, unitsHigh, type Look } from '../../core/look'
import type { AudienceView, Scene } from '../../core/views'
import '../shared/fonts.css'
import '../shared/tokens.css'
import { AppCard } from './app-card'
import { nearness, StageLook, StageSize } from './look'
import { Head } from './parts/head'
import { JoinLine, LogoLine } from './parts/join-line'
import { useEyebrow } from './scenes/eyebrow'
import { SceneOnStage, sceneKey } from './scenes/scene'
import { StageTime } from './stage-time'
import { useMeasuredRoom } from './use-measured-room'
import styles from './stage.module.css'

/**
 * What the room sees, drawn from the view and the look and nothing else; a `null` view is the app's own card. It fills its
 * container and knows no other size, so the trainer's preview is this same component in a smaller place.
 */
export const Stage = ({ view, look }: { view: AudienceView | null; look: Look }) => {
  const stage = useRef<HTMLDivElement>(null)
  const room = useMeasuredRoom(stage, look.farthest)
  return (
    <StageLook value={look}>
      <StageSize value={room}>
        <div
          ref={stage}
          data-stage=""
          data-theme={look.theme}
          lang={look.language}
          dir={directionOfLanguage(look.language)}
          style={{ '--high': unitsHigh(look.farthest), '--near': nearness(room), ...markOf(look) }}
        >
          {view ? <OnStage view={view} /> : <AppCard />}
        </div>
      </StageSize>
    </StageLook>
  )
}

/** How to take part, but for where the scene itself says it, and for the end, when nobody is asked to any more. */
const Foot = ({ view: { scene, join } }: { view: AudienceView }) => {
  switch (footOf(scene.kind)) {
    case 'none':
      return null
    case 'logo':
      return <LogoLine />
    case 'join':
      return <JoinLine join={join} />
  }
}

const footOf = (kind: Scene['kind']): 'none' | 'logo' | 'join' =>
  kind === 'join' ? 'none' : kind === 'closing' ? 'logo' : 'join'

/** The brand's colour in place of the yellow chalk. */
const markOf = ({ brand, theme }: Look) => (brand === null ? {} : { '--mark': readableBrand(brand, theme) })

/** Scenes that are alone on the stage. */
const BARE: ReadonlySet<Scene['kind']> = new Set(['black', 'white', 'card'])

const OnStage = ({ view }: { view: AudienceView }) => {
  const eyebrow = useEyebrow(view.scene)
  return (
    <StageTime value={view.clock}>
      {BARE.has(view.scene.kind) ? (
        <SceneOnStage view={view} />
      ) : (
        <section className={styles.stage} data-scene={view.scene.kind}>
          <Head rehearsal={view.rehearsal}>{eyebrow}</Head>
          <div key={sceneKey(view.scene)} className={styles.scene}>
            <SceneOnStage view={view} />
          </div>
          <Foot view={view} />
        </section>
      )}
    </StageTime>
  )
}
