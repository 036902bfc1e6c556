import type { Post } from '../../server/threads/contract.ts'
import { Foreign } from '../ui/Foreign.tsx'
import { words } from '../words/words.ts'
import { fileAt } from './api.ts'
import { factsOf } from './facts.ts'

/** Below the words of a post: its documents, and the pictures that its words do not show. */
export function PostFiles({ post: { files, html } }: { post: Post }) {
  const listed = files.filter(
    ({ id, kind }) => kind === 'document' || !html?.includes(`${fileAt(id)}?`),
  )
  if (listed.length === 0) return null
  return (
    <ul class="post-files" aria-label={words().files.attached}>
      {listed.map((file) => (
        <li key={file.id}>
          <a href={fileAt(file.id)} download={file.kind === 'document'}>
            <Foreign>{file.name}</Foreign>
          </a>{' '}
          <span class="muted">{factsOf(file)}</span>
        </li>
      ))}
    </ul>
  )
}
