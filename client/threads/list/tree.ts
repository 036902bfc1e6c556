import type { Post } from '../../../server/threads/contract.ts'

/** A post, and what was replied to it. */
export interface Branch {
  post: Post
  replies: Branch[]
}

/**
 * The conversation as a tree. What answers the first post stands beside it, not below: else all of the
 * conversation would be one step to the right. A post answers an earlier one, so that is there already.
 */
export function treeOf(posts: Post[]): Branch[] {
  const branches = new Map<number, Branch>()
  const roots: Branch[] = []
  for (const post of posts) {
    const branch = { post, replies: [] }
    branches.set(post.number, branch)
    const answered = post.replyTo === 1 ? undefined : branches.get(post.replyTo ?? 0)
    const siblings = answered?.replies ?? roots
    siblings.push(branch)
  }
  return roots
}

/** All that is said in some branches, in the order it was said. */
export function postsOf(branches: Branch[]): Post[] {
  const posts = branches.flatMap(({ post, replies }) => [post, ...postsOf(replies)])
  return posts.sort((a, b) => a.number - b.number)
}
