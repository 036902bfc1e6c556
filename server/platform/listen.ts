import type { FastifyInstance } from 'fastify'
import type { Config } from '../config.ts'
import { OperatorError } from './operator-error.ts'

/** Listens where it is configured to, and gives the address. */
export async function listen(app: FastifyInstance, { host, port }: Config) {
  try {
    return await app.listen({ host, port })
  } catch (error) {
    await app.close()
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    throw new OperatorError(`Port ${port} is in use already. Choose another: PORT=${port + 1}`)
  }
}
