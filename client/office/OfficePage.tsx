import { authorityList } from '../authorities/api.ts'
import { usePaged } from '../platform/paged.ts'
import { member } from '../platform/session.ts'
import { NotFoundPage } from '../ui/LoadedPage.tsx'
import { Page } from '../ui/Page.tsx'
import { words } from '../words/words.ts'
import { AuthorityForm } from './AuthorityForm.tsx'
import { FirstSteps } from './FirstSteps.tsx'
import { Invitations } from './Invitations.tsx'
import { ProgrammeForms } from './ProgrammeForms.tsx'
import { Voices } from './Voices.tsx'

/** The network office's desk: to everybody else there is no such page. */
export const OfficePage = () => (member.value?.office ? <Desk /> : <NotFoundPage />)

/** In the order in which one needs the other: an authority before its members, a topic before an event. */
function Desk() {
  const { office } = words()
  const authorities = usePaged(authorityList())
  const items = authorities.items.value ?? []
  return (
    <Page title={office.title} lede={office.lede}>
      <FirstSteps key={items.length} />
      <h2 id="authorities">{office.authorities}</h2>
      <AuthorityForm authorities={items} onAdded={authorities.reload} />
      <h2 id="programme">{office.programme}</h2>
      <ProgrammeForms />
      <h2 id="invite">{office.invite}</h2>
      {items.length > 0 && <Invitations authorities={items} />}
      <h2>{office.voices}</h2>
      <Voices authorities={items} />
    </Page>
  )
}
