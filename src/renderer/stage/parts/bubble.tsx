/** Something was said: a bubble, which says nothing of right or wrong. */
export const Bubble = ({ className }: { className?: string | undefined }) => (
  <svg viewBox="0 0 24 24" className={className} fill="currentColor" aria-hidden="true">
    <path d="M6 3.2h12a4 4 0 0 1 4 4v6.6a4 4 0 0 1-4 4h-6.4L6.2 22v-4.2H6a4 4 0 0 1-4-4V7.2a4 4 0 0 1 4-4z" />
  </svg>
)
