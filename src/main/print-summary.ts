import { summaryLines, summaryOf } from '../core/summary'
import { readJournal } from './session/journal'
import { nodeFs } from './session/journal-fs'
import { sessionIn } from './session/read-entries'

/** Prints what a saved session came to; answers the exit status. */
export const printSummary = async (
  { path, json }: { path: string; json: boolean },
  print: { out: (line: string) => void; trouble: (line: string) => void },
): Promise<number> => {
  const journal = await readJournal({ fs: nodeFs, path })
  const read = journal.kind === 'read' ? sessionIn(journal.entries, [journal.report.words]) : journal
  if (read.kind === 'refused') {
    print.trouble(read.why)
    return 1
  }
  for (const note of read.notes) if (note !== '') print.trouble(note)
  const summary = summaryOf(read.session)
  if (json) print.out(JSON.stringify(summary, null, 2))
  else for (const line of summaryLines(summary)) print.out(line)
  return 0
}
