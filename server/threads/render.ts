import { OWN_PICTURES } from '../files/address.ts'
import { renderMarkdown } from '../platform/markdown.ts'

/** What is written in a post: it shows pictures that were uploaded here. */
export const renderPost = (markdown: string) => renderMarkdown(markdown, OWN_PICTURES)
