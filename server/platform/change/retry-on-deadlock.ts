/** SQLSTATE of a transaction that Postgres ended in favour of another: nothing of it happened. */
const SACRIFICED = new Set(['40001', '40P01'])
const TRIES = 3

export async function retryOnDeadlock<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work()
    } catch (error) {
      if (tries === TRIES || !SACRIFICED.has(sqlStateOf(error) ?? '')) throw error
    }
  }
}

function sqlStateOf(error: unknown) {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  return (cause as { code?: string } | undefined)?.code
}
