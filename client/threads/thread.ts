import { batch, computed, effect, signal } from '@preact/signals'
import type {
  Post,
  Posts,
  Thread,
  ThreadChanges,
  ThreadPage,
} from '../../server/threads/contract.ts'
import { get, post, put, remove } from '../http.ts'
import { onNews, watch } from '../live.ts'
import { member, unread } from '../session.ts'
import { announce } from '../ui/announce.ts'
import { words } from '../words/words.ts'

/** One thread on screen: its state, and what the reader can do to it. */
export function openThread(id: string) {
  const thread = signal<Thread>()
  const posts = signal<ReadonlyMap<number, Post>>(new Map())
  /** The number to ask for more after; null when all are here. */
  const next = signal<number | null>(null)
  const error = signal<unknown>()
  /** The number of the last post there was when the page was opened: what comes later is new. */
  const knownTo = signal(0)
  const inOrder = computed(() => [...posts.value.values()].sort((a, b) => a.number - b.number))

  /** The highest revision that this page has heard of, whether or not it has come to ask for it. */
  let heard = 0

  const stopWatching = watch(`thread:${Number(id)}`)
  const stopHearing = onNews((news) => {
    // News only say that something changed; the API says what, and to whom.
    const changed =
      (news.kind === 'thread.changed' && news.threadId === Number(id) && news.revision) ||
      (news.kind === 'watching' && news.topic === `thread:${Number(id)}` && news.revision)
    if (changed) keepUp(changed)
    if (news.kind === 'revoked' && news.topic === `thread:${Number(id)}`) void load()
  })

  // Whoever has the thread before them has read what they are told of it. Most visits come with nothing
  // unread, and then there is nothing to say.
  const shown = computed(() => thread.value !== undefined)
  const stopReading = effect(() => {
    if (shown.value && unread.value > 0) void put(`/threads/${id}/reading`).catch(() => {})
  })

  async function load() {
    try {
      const page = await get<ThreadPage>(`/threads/${id}`)
      batch(() => {
        thread.value = page.thread
        posts.value = new Map(page.posts.items.map((it) => [it.number, it]))
        next.value = page.posts.next
        knownTo.value = page.thread.postCount
        error.value = undefined
      })
      await loadToAnchor()
      // What came while this was on its way is not in it.
      keepUp(heard)
    } catch (reason) {
      batch(() => {
        thread.value = undefined
        error.value = reason
      })
    }
  }

  /** A permalink may point beyond the first page. */
  async function loadToAnchor() {
    const wanted = Number(/^#post-(\d+)$/.exec(location.hash)?.[1] ?? 0)
    while (next.value !== null && next.value < wanted) await more()
  }

  async function more() {
    const page = await get<Posts>(`/threads/${id}/posts?after=${next.value}`)
    take(page.items)
    next.value = page.next
  }

  function keepUp(revision: number) {
    heard = Math.max(heard, revision)
    if (thread.value && thread.value.revision < heard) void catchUp()
  }

  let catching: Promise<void> | undefined

  /** Asks for what changed since the revision that is on screen: after news, and after a break. */
  function catchUp() {
    catching ??= askForChanges().finally(() => {
      catching = undefined
    })
    return catching
  }

  async function askForChanges() {
    let since = thread.value!.revision
    for (;;) {
      const changes = await get<ThreadChanges>(`/threads/${id}/changes?since=${since}`)
      const came = changes.posts.filter(isNews)
      take(changes.posts)
      if (came.length > 0) {
        announce(words().threads.newPosts(came.length))
      }
      if (changes.more) {
        since = changes.posts.at(-1)!.revision
        continue
      }
      thread.value = changes.thread
      // News may have come while this was asked, and found somebody asking.
      if (changes.thread.revision >= heard) return
      since = changes.thread.revision
    }
  }

  const isNews = (it: Post) => !posts.value.has(it.number) && it.author?.id !== member.value?.id

  /** What lies beyond the end of what is loaded is loaded when the reader gets there. */
  function take(some: Post[]) {
    const taken = new Map(posts.value)
    for (const it of some) {
      const older = taken.get(it.number)
      const beyond = next.value !== null && it.number > next.value
      if (!beyond && (!older || older.revision <= it.revision)) taken.set(it.number, it)
    }
    posts.value = taken
  }

  async function reply(replyTo: number, body: string, key: string) {
    const mine = await post<Post>(`/threads/${id}/posts`, { replyTo, body }, key)
    while (next.value !== null) await more()
    take([mine])
    await catchUp()
    return mine
  }

  async function edit(postId: number, body: string) {
    await put(`/posts/${postId}`, { body })
    await catchUp()
  }

  async function setAccepted(postId: number, accepted: boolean) {
    await (accepted ? put(`/posts/${postId}/acceptance`) : remove(`/posts/${postId}/acceptance`))
    await catchUp()
  }

  async function setFollowing(following: boolean) {
    await (following ? put(`/threads/${id}/follow`) : remove(`/threads/${id}/follow`))
    if (thread.value) thread.value = { ...thread.value, following }
  }

  function close() {
    stopWatching()
    stopHearing()
    stopReading()
  }

  return {
    thread,
    inOrder,
    next,
    error,
    knownTo,
    load,
    more,
    reply,
    edit,
    setAccepted,
    setFollowing,
    catchUp,
    close,
  }
}

export type ThreadModel = ReturnType<typeof openThread>
