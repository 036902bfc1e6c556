import { DomainError } from '../errors.ts'
import type { MakeChange } from '../platform/change/change.ts'
import type { Reader } from '../platform/database/database.ts'
import type { KeyedHash } from '../platform/secrets/keyed-hash.ts'
import { emailOf } from '../platform/text/email.ts'
import type { Credentials } from './contract.ts'
import { isKnownDevice, rememberDevice } from './devices.ts'
import { findByPassword } from './passwords.ts'
import { bucketsOf, countTry, uncountTry } from './sign-in-limit.ts'

class WrongCredentials extends DomainError {
  readonly status = 401
  readonly code = 'wrong_credentials'

  constructor() {
    super('This address and password do not belong together.')
  }
}

interface Place {
  db: Reader
  change: MakeChange
  keyedHash: KeyedHash
}

/**
 * The id of the member who signs in, and the token of the device that is known for it now. Unknown and wrong are
 * answered alike and take alike. Throws WrongCredentials, RateLimited, and TooBusy.
 */
export async function signIn(
  { db, change, keyedHash }: Place,
  credentials: Credentials,
  from: { address: string; device: string | undefined },
) {
  const email = emailOf(credentials.email) || credentials.email.toLowerCase()
  const isKnown = from.device && (await isKnownDevice(db, email, from.device, new Date()))
  const buckets = bucketsOf(keyedHash, {
    ...{ email, address: from.address },
    device: isKnown ? from.device : undefined,
  })
  await change(null, (it) => countTry(it, buckets))

  const by = buckets.network?.all ?? buckets.account
  const memberId = await findByPassword(db, email, credentials.password, by)
  if (memberId === undefined) throw new WrongCredentials()
  const device = await change(memberId, async (it) => {
    await uncountTry(it, buckets)
    return rememberDevice(it, memberId, from.device)
  })
  return { memberId, device }
}
