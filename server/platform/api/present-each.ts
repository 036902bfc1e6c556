import { channel } from 'node:diagnostics_channel'
import type { FastifyInstance } from 'fastify'

const unpresentable = channel('anstoss:unpresentable')

/**
 * Presents a list row by row. A row that cannot be presented is left out and logged, so that it takes nothing
 * with it: the list's place and its next page do not depend on it.
 */
export function presentEach<Row, Item>(rows: readonly Row[], present: (row: Row) => Item): Item[] {
  return rows.flatMap((row) => {
    try {
      return [present(row)]
    } catch (error) {
      unpresentable.publish({ error, row: idsOf(row) })
      return []
    }
  })
}

/** Has the log say which rows were left out of lists, by their ids alone. */
export function logUnpresentable(app: FastifyInstance) {
  const log = (message: unknown) => {
    const { error, row } = message as { error: unknown; row: object }
    app.log.error({ err: error, row }, 'A row cannot be presented and is left out.')
  }
  unpresentable.subscribe(log)
  app.addHook('onClose', async () => void unpresentable.unsubscribe(log))
}

/** The ids in a row, also of the tables that it joins. Nothing else of it: the log has no personal data. */
function idsOf(row: unknown, depth = 2): object {
  if (row === null || typeof row !== 'object') return {}
  return Object.fromEntries(
    Object.entries(row).flatMap(([key, value]): [string, unknown][] => {
      if (/(^i|I)d$/.test(key) && typeof value === 'number') return [[key, value]]
      const inner = depth > 1 ? idsOf(value, depth - 1) : {}
      return Object.keys(inner).length > 0 ? [[key, inner]] : []
    }),
  )
}
