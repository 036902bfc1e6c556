import type {
  Invitation,
  InvitationLink,
  Member,
  NewInvitation,
} from '../../server/members/contract.ts'
import { get, listAt, type Page, post, put, remove } from '../platform/http.ts'

export const memberList = (authorityId: number | string) =>
  listAt<Member>('/members', { authorityId })
export const giveVoice = (memberId: number) => put<Member>(`/members/${memberId}/voice`)
export const takeVoice = (memberId: number) => remove<Member>(`/members/${memberId}/voice`)

export const invitationList = () => listAt<Invitation>('/invitations')
export const fetchInvitations = () => get<Page<Invitation>>('/invitations')
export const invite = (invitation: NewInvitation) =>
  post<InvitationLink>('/invitations', invitation)
