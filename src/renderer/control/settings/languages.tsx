import { LanguageSchema, type Language, type Look } from '../../../core/look'
import { Labelled } from '../parts/labelled'
import { messages } from '../messages'
import type { Act } from '../parts/doing'
import { Segments } from './segments'
import styles from './settings.module.css'
import type { LookHand } from './use-look'

const { settings: words } = messages

/** Each in its own words, so that everybody finds theirs whatever the control room speaks. */
const NAMES: Record<Language, string> = { en: 'English', de: 'Deutsch', ar: 'العربية' }
const OFFERS = LanguageSchema.options.map((language) => ({
  value: language,
  label: NAMES[language],
  language,
}))

/** What the stage and the control room speak. */
export const Languages = ({
  look,
  language,
  hand,
  act,
}: {
  look: Look
  language: Language
  hand: LookHand
  act: Act
}) => (
  <section className={styles.section} aria-labelledby="settings-languages">
    <h3 id="settings-languages" className={styles.title}>
      {words.languages}
    </h3>
    <Labelled label={words.stageLanguage} note={words.stageLanguageNote}>
      <Segments
        label={words.stageLanguage}
        value={look.language}
        offers={OFFERS}
        onChoose={(chosen) => hand.change('language', { ...look, language: chosen })}
      />
    </Labelled>
    <Labelled label={words.controlLanguage} note={words.controlLanguageNote}>
      <Segments
        label={words.controlLanguage}
        value={language}
        offers={OFFERS}
        onChoose={(chosen) => void act({ kind: 'set-language', language: chosen })}
      />
    </Labelled>
  </section>
)
