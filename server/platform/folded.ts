import { type SQL, sql } from 'drizzle-orm'

const FROM = 'äöüàáâãåçčćèéêëěìíîïłñńňòóôõøřšśùúûůýžźżÄÖÜÀÁÂÃÅÇČĆÈÉÊËĚÌÍÎÏŁÑŃŇÒÓÔÕØŘŠŚÙÚÛŮÝŽŹŻ'
const TO = 'aouaaaaaccceeeeeiiiilnnnooooorssuuuuyzzzaouaaaaaccceeeeeiiiilnnnooooorssuuuuyzzz'

/** Names as SQL that a generated column can be made of: in small letters without any mark above or below. */
const bare = (name: SQL) =>
  sql`lower(translate(replace(${name}, 'ß', 'ss'), ${sql.raw(`'${FROM}', '${TO}'`)}))`

const SPELLED = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'ae', Ö: 'oe', Ü: 'ue' }

const spelled = (name: SQL) =>
  Object.entries(SPELLED).reduce(
    (text, [umlaut, letters]) => sql`replace(${text}, ${sql.raw(`'${umlaut}', '${letters}'`)})`,
    name,
  )

/** The parts of a name as they are looked up: Müller as mueller and as muller. */
export const partsOfName = (name: SQL) =>
  sql`array_to_tsvector(array_remove(regexp_split_to_array(${bare(spelled(name))} || ' ' || ${bare(name)}, '[\\s.,;:/()’''-]+'), ''))`

/** The words of what somebody types, in the same letters. */
export function wordsTyped(typed: string) {
  const letters = typed
    .normalize('NFC')
    .replace(/[äöüÄÖÜ]/g, (it) => SPELLED[it as keyof typeof SPELLED])
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
  return letters.match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Whether the parts of a name begin with a word typed. */
export const beginsWith = (parts: SQL | { getSQL(): SQL }, word: string) =>
  sql`${parts} @@ ${`${word}:*`}::tsquery`
