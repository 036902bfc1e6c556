import type postgres from 'postgres'

/** A bound, since queries whose text varies, such as a search, would fill the memory of the database's server. */
const MOST_PREPARED = 500

/**
 * Has the driver prepare the statements that drizzle sends. Unprepared, each is parsed and planned every time and takes
 * two round trips instead of one.
 */
export function preparing(client: postgres.Sql) {
  const prepared = new Set<string>()

  function isPrepared(text: string) {
    if (prepared.size < MOST_PREPARED) prepared.add(text)
    return prepared.has(text)
  }

  function preparingOn<Client extends postgres.Sql | postgres.TransactionSql>(on: Client) {
    const { unsafe } = on
    const send: typeof unsafe = (text, values, options) =>
      unsafe(text, values, { ...options, prepare: isPrepared(text) })
    return Object.assign(on, { unsafe: send })
  }

  const { begin } = client
  type Work = (transaction: postgres.TransactionSql) => unknown
  return Object.assign(preparingOn(client), {
    begin: (work: Work) => begin((transaction) => work(preparingOn(transaction))),
  }) as postgres.Sql
}
