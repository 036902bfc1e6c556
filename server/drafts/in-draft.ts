import { sql } from 'drizzle-orm'
import { files } from '../files/tables.ts'
import { drafts } from './tables.ts'

/**
 * Of a query over files: whether a draft of its owner mentions it. Where another's number only begins with
 * its own, it is kept as well, and goes with that draft.
 */
export const isInDraft = sql`exists (
  select from ${drafts} where ${drafts.memberId} = ${files.ownerId}
    and ${drafts.body} like '%/api/files/' || ${files.id} || '%'
)`
