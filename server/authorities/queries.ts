import { asc, eq } from 'drizzle-orm'
import { NotFound } from '../errors.ts'
import type { Reader } from '../platform/database/database.ts'
import { NAMES_A_PAGE, type NameCursor, namedAfter } from '../platform/database/name-cursor.ts'
import { authorities } from './tables.ts'

/** What stands beside a member's name: select it under a key of its own. */
export const authorityRef = {
  id: authorities.id,
  name: authorities.name,
  shortName: authorities.shortName,
}

export async function findAuthority(db: Reader, id: number) {
  const [authority] = await db.select().from(authorities).where(eq(authorities.id, id))
  if (!authority) throw new NotFound()
  return authority
}

export function authoritiesAfter(db: Reader, after: NameCursor) {
  return db
    .select()
    .from(authorities)
    .where(namedAfter(authorities.name, authorities.id, after))
    .orderBy(asc(authorities.name), asc(authorities.id))
    .limit(NAMES_A_PAGE + 1)
}
