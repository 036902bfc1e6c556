import { words } from '../words/words.ts'
import { KEYS } from './keys.ts'

/** Which key does what. */
export function KeyList() {
  const { settings } = words()
  return (
    <dl class="facts keys">
      {KEYS.map(({ key, does }) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{settings.keys[does]}</dd>
        </div>
      ))}
    </dl>
  )
}
