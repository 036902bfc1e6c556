import type { FastifyInstance } from 'fastify'

const HALF_A_YEAR_MS = 182 * 24 * 60 * 60 * 1000

/** Says whom to tell of a hole (RFC 9116), where that is configured. It is never older than it says. */
export async function securityTxt(app: FastifyInstance) {
  const { securityContact, publicUrl } = app.config
  if (!securityContact) return
  app.get('/.well-known/security.txt', { schema: { hide: true } }, async (_, response) =>
    response
      .type('text/plain; charset=utf-8')
      .send(
        [
          `Contact: ${securityContact.href}`,
          `Expires: ${new Date(Date.now() + HALF_A_YEAR_MS).toISOString()}`,
          'Preferred-Languages: de, en',
          ...(publicUrl ? [`Canonical: ${publicUrl.origin}/.well-known/security.txt`] : []),
          '',
        ].join('\n'),
      ),
  )
}
