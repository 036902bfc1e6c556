import { renderMarkdown, type Text } from '../platform/markdown.ts'

/** An abstract may still be empty, which a post may not. */
export async function renderAbstract(markdown: string): Promise<Text> {
  return markdown.trim() === '' ? { markdown: '', html: '' } : renderMarkdown(markdown)
}
