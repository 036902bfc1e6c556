import { announce } from '../platform/announce.ts'
import { words } from '../words/words.ts'
import { KeyList } from './KeyList.tsx'
import { keysOn, switchKeys } from './switch.ts'

export function KeysSetting() {
  const { settings } = words()
  function change(on: boolean) {
    switchKeys(on)
    announce(on ? settings.keysAreOn : settings.keysAreOff)
  }
  return (
    <section>
      <h2>{settings.keysTitle}</h2>
      <label class="choice">
        <input
          type="checkbox"
          checked={keysOn.value}
          onChange={(it) => change(it.currentTarget.checked)}
        />
        <span>
          {settings.keysSwitch} <span class="muted">{settings.keysText}</span>
        </span>
      </label>
      <KeyList />
    </section>
  )
}
