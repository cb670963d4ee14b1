/**
 * What each reading asks X for. In August 2026 X renamed much of this (tweet.fields to post.fields, and so on) and takes both
 * dialects, but a mixture loses data without an error. So one dialect is asked for, here and nowhere else; answers are read in both.
 */
export const REQUESTED = {
  'tweet.fields':
    'author_id,conversation_id,created_at,edit_history_tweet_ids,entities,note_tweet,referenced_tweets',
  expansions: 'author_id',
  'user.fields': 'name,profile_image_url,username',
} as const

/** For our own timeline: who we are is known, and an author costs more than ten of one's own posts. */
export const REQUESTED_OF_OWN = { 'tweet.fields': REQUESTED['tweet.fields'] } as const
