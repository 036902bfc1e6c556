import { OWN_PICTURES } from '../../files/address.ts'
import { renderMarkdown } from '../../markdown/render.ts'
import type { Reader } from '../../platform/database/database.ts'
import { checkMentions, mentionsIn } from './mention.ts'

/** What is written in a community: it shows pictures that were uploaded here, and mentions who reads there. */
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

/** The same for nobody in particular: nobody is mentioned. */
export const renderForNobody = ({ id: by }: { id: number }, markdown: string) =>
  renderMarkdown(markdown, { pictures: OWN_PICTURES }, by)
