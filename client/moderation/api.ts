import type { ModerationAct, NewPostAct, NewThreadAct } from '../../server/moderation/contract.ts'
import { listAt, post } from '../platform/http.ts'

export const actList = (communityId: number | string) =>
  listAt<ModerationAct>(`/communities/${communityId}/acts`)
export const actOnPost = (postId: number, act: NewPostAct, key: string) =>
  post<ModerationAct>(`/posts/${postId}/acts`, act, key)
export const actOnThread = (threadId: number, act: NewThreadAct, key: string) =>
  post<ModerationAct>(`/threads/${threadId}/acts`, act, key)
