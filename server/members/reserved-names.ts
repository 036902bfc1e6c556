import { Invalid } from '../errors.ts'
import { lettersOfName } from '../platform/text/same-name.ts'

/** Whoever is called so seems to speak for the network or its software. */
const RESERVED = new Set(
  [
    ...['Geschäftsstelle', 'Netzwerk-Geschäftsstelle', 'Office', 'Network office', 'Anstoß'],
    ...['Anstoss', 'Moderation', 'Moderator', 'Moderatorin', 'Koordination', 'Administration'],
    ...['Administrator', 'Administratorin', 'Admin', 'System', 'Support', 'Redaktion'],
  ].map(lettersOfName),
)

/** Refuses a name that reads as the network's own, unless the network office has given it. Throws Invalid. */
export function refuseReserved(name: string, invited: { name: string; office: boolean }) {
  const letters = lettersOfName(name)
  if (!RESERVED.has(letters) || invited.office || letters === lettersOfName(invited.name)) return
  throw new Invalid(
    'name',
    'This name reads as if you spoke for the network. Please give your own.',
    'name_reserved',
  )
}
