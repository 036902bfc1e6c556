import type { Community, CommunitySummary, Readers } from '../../server/communities/contract.ts'
import type { ThreadSummary } from '../../server/threads/contract.ts'
import { get, listAt, pathWith, put, remove } from '../platform/http.ts'

export const communityList = () => listAt<CommunitySummary>('/communities')
export const myCommunityList = () => listAt<CommunitySummary>('/communities', { joined: true })
export const fetchCommunity = (id: number | string) => get<Community>(`/communities/${id}`)
export const joinCommunity = (id: number) => put<Community>(`/communities/${id}/membership`)
export const leaveCommunity = (id: number) => remove<Community>(`/communities/${id}/membership`)

export const findReaders = (id: number, q: string) =>
  get<Readers>(pathWith(`/communities/${id}/readers`, { q }))
export const fetchUnanswered = (id: number) => get<ThreadSummary[]>(`/communities/${id}/unanswered`)
