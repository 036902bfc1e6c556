import type postgres from 'postgres'

/** What is asked in ever new words, such as a search, is not to fill the memory of the database's server. */
const MOST_PREPARED = 500

/**
 * Has what drizzle asks prepared. Of itself it has every question parsed and planned anew, and that takes two
 * round trips instead of one.
 */
export function preparing(client: postgres.Sql) {
  const prepared = new Set<string>()

  function isWorthIt(text: string) {
    if (prepared.size < MOST_PREPARED) prepared.add(text)
    return prepared.has(text)
  }

  function asking<Asked extends postgres.Sql | postgres.TransactionSql>(asked: Asked) {
    const { unsafe } = asked
    const ask: typeof unsafe = (text, values, options) =>
      unsafe(text, values, { ...options, prepare: isWorthIt(text) })
    return Object.assign(asked, { unsafe: ask })
  }

  const { begin } = client
  type Work = (transaction: postgres.TransactionSql) => unknown
  return Object.assign(asking(client), {
    begin: (work: Work) => begin((transaction) => work(asking(transaction))),
  }) as postgres.Sql
}
