import type { ReactNode } from 'react'
import { messages } from '../messages'
import styles from './connection.module.css'

/** What to do at X's console, step by step. */
export const Steps = ({ steps, after }: { steps: readonly string[]; after?: Record<number, ReactNode> }) => (
  <section className={styles.steps} aria-label={messages.connection.console}>
    <h3 className={styles.heading}>{messages.connection.console}</h3>
    <ol className={styles.list}>
      {steps.map((step, index) => (
        <li key={step}>
          {step}
          {after?.[index]}
        </li>
      ))}
    </ol>
  </section>
)
