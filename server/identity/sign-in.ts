import { DomainError } from '../errors.ts'
import type { MakeChange } from '../platform/change.ts'
import type { Reader } from '../platform/database.ts'
import { emailOf } from '../platform/text/email.ts'
import type { Credentials } from './contract.ts'
import { findByPassword } from './passwords.ts'
import { bucketsOf, countTry, refuseAbove, uncountTry } from './sign-in-limit.ts'

class WrongCredentials extends DomainError {
  readonly status = 401
  readonly code = 'wrong_credentials'

  constructor() {
    super('This address and password do not belong together.')
  }
}

/** The id of the member who signs in. Unknown and wrong are answered alike and take alike. */
export async function signIn(
  db: Reader,
  change: MakeChange,
  credentials: Credentials,
  address: string,
) {
  const email = emailOf(credentials.email) || credentials.email.toLowerCase()
  const buckets = await bucketsOf(db, email, address)
  refuseAbove(await change(null, (it) => countTry(it, buckets)), new Date())

  const memberId = await findByPassword(db, email, credentials.password)
  if (memberId === undefined) throw new WrongCredentials()
  await change(memberId, (it) => uncountTry(it, buckets))
  return memberId
}
