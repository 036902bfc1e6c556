import type { Config } from '../../config.ts'
import type { MakeChange } from '../change/change.ts'
import type { Reader } from '../database/database.ts'
import type { Drain } from '../http/drain.ts'

declare module 'fastify' {
  interface FastifyInstance {
    /** To read. It cannot write, and within a change it refuses: there, `change.tx` is read. */
    db: Reader
    /** To write. */
    change: MakeChange
    config: Config
    /** To end without failing a request. */
    drain: Drain
  }
}
