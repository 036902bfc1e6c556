export const overview = {
  title: (name: string) => `Guten Tag, ${name}`,
  lede: 'Was in Ihren Communities zuletzt gesagt wurde, und was als Nächstes ansteht.',
  threads: 'Zuletzt gesagt',
  noThreads:
    'Noch gehören Sie keiner Community an. Treten Sie einer bei, oder kommen Sie zu einer Veranstaltung: Wer teilnimmt, gehört der Community an, die aus ihr entsteht.',
  toCommunities: 'Communities ansehen',
  next: 'Als Nächstes',
  noEvents: 'Gerade ist nichts geplant.',
  mine: 'Ihre Communities',
}
