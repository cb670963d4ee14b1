import { findMentions } from './entities'

/**
 * The accounts other than ours that a post names of which X may say that nobody there called us. X: changelog of 2026-02-23
 * restricts naming people who did not write first, beside replies; the exact rule is nowhere [U], so it is told and never refused.
 */
export const uncalledIn = (text: string, { master }: { master: string }): string[] =>
  findMentions(text)
    .map(({ name }) => name)
    .filter((name) => name.toLowerCase() !== master.toLowerCase())
