import type { Authority } from '../../server/authorities/contract.ts'
import { Page } from '../ui/Page.tsx'
import { usePaged } from '../ui/paged.ts'
import { words } from '../words/words.ts'
import { AuthorityForm } from './AuthorityForm.tsx'
import { Invitations } from './Invitations.tsx'
import { ProgrammeForms } from './ProgrammeForms.tsx'
import { Voices } from './Voices.tsx'

/** The network office's desk. */
export function OfficePage() {
  const { office } = words()
  const authorities = usePaged<Authority>('/authorities')
  const items = authorities.items.value ?? []
  return (
    <Page title={office.title} lede={office.lede}>
      <h2>{office.invite}</h2>
      {items.length > 0 && <Invitations authorities={items} />}
      <h2>{office.authorities}</h2>
      <AuthorityForm authorities={items} onAdded={authorities.reload} />
      <h2>{office.voices}</h2>
      <Voices authorities={items} />
      <h2>{office.programme}</h2>
      <ProgrammeForms />
    </Page>
  )
}
