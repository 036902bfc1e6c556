import type { Credentials, Session } from '../../server/identity/contract.ts'
import { get, post, remove } from './http.ts'

export const fetchSession = () => get<Session>('/session')
export const startSession = (credentials: Credentials) => post<Session>('/session', credentials)
export const endSession = () => remove('/session', { quiet: true })
