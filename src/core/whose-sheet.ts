import type { RunSheet } from './runsheet'

/**
 * Why a run sheet can't go live as this account; undefined: it can. People are told to post to its master account, so that has to
 * be us.
 */
export const whyNotLiveAs = ({ master }: Pick<RunSheet, 'master'>, username: string): string | undefined =>
  master.toLowerCase() === username.toLowerCase()
    ? undefined
    : `The run sheet’s master account is @${master}, and @${username} is connected. Connect @${master}, or change the run sheet.`
