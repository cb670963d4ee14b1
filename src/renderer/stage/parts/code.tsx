import { QRCodeSVG } from 'qrcode.react'
import styles from './code.module.css'

/** The quiet zone that scanners want around a code, in its own squares (ISO/IEC 18004). */
const QUIET_ZONE = 4

/** A code for phones; dark on light whatever the theme, since not every scanner reads one that is inside out. */
export const Code = ({ value, className }: { value: string; className?: string | undefined }) => (
  <div className={`${styles.code} ${className ?? ''}`}>
    <QRCodeSVG
      value={value}
      level="M"
      marginSize={QUIET_ZONE}
      bgColor="transparent"
      fgColor="currentColor"
      aria-hidden="true"
    />
  </div>
)
