import { renderMarkdown, type Text } from '../markdown/render.ts'

/** An abstract may still be empty, which a post may not. */
export async function renderAbstract(markdown: string): Promise<Text> {
  return markdown.trim() === '' ? { markdown: '', html: '' } : renderMarkdown(markdown)
}
