import { computed, effect, type Signal, signal } from '@preact/signals'
import type { FileRef } from '../../../server/files/contract.ts'
import { announce } from '../../platform/announce.ts'
import { sentenceFor } from '../../platform/sentence.ts'
import { words } from '../../words/words.ts'
import {
  exchange,
  insert,
  mentionOf,
  placeholderFor,
  placeOf,
  withoutLeftovers,
} from './mention.ts'
import { sendFile } from './send.ts'

const AT_ONCE = 2

type State =
  | { is: 'waiting' }
  | { is: 'uploading'; percent: number }
  | { is: 'failed'; error: unknown }
  | { is: 'done'; file: FileRef }

export interface Upload {
  key: number
  /** The name where it comes from. */
  name: string
  source: File
  state: Signal<State>
  alt: Signal<string>
  decoration: Signal<boolean>
  leave: AbortController
}

let lastKey = 0

/** Files that are attached to what is written in a field: on their way, and then mentioned in its text. */
export function uploadsInto(fieldId: string, text: Signal<string>) {
  const list = signal<Upload[]>([])
  const fieldOf = () => document.getElementById(fieldId) as HTMLTextAreaElement
  const pending = computed(() =>
    list.value.some(({ state }) => ['waiting', 'uploading'].includes(state.value.is)),
  )
  const isOnItsWay = (key: number) => list.peek().some((it) => it.key === key)
  const stopTidying = effect(() => {
    text.value = withoutLeftovers(text.value, isOnItsWay)
  })

  function add(sources: File[]) {
    if (sources.length === 0) return
    const added = sources.map(uploadOf)
    list.value = [...list.value, ...added]
    announce(words().files.begun(added.length))
    for (const upload of added) holdPlace(upload)
    goOn()
  }

  function retry(upload: Upload) {
    upload.state.value = { is: 'waiting' }
    holdPlace(upload)
    goOn()
  }

  function holdPlace({ key, name, source }: Upload) {
    const label = words().files.placeholder(name)
    insert(fieldOf(), placeholderFor(key, label), source.type.startsWith('image/'))
  }

  function goOn() {
    const under = (is: State['is']) => list.value.filter(({ state }) => state.value.is === is)
    const free = AT_ONCE - under('uploading').length
    for (const upload of under('waiting').slice(0, free)) void send(upload)
  }

  async function send(upload: Upload) {
    const { name, source, state, leave } = upload
    const { files } = words()
    state.value = { is: 'uploading', percent: 0 }
    try {
      const onProgress = (percent: number) => {
        state.value = { is: 'uploading', percent }
      }
      const file = await sendFile(source, onProgress, leave.signal)
      if (leave.signal.aborted) return
      state.value = { is: 'done', file }
      mention(upload, file)
      announce(files.isAttached(file.name))
    } catch (error) {
      if (leave.signal.aborted) return
      state.value = { is: 'failed', error }
      take({ key: upload.key })
      announce(files.isFailed(name, sentenceFor(error)))
    } finally {
      goOn()
    }
  }

  /** In place of what held its place, or at the end where that is gone. */
  function mention({ key }: Upload, file: FileRef) {
    const place = placeOf(text.value, { key })
    if (place) return exchange(fieldOf(), place, mentionOf(file, file.name))
    const end = text.value.length
    exchange(fieldOf(), [end, end], `\n\n${mentionOf(file, file.name)}`)
  }

  /** What a picture shows, said anew. */
  function describe({ state, alt, decoration }: Upload) {
    if (state.value.is !== 'done') return
    const { file } = state.value
    const place = placeOf(text.value, file)
    if (place)
      exchange(fieldOf(), place, mentionOf(file, decoration.value ? '' : alt.value || file.name))
  }

  /** Takes out of the text what mentions it. */
  function take(mentioned: { key: number } | { id: number }) {
    const place = placeOf(text.value, mentioned)
    if (place) exchange(fieldOf(), place, '')
  }

  /** Ends one that is on its way, or no longer attaches one that has arrived. */
  function remove(upload: Upload) {
    const { state, key, name, leave } = upload
    leave.abort()
    take(state.value.is === 'done' ? state.value.file : { key })
    list.value = list.value.filter((it) => it !== upload)
    announce(words().files.isRemoved(name))
    goOn()
  }

  /** What is mentioned no more, because it was sent or deleted, is no longer listed. */
  const listed = computed(() =>
    list.value.filter(
      ({ state }) => state.value.is !== 'done' || placeOf(text.value, state.value.file),
    ),
  )

  function stop() {
    for (const { leave } of list.value) leave.abort()
    list.value = []
    text.value = withoutLeftovers(text.value, isOnItsWay)
    stopTidying()
  }

  return { list: listed, pending, fieldOf, add, retry, remove, describe, stop }
}

const uploadOf = (source: File): Upload => {
  lastKey += 1
  const name = source.name
  return {
    ...{ key: lastKey, name, source, leave: new AbortController() },
    state: signal<State>({ is: 'waiting' }),
    alt: signal(''),
    decoration: signal(false),
  }
}

export type Uploads = ReturnType<typeof uploadsInto>
