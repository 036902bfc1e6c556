import { useRef } from 'preact/hooks'
import { Icon } from '../../composer/full/Icon.tsx'
import { words } from '../../words/words.ts'
import type { Uploads } from './uploads.ts'

/** The tool of the composer's toolbar that lets one choose files. */
export function AttachTool({ uploads }: { uploads: Uploads }) {
  const label = words().composer.tool.attach
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button
        type="button"
        class="tool"
        aria-label={label}
        title={label}
        onClick={() => input.current?.click()}
      >
        <Icon name="attach" />
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        onChange={({ currentTarget }) => {
          uploads.add([...(currentTarget.files ?? [])])
          // The same file can be chosen again.
          currentTarget.value = ''
        }}
      />
    </>
  )
}
