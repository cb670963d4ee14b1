import { countedIn } from '../counted'

/** '1 post', '2 posts'. */
export const counted = (one: string, many: string): ((count: number) => string) =>
  countedIn('en', { one: `# ${one}`, other: `# ${many}` })
