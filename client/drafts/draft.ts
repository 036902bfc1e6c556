import { effect, signal } from '@preact/signals'
import { onBack } from '../platform/live.ts'
import { fieldsOf, isEqual, isSame, type Words } from './fields.ts'
import { type KeptHere, keepHere, readHere } from './kept-here.ts'
import { draftOnServer, isDraftChanged } from './on-server.ts'
import { whenLeaving } from './when-leaving.ts'

/** So long one has to pause before what one has typed is sent to be kept. */
const PAUSE_MS = 1_000

/**
 * What is being written in a place. Each change is kept in this browser at once and on the server after a
 * pause; here it is forgotten as soon as the server has it. Where both know of a draft that the other does
 * not, the newer is gone on with and the other is offered.
 */
export function draftAt(place: string, initial: Words) {
  const fields = fieldsOf(initial)
  const server = draftOnServer(place)
  /** Where it is kept; undefined while there is nothing to keep. */
  const keptWhere = signal<'server' | 'here' | undefined>(undefined)
  const restored = signal(false)
  /** What else has been written for this place. */
  const other = signal<Words | undefined>(readHere(otherPlace(place)))
  /** What the server has. */
  let saved = initial
  let timer: ReturnType<typeof setTimeout> | undefined
  let saving: Promise<void> | undefined
  let looked: Promise<void> | undefined

  const here = readHere(place)
  if (here) goOnWith(here, 'here')

  const stopKeeping = effect(() => {
    const words = fields.read()
    clearTimeout(timer)
    if (isEqual(words, saved)) return
    if (!here || !isEqual(words, here)) keepHere(place, hasWords(words) ? kept(words) : undefined)
    timer = setTimeout(() => void save(), PAUSE_MS)
  })
  const stopRetrying = onBack(() => void save())
  const stopWatching = whenLeaving(() => void save(true))

  function hasWords(words: Words) {
    return !isSame(words, initial)
  }

  function kept(words: Words): KeptHere {
    return { ...words, at: new Date().toISOString(), since: server.since() }
  }

  function goOnWith(words: Words, where: 'server' | 'here') {
    fields.fill(words)
    saved = where === 'server' ? fields.read() : initial
    restored.value = true
    keptWhere.value = where
  }

  function offer(words: Words | undefined) {
    const isNew = words && !isSame(words, fields.read()) && hasWords(words)
    other.value = isNew ? words : undefined
    keepHere(otherPlace(place), isNew ? kept(words) : undefined)
  }

  /** Looks, once, whether the server has one. Without an answer, what is here is gone on with. */
  function find() {
    looked ??= server.find().then((found) => found && meet(found))
    return looked
  }

  function meet(found: Words & { savedAt: string }) {
    const mine = fields.read()
    const isWritten = hasWords(mine)
    // Nothing is newer than what has been typed since the page was opened.
    const isUntouched = here !== undefined && isSame(mine, here)
    const isOlder = isUntouched && here.since !== found.savedAt && here.at < found.savedAt
    const isNewer = isWritten && !isOlder
    if (!isNewer) {
      goOnWith(found, 'server')
      keepHere(place, undefined)
    }
    if (isWritten && here?.since !== found.savedAt) offer(isNewer ? found : mine)
  }

  /** One after the other; while the page is being left, at once. */
  async function save(leaving = false): Promise<void> {
    clearTimeout(timer)
    if (isEqual(fields.read(), saved)) return
    if (leaving) return saveNow(true)
    if (saving) return saving.then(() => save())
    saving = find()
      .then(() => saveNow(false))
      .finally(() => {
        saving = undefined
      })
    return saving
  }

  async function saveNow(leaving: boolean): Promise<void> {
    const words = fields.read()
    if (isEqual(words, saved)) return
    try {
      if (hasWords(words)) await server.keep(words, leaving)
      else await server.forget()
      saved = words
      keptWhere.value = hasWords(words) ? 'server' : undefined
      if (isEqual(fields.read(), words)) keepHere(place, undefined)
    } catch (reason) {
      keptWhere.value = hasWords(words) ? 'here' : undefined
      if (!isDraftChanged(reason) || leaving) return
      // Another browser has gone on with it: its words are offered, and these are kept.
      const found = await server.find()
      if (found) offer(found)
      if (found) await saveNow(false)
    }
  }

  return {
    ...fields,
    keptWhere,
    restored,
    other,
    find,
    save: () => void save(),

    /** Goes on with the other one, and offers this. */
    swap() {
      const [mine, theirs] = [fields.read(), other.value]
      if (!theirs) return
      fields.fill(theirs)
      offer(mine)
    },

    dropOther: () => offer(undefined),

    /** To be awaited before it is sent: what is on its way to be kept would come back after it. */
    async settle() {
      clearTimeout(timer)
      await saving
      clearTimeout(timer)
    },

    /**
     * It has been sent, and with that the server has forgotten it; or it is given up. What else was written
     * and has not been decided on is kept, unless it says the same.
     */
    clear(isGivenUp = false) {
      const left = other.value && !isSame(other.value, fields.read()) ? other.value : undefined
      saved = initial
      fields.fill(initial)
      keepHere(place, undefined)
      if (isGivenUp) void server.forget().catch(() => {})
      server.forgotten()
      keptWhere.value = undefined
      restored.value = false
      offer(isGivenUp ? undefined : left)
    },

    stop() {
      void save(true)
      stopKeeping()
      stopRetrying()
      stopWatching()
    },
  }
}

const otherPlace = (place: string) => `other/${place}`

export type DraftModel = ReturnType<typeof draftAt>
