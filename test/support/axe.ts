import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** What axe tells of a page, as far as we read it. */
type Finding = {
  id: string
  impact: string | null
  help: string
  nodes: { target: unknown[]; html: string }[]
}

/**
 * What axe calls serious or critical on a page as it stands, one line for each element. A debugger's script is above the
 * page's policy, which lets no other in.
 */
export const seriousFindings = async (page: Page, where: string): Promise<string[]> => {
  await page.evaluate(axe.source)
  const found: Finding[] = await page.evaluate(
    "axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations)",
  )
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, impact, help, nodes }) =>
      nodes.map(
        ({ target, html }) =>
          `${where}: ${id} (${impact}): ${help}: ${target.join(' ')} ${html.slice(0, 140)}`,
      ),
    )
}
