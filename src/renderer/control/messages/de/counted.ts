import { countedIn } from '../counted'

/** '1 Beitrag', '2 Beiträge'. */
export const counted = (one: string, many: string): ((count: number) => string) =>
  countedIn('de', { one: `# ${one}`, other: `# ${many}` })
