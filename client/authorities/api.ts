import type { Authority, NewAuthority } from '../../server/authorities/contract.ts'
import { listAt, post } from '../platform/http.ts'

export const authorityList = () => listAt<Authority>('/authorities')
export const addAuthority = (authority: NewAuthority, key: string) =>
  post<Authority>('/authorities', authority, key)
