import type { FileRef } from '../../../server/files/contract.ts'
import { TextField } from '../../ui/Field.tsx'
import { words } from '../../words/words.ts'
import { fileAt } from '../api.ts'
import type { Upload } from './uploads.ts'

interface Props {
  file: FileRef
  upload: Upload
  onChange: () => void
}

/** Asks what a picture shows, for those who do not see it. */
export function PictureWords({ file, upload, onChange }: Props) {
  const { files } = words()
  const { alt, decoration } = upload
  return (
    <div class="picture-words">
      <img src={fileAt(file.id, { small: true })} alt="" />
      <div>
        {!decoration.value && (
          <TextField
            label={files.altOf(file.name)}
            hint={files.altHint}
            maxLength={300}
            value={alt.value}
            onInput={(it) => {
              alt.value = it
              onChange()
            }}
          />
        )}
        <label class="choice">
          <input
            type="checkbox"
            checked={decoration.value}
            onChange={({ currentTarget }) => {
              decoration.value = currentTarget.checked
              onChange()
            }}
          />
          <span>{files.decoration}</span>
        </label>
      </div>
    </div>
  )
}
