import { findReaders } from '../../communities/api.ts'
import { findThreads } from '../../search/api.ts'

/** Something to choose, and what stands in the text then. */
export interface Suggestion {
  id: string
  name: string
  detail: string
  markdown: string
}

/** What begins with a sign is looked up as one goes on typing. */
export interface Source {
  sign: '@' | '#'
  /** What has been typed up to the cursor, with the sign and what is looked for. */
  typed: RegExp
  find: (query: string, community: number | undefined) => Promise<Suggestion[]>
}

const escaped = (name: string) => name.replace(/[\\[\]`*<]/g, '\\$&')

const members: Source = {
  sign: '@',
  typed: /(?:^|[\s(])@((?:[\p{L}\p{N}][\p{L}\p{N}.'’-]*(?: [\p{L}\p{N}.'’-]*){0,2})?)$/u,
  async find(query, community) {
    if (community === undefined) return []
    const { items } = await findReaders(community, query)
    return items.map(({ id, name, authority }) => ({
      id: `member-${id}`,
      name,
      detail: authority.shortName,
      markdown: `[@${escaped(name)}](member:${id})`,
    }))
  },
}

const threads: Source = {
  sign: '#',
  typed: /(?:^|[\s(])#((?:[^\s#][^\n#]{0,60})?)$/u,
  async find(query) {
    const { items } = await findThreads(query)
    return items.map(({ id, title, community }) => ({
      id: `thread-${id}`,
      name: title,
      detail: community.name,
      markdown: `[${escaped(title)}](/threads/${id})`,
    }))
  },
}

export const SOURCES = [members, threads] as const
