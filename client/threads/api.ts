import type {
  NewPost,
  NewThread,
  Post,
  Posts,
  Preview,
  PreviewRequest,
  ThreadChanges,
  ThreadPage,
  ThreadSummary,
} from '../../server/threads/contract.ts'
import type { PostEdit, PostVersions } from '../../server/threads/versions/contract.ts'
import { get, listAt, type Page, pathWith, post, put, remove } from '../platform/http.ts'

/** What a list is narrowed to; nothing of it where it is empty. */
interface Narrowing {
  list?: string | undefined
  community?: number | string | undefined
  kind?: string | undefined
}

const narrowed = ({ list, community, kind }: Narrowing) => ({
  list: list === 'all' ? '' : list,
  ...{ community, kind },
})

export const threadList = (narrowing: Narrowing) =>
  listAt<ThreadSummary>('/threads', narrowed(narrowing))
export const fetchThreads = (narrowing: Narrowing) =>
  get<Page<ThreadSummary>>(pathWith('/threads', narrowed(narrowing)))
export const fetchAnswersToMe = (narrowing: Narrowing) =>
  get<ThreadSummary[]>(pathWith('/threads/answers', narrowed(narrowing)))
export const communityThreadList = (communityId: number) =>
  listAt<ThreadSummary>(`/communities/${communityId}/threads`)

/** Without a number, from the first post that is unread. */
export const fetchThread = (id: string, at?: number) =>
  get<ThreadPage>(pathWith(`/threads/${id}`, { at: at || undefined }))
export const fetchPosts = (id: string, from: { before: number } | { after: number }) =>
  get<Posts>(pathWith(`/threads/${id}/posts`, { ...from }))
export const fetchChanges = (id: string, since: number) =>
  get<ThreadChanges>(pathWith(`/threads/${id}/changes`, { since }))
export const fetchVersions = (postId: number, before?: number | null) =>
  get<PostVersions>(pathWith(`/posts/${postId}/versions`, { before }))
export const markdownOf = (id: number, lang?: string) =>
  pathWith(`/api/threads/${id}/markdown`, { lang })

export const startThread = (communityId: number, thread: NewThread, key: string) =>
  post<ThreadPage>(`/communities/${communityId}/threads`, thread, key)
export const publishReply = (id: string, reply: NewPost, key: string) =>
  post<Post>(`/threads/${id}/posts`, reply, key)
export const editPost = (postId: number, edit: PostEdit) => put<Post>(`/posts/${postId}`, edit)
export const withdrawPost = (postId: number) => put<Post>(`/posts/${postId}/withdrawal`)
export const dropAttribution = (postId: number) => remove<Post>(`/posts/${postId}/voice`)
export const acceptAnswer = (postId: number) => put<Post>(`/posts/${postId}/acceptance`)
export const takeBackAcceptance = (postId: number) => remove<Post>(`/posts/${postId}/acceptance`)
export const renderPreview = (request: PreviewRequest, signal: AbortSignal) =>
  post<Preview>('/preview', request, undefined, { signal, quiet: true })

export const follow = (id: string) => put(`/threads/${id}/follow`)
export const unfollow = (id: string) => remove(`/threads/${id}/follow`)
export const markRead = (id: string, number: number) =>
  put(`/threads/${id}/reading`, { number }, { quiet: true })
export const markUnread = (id: string, from: number) => put(`/threads/${id}/unreading`, { from })
/** In one community, or in all of the reader's. */
export const markAllRead = (communityId?: string) =>
  put(communityId ? `/communities/${communityId}/reading` : '/reading')
