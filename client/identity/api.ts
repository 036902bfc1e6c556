import type { Acceptance, OpenInvitation, Session } from '../../server/identity/contract.ts'
import { post } from '../platform/http.ts'

/** By POST, so that the token stands in no address. */
export const openInvitation = (token: string) =>
  post<OpenInvitation>('/invitations/opening', { token })
export const acceptInvitation = (acceptance: Acceptance) =>
  post<Session>('/invitations/acceptance', acceptance)
