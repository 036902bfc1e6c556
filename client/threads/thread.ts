import { batch, signal } from '@preact/signals'
import type { Post, Thread } from '../../server/threads/contract.ts'
import { announce } from '../platform/announce.ts'
import { onNews, watch } from '../platform/live.ts'
import { onAnchor } from '../platform/navigation.ts'
import { member } from '../platform/session.ts'
import { words } from '../words/words.ts'
import * as api from './api.ts'
import { keptWindow, postsUpTo } from './kept-window.ts'
import { postWindow } from './post-window.ts'
import { readingOf } from './reading.ts'

/** One thread on screen: its state, and what the reader can do to it. */
export function openThread(id: string) {
  const thread = signal<Thread>()
  const error = signal<unknown>()
  const loadedPosts = postWindow()
  const kept = keptWindow(id, loadedPosts)
  const reading = readingOf(id)

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
  const stopBringing = onAnchor((anchor) => bring(numberIn(anchor)))

  /** Opens it at the post that the address names, else where the reader has not read on yet. */
  async function load(number = numberIn(location.hash.slice(1)), upTo = 0) {
    try {
      const page = await api.fetchThread(id, number)
      const posts = await postsUpTo(id, page.posts, upTo)
      batch(() => {
        reading.begin(page.thread)
        thread.value = page.thread
        loadedPosts.startFrom(posts, page.opening)
        error.value = undefined
      })
      // What came while this was on its way is not in it.
      keepUp(heard)
    } catch (reason) {
      batch(() => {
        thread.value = undefined
        error.value = reason
      })
    }
  }

  /** Has a post on the page: where it lies elsewhere in the thread, the page begins anew from there. */
  async function bring(number: number) {
    if (thread.value && number > 0 && !loadedPosts.has(number)) await load(number)
  }

  // The page may have begun anew elsewhere while this was on its way: then it does not belong there.
  async function earlier() {
    const before = loadedPosts.previous.value
    if (before === null) return
    const page = await api.fetchPosts(id, { before })
    if (loadedPosts.previous.value === before) loadedPosts.putBefore(page)
  }

  async function later() {
    const after = loadedPosts.next.value
    if (after === null) return
    const page = await api.fetchPosts(id, { after })
    if (loadedPosts.next.value === after) loadedPosts.putAfter(page)
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
      const changes = await api.fetchChanges(id, since)
      const came = loadedPosts.take(changes.posts).filter((it) => isThere(it) && !isMe(it.author))
      if (came.length > 0) announce(words().threads.newPosts(came.length))
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

  async function reply(replyTo: number, body: string, key: string, forAuthority = false) {
    const mine = await api.publishReply(id, { replyTo, body, forAuthority }, key)
    await catchUp()
    await bring(mine.number)
    reading.wrote(mine)
    return mine
  }

  /** From the version that its writer saw: what was edited meanwhile is not overwritten. */
  async function edit(postId: number, body: string, version: number) {
    await api.editPost(postId, { body, version }).finally(catchUp)
  }

  async function withdraw(postId: number) {
    await api.withdrawPost(postId).finally(catchUp)
  }

  async function dropAttribution(postId: number) {
    await api.dropAttribution(postId).finally(catchUp)
  }

  async function setAccepted(postId: number, accepted: boolean) {
    await (accepted ? api.acceptAnswer(postId) : api.takeBackAcceptance(postId))
    await catchUp()
  }

  async function setFollowing(following: boolean) {
    await (following ? api.follow(id) : api.unfollow(id))
    if (thread.value) thread.value = { ...thread.value, following }
  }

  function close() {
    stopWatching()
    stopHearing()
    stopBringing()
    kept.stop()
    reading.end()
  }

  return {
    thread,
    error,
    loadedPosts,
    reading,
    /** The first time: as it was left, where one has come back to it. */
    open: () => load(kept.from || undefined, kept.to),
    load: () => load(),
    earlier,
    later,
    reply,
    edit,
    withdraw,
    dropAttribution,
    setAccepted,
    setFollowing,
    catchUp,
    close,
  }
}

/** Whether it says something to its readers: what is hidden or withdrawn is not new, nor replied to. */
export const isThere = ({ hidden, withdrawn }: Post) => !hidden && !withdrawn

export const isMe = (author: Post['author']) => author?.id === member.value?.id

const numberIn = (anchor: string) => Number(/^post-(\d{1,9})$/.exec(anchor)?.[1] ?? 0)

export type ThreadModel = ReturnType<typeof openThread>
