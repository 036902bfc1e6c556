import { ApiError } from '../../platform/http.ts'
import { sentenceFor } from '../../platform/sentence.ts'
import { WordsButton } from '../../ui/Button.tsx'
import { words } from '../../words/words.ts'
import { factsOf } from '../facts.ts'
import { PictureWords } from './PictureWords.tsx'
import type { Upload, Uploads } from './uploads.ts'

/** Another try helps where there was no answer, or none for now; what was refused for what it is, stays so. */
const mayHelp = (error: unknown) =>
  error instanceof ApiError && (error.status < 400 || error.status >= 500 || error.status === 401)

export function UploadRow({ upload, uploads }: { upload: Upload; uploads: Uploads }) {
  const { app, files } = words()
  const state = upload.state.value
  const name = state.is === 'done' ? state.file.name : upload.name
  const isPending = state.is === 'waiting' || state.is === 'uploading'
  return (
    <li class="upload">
      <div class="upload-line">
        <b>{name}</b>
        <span class="muted">
          {state.is === 'done' && factsOf(state.file)}
          {state.is === 'uploading' && files.percent(state.percent)}
          {(state.is === 'waiting' || state.is === 'failed') && files.states[state.is]}
        </span>
        {state.is === 'uploading' && (
          <progress max={100} value={state.percent} aria-label={files.progress(name)} />
        )}
        <span class="upload-actions">
          {state.is === 'failed' && mayHelp(state.error) && (
            <WordsButton label={files.retry(name)} onClick={() => uploads.retry(upload)}>
              {app.again}
            </WordsButton>
          )}
          <WordsButton
            label={isPending ? files.cancel(name) : files.removeNamed(name)}
            onClick={() => {
              uploads.remove(upload)
              uploads.fieldOf().focus()
            }}
          >
            {isPending ? app.cancel : files.remove}
          </WordsButton>
        </span>
      </div>
      {state.is === 'failed' && <p class="error">{sentenceFor(state.error)}</p>}
      {state.is === 'done' && state.file.kind === 'picture' && (
        <PictureWords file={state.file} upload={upload} onChange={() => uploads.describe(upload)} />
      )}
    </li>
  )
}
