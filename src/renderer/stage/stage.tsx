import type { AudienceView } from '../../core/views'
import '../shared/fonts.css'
import '../shared/tokens.css'
import { AppCard } from './app-card'
import { Head } from './parts/head'
import { JoinLine } from './parts/join-line'
import { eyebrowOf } from './scenes/eyebrow'
import { SceneOnStage, sceneKey } from './scenes/scene'
import { StageTime } from './stage-time'
import styles from './stage.module.css'

/**
 * What the room sees, drawn from the view and nothing else; `null` is the app's own card. It fills its container and knows
 * no other size, so the trainer's preview is this same component in a smaller place.
 */
export const Stage = ({ view }: { view: AudienceView | null }) => (
  <div data-stage="">
    {view ? (
      <StageTime value={view.clock}>
        <section className={styles.stage} data-scene={view.scene.kind}>
          <Head rehearsal={view.rehearsal}>{eyebrowOf(view.scene)}</Head>
          <div key={sceneKey(view.scene)} className={styles.scene}>
            <SceneOnStage view={view} />
          </div>
          {view.scene.kind !== 'join' && <JoinLine join={view.join} />}
        </section>
      </StageTime>
    ) : (
      <AppCard />
    )}
  </div>
)
