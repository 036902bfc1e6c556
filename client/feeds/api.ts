import type { Feed, FeedAddress } from '../../server/feeds/contract.ts'
import { listAt, post, remove } from '../platform/http.ts'

/** What a feed is of. */
export type FeedSubject = { threadId: number } | { communityId: number } | 'programme'

const pathOf = (subject: FeedSubject) => {
  if (subject === 'programme') return '/programme'
  return 'threadId' in subject
    ? `/threads/${subject.threadId}`
    : `/communities/${subject.communityId}`
}

export const feedList = () => listAt<Feed>('/feeds')
export const makeFeed = (subject: FeedSubject) => post<FeedAddress>(`${pathOf(subject)}/feeds`)
export const revokeFeed = (id: number) => remove(`/feeds/${id}`)
