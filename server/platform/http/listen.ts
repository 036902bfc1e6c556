import type { FastifyInstance } from 'fastify'
import type { Config } from '../../config.ts'
import { OperatorError } from '../start/operator-error.ts'

/** Listens where it is configured to, and gives the address. */
export async function listen(app: FastifyInstance, { host, port }: Config) {
  try {
    return await app.listen({ host, port })
  } catch (error) {
    await app.close()
    throw refusedToListen(error, host, port)
  }
}

function refusedToListen(error: unknown, host: string, port: number) {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EADDRINUSE':
      return new OperatorError(
        `Port ${port} is in use already. ListFilter another: PORT=${port < 65_535 ? port + 1 : 3000}`,
      )
    case 'EACCES':
      return new OperatorError(
        `The environment variable PORT is ${port}, which only an administrator may listen on.`,
      )
    case 'EADDRNOTAVAIL':
    case 'EAFNOSUPPORT':
    case 'EINVAL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new OperatorError(
        `The environment variable HOST is "${host}", which is no address of this machine.`,
      )
    default:
      return error
  }
}
