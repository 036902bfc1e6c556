import { OWN_PICTURES } from '../../files/address.ts'
import { renderMarkdown } from '../../markdown/render.ts'
import type { Reader } from '../../platform/database/database.ts'
import { checkMentions, mentionsIn } from './mention.ts'

/** Renders a text for a community, with our own pictures and mentions of its readers. Throws TooManyMentions and as `renderMarkdown` does. */
export async function renderPost(
  db: Reader,
  communityId: number,
  { id: by }: { id: number },
  markdown: string,
) {
  const mentions = await mentionsIn(db, communityId, markdown)
  const text = await renderMarkdown(markdown, { pictures: OWN_PICTURES, mentions }, by)
  checkMentions(text)
  return text
}

/** Renders a text that is not for a community: it mentions nobody. Throws as `renderMarkdown` does. */
export const renderForNobody = ({ id: by }: { id: number }, markdown: string) =>
  renderMarkdown(markdown, { pictures: OWN_PICTURES }, by)
