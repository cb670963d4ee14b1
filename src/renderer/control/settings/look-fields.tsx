import { ImagePlus, Trash2 } from 'lucide-react'
import type { Look } from '../../../core/look'
import { Labelled } from '../parts/labelled'
import { messages } from '../messages'
import { Button } from '../parts/button'
import { BrandField } from './brand-field'
import { Segments } from './segments'
import styles from './settings.module.css'
import type { LookHand } from './use-look'

const { settings: words } = messages

/** Theme, brand colour and logo of the stage. */
export const LookFields = ({ look, hand }: { look: Look; hand: LookHand }) => (
  <section className={styles.section} aria-labelledby="settings-look">
    <h3 id="settings-look" className={styles.title}>
      {words.look}
    </h3>
    <Labelled label={words.theme}>
      <Segments
        label={words.theme}
        value={look.theme}
        offers={(['board', 'paper'] as const).map((theme) => ({
          value: theme,
          label: words.themes[theme],
          note: words.themeNotes[theme],
        }))}
        onChoose={(theme) => hand.change('theme', { ...look, theme })}
      />
    </Labelled>
    <BrandField key={hand.undone} look={look} hand={hand} />
    <Labelled label={words.logo} note={words.logoNote}>
      <div className={styles.line}>
        {look.logo !== null && <img className={styles.logo} src={look.logo} alt={words.logoPicture} />}
        <Button onClick={hand.chooseLogo}>
          <ImagePlus />
          {words.chooseLogo}
        </Button>
        {look.logo !== null && (
          <Button look="quiet" onClick={() => hand.change('logo', { ...look, logo: null })}>
            <Trash2 />
            {words.removeLogo}
          </Button>
        )}
      </div>
    </Labelled>
  </section>
)
