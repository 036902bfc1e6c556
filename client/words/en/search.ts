import type { Words } from '../de.ts'
export const search: Words['search'] = {
  title: 'Search',
  quoted: (words) => `“${words}”`,
  go: 'Search',
  words: 'What are you looking for?',
  placeholder: 'words, “phrases”, -without',
  help: 'Everything you may read is searched: threads of your communities, events and talks, communities, authorities and members.',
  examples: `Register also finds Registermodernisierung, and small typing errors do no harm.
"digital file" in quotation marks finds exactly these words in a row.
file -paper finds what names the file, but no paper.`,
  further: 'More filters',
  authority: 'Authority',
  allAuthorities: 'All authorities',
  member: 'Member',
  allMembers: 'All members',
  from: 'From',
  to: 'To',
  answered: 'Only questions with a helpful answer',
  attachments: 'Only with attachments',
  file: 'Attachment',
  everywhere: 'Remove all filters',
  found: 'Results',
  count: (count, more) =>
    more
      ? `More than ${count}\u00a0results`
      : count === 0
        ? 'No results'
        : count === 1
          ? '1\u00a0result'
          : `${count}\u00a0results`,
  events: 'Events',
  members: 'Members',
  ignored: (words) => `Not searched because too common: ${words}`,
  similar: (typed, as) => `No results for ${typed}. Similar spellings: ${as}`,
  compound: (typed, parts) => `No results for ${typed}. Searched for: ${parts}`,
  order: 'Order',
  best: 'Most relevant first',
  newest: 'Newest first',
  nothing: 'There are no results for this search.',
  nothingHint: 'Try fewer or different words.',
  nothingNarrowed: 'Try fewer words, or remove filters.',
  talkAt: (motto) => `Talk in the programme: ${motto}`,
  accepted: 'helpful answer',
}
