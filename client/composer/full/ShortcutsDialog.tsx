import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { words } from '../../words/words.ts'
import { keysOf, TOOLS } from './tools.ts'

/** Which keys do what while one writes. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const { app, composer } = words()
  const tools = TOOLS.filter(({ key }) => key).map((tool) => [
    composer.tool[tool.name],
    keysOf(tool),
  ])
  const rows = [...tools, [composer.sends, keysOf({ key: 'Enter' })], ...composer.typed]
  return (
    <Dialog title={composer.shortcuts} onClose={onClose}>
      <dl class="shortcuts">
        {rows.map(([does, keys]) => (
          <div key={does}>
            <dt>{does}</dt>
            <dd>
              <kbd>{keys}</kbd>
            </dd>
          </div>
        ))}
      </dl>
      <p class="muted">{composer.toolbarKeys}</p>
      <div class="actions">
        <Button kind="primary" onClick={onClose}>
          {app.close}
        </Button>
      </div>
    </Dialog>
  )
}
