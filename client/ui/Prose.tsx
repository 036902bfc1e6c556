import { trusted } from '../platform/trusted-html.ts'
import { foreignLanguage } from '../words/words.ts'

/** What a member has written, as the server rendered it. */
export function Prose({ html }: { html: string }) {
  return (
    <div
      class="prose"
      dir="auto"
      lang={foreignLanguage()}
      dangerouslySetInnerHTML={{ __html: trusted(html) }}
    />
  )
}
