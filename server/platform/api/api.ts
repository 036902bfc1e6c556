import type { Config } from '../../config.ts'
import type { MakeChange } from '../change/change.ts'
import type { Reader } from '../database/database.ts'
import type { Drain } from '../http/drain.ts'
import type { ShortMemory } from '../news/cache.ts'

declare module 'fastify' {
  interface FastifyInstance {
    /** To read. It cannot write, and within a change it refuses: there, `change.tx` is read. */
    db: Reader
    /** To write. */
    change: MakeChange
    /** To recall what was read a moment ago and still holds. */
    memory: ShortMemory
    config: Config
    /** To end without failing a request. */
    drain: Drain
  }
}
