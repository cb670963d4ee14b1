import { BookOpen, ChartColumn, CircleHelp, Coffee, Hand, Trophy } from 'lucide-react'
import type { ActivityDraft } from './draft'

/** The sign of each kind of step. */
export const ICONS = {
  intros: Hand,
  poll: ChartColumn,
  quiz: Trophy,
  questions: CircleHelp,
  course: BookOpen,
  break: Coffee,
} as const satisfies Record<ActivityDraft['kind'], unknown>
