import { QRCodeSVG } from 'qrcode.react'
import type { Scene } from '../../../../core/views'
import { Fit } from '../../parts/fit'
import { readable } from '../../parts/readable'
import styles from './course.module.css'

/** A step of the course: what it is, what it says, and where to find it; on a wall nobody can click. */
export const Course = ({ course: { title, text, link } }: { course: Scene & { kind: 'course' } }) => (
  <article className={styles.course}>
    <h1 className={styles.title} dir="auto">
      <Fit most={7.4} text={title} />
    </h1>
    <div className={styles.text} dir="auto">
      <Fit most={4.8} text={readable(text)} />
    </div>
    {link !== undefined && (
      <>
        <div className={styles.code}>
          <QRCodeSVG value={link} level="M" bgColor="transparent" fgColor="currentColor" aria-hidden="true" />
        </div>
        <p className={styles.address}>
          <Fit most={3.8} text={link.replace(/^https?:\/\/(?:www\.)?|\/$/g, '')} />
        </p>
      </>
    )}
  </article>
)
