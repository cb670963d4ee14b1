import { wallAt } from '../../../../core/wall'
import type { IntroCard, Scene } from '../../../../core/views'
import { PerchedBird } from '../../../shared/bird'
import { en as messages } from '../../messages/en'
import { STILL } from '../../../shared/use-now'
import { Fit } from '../../parts/fit'
import { Person, PostFrame } from '../../parts/person'
import { readable } from '../../parts/readable'
import { useStageNow, useStagePace } from '../../stage-time'
import styles from './intros.module.css'

/** A longer prompt has two lines. */
const ONE_LINE = 52

/** The wall of introductions: one or two people at a time, and what the room is asked. */
export const Intros = ({ intros, rehearsal }: { intros: Scene & { kind: 'intros' }; rehearsal: boolean }) => {
  const pace = useStagePace()
  const now = useStageNow(intros.people.length > 0 ? 250 : STILL)
  const { left, right } = wallAt(intros.people, now, pace)
  if (!left && !right) return <EmptyBoard prompt={intros.prompt} />
  return (
    <div className={styles.wall}>
      <p className={styles.prompt} data-long={intros.prompt.length > ONE_LINE} dir="auto">
        <Fit most={4.2} text={intros.prompt} />
      </p>
      <div className={styles.people}>
        {left && <Someone key={left.id} card={left} rehearsal={rehearsal} />}
        {right && <Someone key={right.id} card={right} rehearsal={rehearsal} />}
      </div>
    </div>
  )
}

const EmptyBoard = ({ prompt }: { prompt: string }) => (
  <div className={styles.empty}>
    <h1 className={styles.ask} dir="auto">
      <Fit most={8.4} text={prompt} />
    </h1>
    <p className={styles.first}>{messages.nobodyYet}</p>
    <PerchedBird className={styles.bird} />
  </div>
)

const Someone = ({ card, rehearsal }: { card: IntroCard; rehearsal: boolean }) => (
  <PostFrame post={card} className={styles.someone}>
    <Person post={card} name={card.person ?? (card.name || card.username)} rehearsal={rehearsal} />
    {card.place !== undefined && (
      <p className={styles.place}>
        <bdi>{messages.from(card.place)}</bdi>
      </p>
    )}
    <blockquote className={styles.words}>
      {card.wish ? <Wish wish={card.wish} /> : <Fit most={5.4} text={readable(card.text)} />}
    </blockquote>
  </PostFrame>
)

/** Read as one sentence: 'wants to learn' in a lower voice, and then their own words. */
const Wish = ({ wish }: { wish: NonNullable<IntroCard['wish']> }) => (
  <Fit most={6.2} text={wish.text}>
    <span className={styles.lead}>{messages.wishes[wish.kind]}</span> <bdi>{readable(wish.text)}</bdi>
  </Fit>
)
