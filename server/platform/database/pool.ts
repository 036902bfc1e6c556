import type postgres from 'postgres'
import { NoAnswer } from './away.ts'
import { preparing } from './prepared-statements.ts'

/** The timeout of a query, and of a transaction for a connection. */
const PATIENCE_MS = 10_000
/** The timeout after one has expired, until a query is answered again: requests fail fast meanwhile. */
const LITTLE_PATIENCE_MS = 1_000
const ENDING_SECONDS = 5

type Client = postgres.Sql
type Transaction = postgres.TransactionSql

/**
 * The driver's pool as drizzle uses it. While the database is away, queries fail within seconds, with an error of
 * `isDatabaseAway`; and no statement of a transaction whose connection was lost gets into another.
 */
export class Pool {
  readonly #pool: Client
  #isAnswering = true

  constructor(pool: Client) {
    this.#pool = preparing(pool)
  }

  /** The client that drizzle uses. */
  get client(): Client {
    const { options } = this.#pool
    const unsafe = (...asked: Parameters<Client['unsafe']>) => this.#query(asked)
    const begin = (work: (transaction: Transaction) => Promise<unknown>) => this.#begin(work)
    return Object.assign(() => {}, { options, unsafe, begin }) as unknown as Client
  }

  end() {
    return this.#pool.end({ timeout: ENDING_SECONDS })
  }

  /** Like the driver's query, it is sent when it is awaited, as rows or, on asking, as arrays of values. */
  #query(asked: Parameters<Client['unsafe']>) {
    const run = (isRaw: boolean) => {
      const query = this.#pool.unsafe(...asked)
      return this.#watch(isRaw ? query.values() : query)
    }
    return {
      // biome-ignore lint/suspicious/noThenProperty: It stands for a query of the driver's, which has one.
      then: (...after: Parameters<Promise<unknown>['then']>) => run(false).then(...after),
      values: () => run(true),
    }
  }

  #begin(work: (transaction: Transaction) => Promise<unknown>) {
    const state = { isLost: false }
    return new Promise((resolve, reject) => {
      const stopWaiting = this.#atTheLatest(fail)
      this.#pool
        .begin((transaction) => {
          stopWaiting()
          this.#isAnswering = true
          if (state.isLost) throw new NoAnswer()
          return unlessLost(work(refusing(transaction, state)), state)
        })
        .then(resolve, fail)
        .finally(stopWaiting)

      function fail(error: unknown) {
        state.isLost = true
        reject(error)
      }
    })
  }

  async #watch<T>(query: PromiseLike<T>) {
    let stopWaiting = () => {}
    const late = new Promise<never>((_, reject) => {
      stopWaiting = this.#atTheLatest(reject)
    })
    try {
      const answer = await Promise.race([query, late])
      this.#isAnswering = true
      return answer
    } finally {
      stopWaiting()
    }
  }

  #atTheLatest(giveUp: (error: NoAnswer) => void) {
    const timer = setTimeout(
      () => {
        this.#isAnswering = false
        giveUp(new NoAnswer())
      },
      this.#isAnswering ? PATIENCE_MS : LITTLE_PATIENCE_MS,
    )
    return () => clearTimeout(timer)
  }
}

/**
 * Never settles once the connection is lost: the driver, which has failed the transaction by then, would commit or
 * roll back whatever is done on the connection in its place.
 */
function unlessLost<T>(work: Promise<T>, state: { isLost: boolean }) {
  return new Promise<T>((resolve, reject) => {
    work.then(
      (result) => !state.isLost && resolve(result),
      (error) => !state.isLost && reject(error),
    )
  })
}

/** A transaction that sends nothing more once its connection is lost: another may have taken its place. */
function refusing(transaction: Transaction, state: { isLost: boolean }) {
  const { unsafe } = transaction
  const ask = ((...asked: Parameters<typeof unsafe>) => {
    if (state.isLost) throw new NoAnswer()
    return unsafe(...asked)
  }) as typeof unsafe
  return Object.assign(transaction, { unsafe: ask })
}
