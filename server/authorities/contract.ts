import { type Static, Type } from 'typebox'
import { Id, SingleLine, StrictObject } from '../platform/api/contract.ts'

export const LEVELS = ['federal', 'state', 'municipal', 'other'] as const
const Level = Type.Enum(LEVELS)

/** An authority as it is named beside what somebody says. */
export type AuthorityRef = Static<typeof AuthorityRef>
export const AuthorityRef = Type.Object({
  id: Id,
  name: Type.String(),
  shortName: Type.String(),
})

export type Authority = Static<typeof Authority>
export const Authority = Type.Object({ ...AuthorityRef.properties, level: Level })

export type NewAuthority = Static<typeof NewAuthority>
export const NewAuthority = StrictObject({
  name: SingleLine(150),
  shortName: SingleLine(20),
  level: Level,
})
