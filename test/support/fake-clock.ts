import type { Clock } from '../../src/core/time'

/** A clock that stands still until it is moved on. */
export type FakeClock = Clock & { advance: (ms: number) => void }

export const fakeClock = (start = 1_795_463_868_302): FakeClock => {
  let time = start
  let alarms: { due: number; action: () => void }[] = []
  return {
    now: () => time,
    after: (ms, action) => {
      const alarm = { due: time + ms, action }
      alarms.push(alarm)
      return () => {
        alarms = alarms.filter((other) => other !== alarm)
      }
    },
    advance: (ms) => {
      const end = time + ms
      for (;;) {
        const due = alarms.filter((alarm) => alarm.due <= end).sort((a, b) => a.due - b.due)[0]
        if (!due) break
        alarms = alarms.filter((alarm) => alarm !== due)
        time = Math.max(time, due.due)
        due.action()
      }
      time = Math.max(time, end)
    },
  }
}
