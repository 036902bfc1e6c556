/** What the driver and Postgres say of a database that cannot be reached, or is not to be for now. */
const AWAY = new Set([
  ...['CONNECTION_CLOSED', 'CONNECTION_ENDED', 'CONNECTION_DESTROYED', 'CONNECT_TIMEOUT'],
  // Shutting down, crashed, starting up, dropped, idle for too long, too many connections.
  ...['57P01', '57P02', '57P03', '57P04', '57P05', '53300'],
  // It lets nobody in, or not us any more.
  ...['55000', '28000', '28P01', '3D000'],
])

/** What the driver passes on from its sockets. Others, such as the store of files, fail with the same codes. */
const SOCKETS = new Set([
  ...['ECONNREFUSED', 'ECONNRESET', 'ECONNABORTED', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH'],
  ...['ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN'],
])

/** Thrown where the database has not answered for so long that nobody is to wait for it. */
export class NoAnswer extends Error {
  readonly code = 'CONNECT_TIMEOUT'

  constructor() {
    super('The database has not answered in time.')
  }
}

/** Whether something failed because the database is away, and may well succeed in a moment. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code = '', cause } = error as NodeJS.ErrnoException
  // The driver notes what it was asked on every error that it passes on.
  if (AWAY.has(code) || /^08...$/.test(code) || (SOCKETS.has(code) && 'query' in error)) return true
  return isDatabaseAway(cause)
}
