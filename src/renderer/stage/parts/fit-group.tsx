import { createContext, useCallback, useMemo, useState, type ReactNode } from 'react'

type Report = (key: string, size: number | undefined) => void

/** Tells the group what size a text needs; `undefined` when it is gone. */
export const ReportSize = createContext<Report>(() => {})

/** Texts that belong together are all as large as the smallest of them needs to be. */
export const FitGroup = ({
  className,
  children,
}: {
  className?: string | undefined
  children: ReactNode
}) => {
  const [sizes, setSizes] = useState<ReadonlyMap<string, number>>(new Map())
  const report = useCallback<Report>(
    (key, size) =>
      setSizes((held) => {
        if (held.get(key) === size) return held
        const others = [...held].filter(([other]) => other !== key)
        return new Map(size === undefined ? others : [...others, [key, size]])
      }),
    [],
  )
  const cap = useMemo(() => Math.min(99, ...sizes.values()), [sizes])
  return (
    <ReportSize value={report}>
      <div className={className} style={{ '--cap': cap }}>
        {children}
      </div>
    </ReportSize>
  )
}
