import type { FastifyInstance } from 'fastify'

/**
 * Ends the connection of a websocket that was refused. It has left the care of the HTTP server, which would
 * neither time it out nor close it, and would wait for it for ever when it is to close itself.
 */
export function endRefusedUpgrades(app: FastifyInstance) {
  app.addHook('onResponse', async ({ headers, raw }, response) => {
    if (headers.upgrade !== undefined && response.statusCode >= 400) raw.socket.destroySoon()
  })
}
