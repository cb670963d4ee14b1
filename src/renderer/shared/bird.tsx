import { Chalk } from './chalk'

const BODY =
  'M40.5 30.5C39 42 26 45 15.5 35.5C10.5 31 7 25 4.5 15.5C12.5 22.5 20.5 27 27 24.5' +
  'C33 22 33.5 11.5 43.5 11.5C49.5 11.5 53 15.5 53.7 19.8L60.5 22L53.2 25.2'
const EYE = 'M46 18.6h.01'
/** From the throat down and under the wing, to where the stroke ends. */
const BREAST = 'C55.2 37.5 50 51.5 35 52C27.5 52.3 20.5 48.5 17 42.5'
/** The same stroke, gone on into a leg; the other leg is put in after. */
const STANDING = 'C55.5 38 50 51 37 52L35.8 60.5M37 52C34 52.3 31.5 52.2 29.5 51.6L28.3 60.5'

/** The app's bird: one stroke of chalk and a dot. */
export const Bird = ({ className }: { className?: string | undefined }) => (
  <svg
    className={className}
    viewBox="0 0 64 64"
    fill="none"
    stroke="currentColor"
    strokeWidth="4.6"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
  >
    <path d={BODY + BREAST + EYE} />
  </svg>
)

/** The bird at wall size, with the grain of chalk, standing on whatever is below it. */
export const PerchedBird = ({ className }: { className?: string | undefined }) => (
  <Chalk box={{ width: 64, height: 62 }} stretch="even" className={className}>
    <path strokeWidth="3.4" d={BODY + STANDING + EYE} />
  </Chalk>
)

/** The bird at wall size on the wing, for the app's own card and the end. */
export const ChalkBird = ({ className }: { className?: string | undefined }) => (
  <Chalk box={{ width: 64, height: 64 }} stretch="even" className={className}>
    <path strokeWidth="3.4" d={BODY + BREAST + EYE} />
  </Chalk>
)
