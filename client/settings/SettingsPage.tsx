import '../styles/settings.css'
import { Feeds } from '../feeds/Feeds.tsx'
import { KeysSetting } from '../keys/KeysSetting.tsx'
import { Page } from '../ui/Page.tsx'
import { words } from '../words/words.ts'

/** How a member has it here, and what they have given to programs. */
export function SettingsPage() {
  const { settings } = words()
  return (
    <Page title={settings.title}>
      <KeysSetting />
      <Feeds />
    </Page>
  )
}
