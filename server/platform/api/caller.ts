import { Forbidden } from '../../errors.ts'

/** The member who asks, as every area knows them. */
export interface Caller {
  id: number
  name: string
  office: boolean
  /** May speak for their authority. */
  speaksForAuthority: boolean
  authority: { id: number; name: string; shortName: string }
}

declare module 'fastify' {
  interface FastifyRequest {
    member: Caller
    /** The session that the request came with. */
    session: { id: number; expiresAt: Date }
  }
}

/** For what only the network office does. */
export function requireOffice({ office }: Caller, what: string) {
  if (!office) throw new Forbidden(what)
}
