/**
 * What each reading asks X for. In August 2026 X renamed much of this (tweet.fields to post.fields, and so on) and takes both
 * dialects, but a mixture loses data without an error. So one dialect is asked for, here and nowhere else; answers are read in both.
 */
const POST_FIELDS = {
  'tweet.fields':
    'author_id,conversation_id,created_at,edit_history_tweet_ids,entities,note_tweet,referenced_tweets',
} as const

/** Posts and who wrote them. */
export const REQUESTED = {
  ...POST_FIELDS,
  expansions: 'author_id',
  'user.fields': 'name,profile_image_url,username',
} as const

/** Posts alone: an author that comes with them costs twice as much as the post does. */
export const REQUESTED_ALONE = {
  'tweet.fields': `${POST_FIELDS['tweet.fields']},public_metrics`,
} as const

/** Posts with the polls that X holds in them. */
export const REQUESTED_POLLS = {
  'tweet.fields': 'attachments,author_id',
  expansions: 'attachments.poll_ids',
  'poll.fields': 'duration_minutes,end_datetime,id,options,voting_status',
} as const
