import { useEffect, useMemo } from 'preact/hooks'
import { Composer, type ComposerProps } from '../composer/Composer.tsx'
import { full } from '../composer/full.ts'
import { attaching, loadAttaching } from './attaching.ts'

/** A composer to which files can be attached: by its button, dropped or pasted. */
export function PostComposer(props: ComposerProps) {
  const { id, text } = props
  const [isWriting, parts] = [full.value !== undefined, attaching.value]
  useEffect(() => {
    if (isWriting) void loadAttaching()
  }, [isWriting])
  const uploads = useMemo(() => parts?.uploadsInto(id, text), [parts, id, text])
  useEffect(() => () => uploads?.stop(), [uploads])
  if (!parts || !uploads) return <Composer {...props} />
  return (
    <Composer {...props} tools={<parts.AttachTool uploads={uploads} />} onFiles={uploads.add}>
      <parts.UploadList uploads={uploads} />
    </Composer>
  )
}
