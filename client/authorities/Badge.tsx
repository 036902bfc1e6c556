import type { AuthorityRef } from '../../server/authorities/contract.ts'

/** Whose somebody is. */
export function Badge({ authority }: { authority: AuthorityRef }) {
  return (
    <abbr class="badge" title={authority.name}>
      {authority.shortName}
    </abbr>
  )
}
