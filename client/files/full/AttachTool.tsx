import { useRef } from 'preact/hooks'
import { Icon } from '../../composer/full/Icon.tsx'
import { words } from '../../words/words.ts'
import type { Uploads } from './uploads.ts'

/** What the dialog offers. Apple's pictures are made to JPEG by the browser where that is asked for. */
const OFFERED = [
  ...['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/avif', '.pdf', 'text/plain'],
  ...['.doc', '.docx', '.xls', '.xlsx', '.ppt', '.pptx', '.odt', '.ods', '.odp', '.csv', '.md'],
].join()

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
        accept={OFFERED}
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
