import { useId, type ReactNode } from 'react'

type Box = { width: number; height: number }

/**
 * A drawing in chalk: its lines get the board's grain. The grain is part of the drawing's own units,
 * so that a wall and a small preview show the same picture.
 */
export const Chalk = ({
  box,
  stretch,
  className,
  children,
}: {
  box: Box
  /** A line may be drawn out to the width of its place; anything else keeps its proportions. */
  stretch: 'wide' | 'even'
  className?: string | undefined
  children: ReactNode
}) => {
  const grain = useId()
  return (
    <svg
      className={className}
      viewBox={`0 0 ${box.width} ${box.height}`}
      preserveAspectRatio={stretch === 'wide' ? 'none' : 'xMidYMid meet'}
      fill="none"
      stroke="currentColor"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <filter id={grain} x="-5%" y="-20%" width="110%" height="140%" filterUnits="objectBoundingBox">
        <feTurbulence type="fractalNoise" baseFrequency="0.9" numOctaves="2" seed="4" result="edge" />
        <feDisplacementMap
          in="SourceGraphic"
          in2="edge"
          scale="0.8"
          xChannelSelector="R"
          yChannelSelector="G"
          result="drawn"
        />
        <feTurbulence type="fractalNoise" baseFrequency="1.9 0.9" numOctaves="2" seed="9" />
        <feColorMatrix type="matrix" values="0 0 0 0 0  0 0 0 0 0  0 0 0 0 0  0 0 0 -6 4.9" result="dust" />
        <feComposite in="drawn" in2="dust" operator="in" />
      </filter>
      <g filter={`url(#${grain})`}>{children}</g>
    </svg>
  )
}
