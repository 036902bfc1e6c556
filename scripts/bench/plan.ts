import type { Text } from '../../server/markdown/render.ts'
import type { Community } from './network.ts'
import type { Random } from './random.ts'
import type { NewText } from './texts.ts'
import { title } from './words.ts'

/** A thread as it is to be: who says what and when, who follows it, and who has read it to its end. */
export interface PlannedThread {
  communityId: number
  kind: 'discussion' | 'question' | 'experience'
  title: string
  posts: PlannedPost[]
  /** Those who follow it from the first post on, without having written. */
  followerIds: number[]
  readerIds: number[]
}

export interface PlannedPost {
  authorId: number
  /** Null for the first. */
  replyTo: number | null
  at: Date
  text: Text
}

const MINUTE_MS = 60_000
const FOLLOWERS = 20

export function planThread(
  random: Random,
  newText: NewText,
  { id: communityId, memberIds }: Community,
  postCount: number,
  startedAt: Date,
): PlannedThread {
  const followerIds = random.some(memberIds, FOLLOWERS)
  const authorIds = followerIds.slice(0, 3 + Math.ceil(Math.sqrt(postCount)))
  let at = startedAt.getTime()
  const posts = Array.from({ length: postCount }, (_, index): PlannedPost => {
    const post = {
      authorId: random.pickOften(authorIds),
      replyTo: index === 0 ? null : random.chance(0.4) ? 1 : 1 + random.below(index),
      at: new Date(at),
      text: newText(),
    }
    // In a thread of thousands, somebody says something every few minutes.
    at += random.between(1, postCount > 1000 ? 20 : 600) * MINUTE_MS
    return post
  })
  return {
    communityId,
    kind: random.pick(['discussion', 'discussion', 'question', 'experience']),
    title: title(random),
    posts,
    followerIds: followerIds.filter((id) => id !== posts[0]!.authorId),
    readerIds: followerIds.filter(() => random.chance(0.7)),
  }
}
