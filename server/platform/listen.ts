import type { FastifyInstance } from 'fastify'
import type { Config } from '../config.ts'

/** Listens where it is configured to. A port that is taken is said in a sentence, not in a stack. */
export async function listen(app: FastifyInstance, { host, port }: Config) {
  try {
    return await app.listen({ host, port })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    console.error(`Port ${port} is in use already. Choose another one: PORT=${port + 1}`)
    await app.close()
    return process.exit(1)
  }
}
