import { Username } from '../../../core/runsheet'

/** An account's page, as a browser's address line has it: https://x.com/ana */
const PAGE = /(?:https?:\/\/)?\b(?:www\.|mobile\.)?(?:x|twitter)\.com\/@?(\w+)[^\s,;]*/gi

/** Addresses of accounts' pages, which people copy, become their usernames; all else stays as it is. */
export const withoutPages = (text: string, before: '@' | ''): string =>
  text.replaceAll(PAGE, (_page, username: string) => before + username)

/** The accounts that were typed: @ana, ana or x.com/ana, with spaces, commas, semicolons or lines between them. */
export const accountsIn = (text: string): string[] =>
  withoutPages(text, '@')
    .split(/[\s,;]+/)
    .map((word) => word.replace(/^@/, ''))
    .filter((word) => word !== '')

/** Whether it could be an account on X. */
export const isUsername = (typed: string): boolean => Username.safeParse(typed).success

export const accountsLine = (accounts: readonly string[]): string =>
  accounts.map((account) => `@${account}`).join(', ')
