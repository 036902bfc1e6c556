import type { WebSocket } from 'ws'
import { Forbidden, NotFound } from '../errors.ts'
import type { Channel } from './audience.ts'
import type { News, Topic } from './contract.ts'

/** So much may wait for a page that has stopped reading, in bytes. */
const MOST_BUFFERED = 1024 * 1024

/** So long a page has to read that it is being closed. */
const CLOSING_MS = 10_000

/** Where a page subscribes to channels. */
interface Channels {
  enter(page: Page, channel: Channel): void
  leave(page: Page, channel: Channel): void
  /** Once the page is closed. */
  remove(page: Page): void
}

/** What a page asks the database for, on behalf of its member. */
export interface Doors {
  /** Gives the revision of a topic. Throws NotFound or Forbidden where there is no such topic for the member. */
  openTopic: (topic: Topic) => Promise<number>
  /** The ids of the communities that the member belongs to. */
  findCommunities: () => Promise<number[]>
  /** Is told of an error that closes the page. */
  onFailure: (error: unknown) => void
}

/** An open page of a signed-in member, at the other end of a socket. */
export class Page {
  readonly sessionId: number
  readonly channels = new Set<Channel>()
  readonly #socket: WebSocket
  readonly #hub: Channels
  readonly #doors: Doors
  #communities = new Set<Channel>()
  #watched = new Set<Topic>()
  /** What it asked to watch last, while what it asked for before is still being opened. */
  #asked: Topic[] | undefined
  #opening = false
  #rechecking = false
  #toRecheck = false

  constructor(socket: WebSocket, hub: Channels, sessionId: number, doors: Doors) {
    this.sessionId = sessionId
    this.#socket = socket
    this.#hub = hub
    this.#doors = doors
  }

  /** Hears from now on of what is new in exactly the communities that its member belongs to. */
  joinCommunities() {
    return this.#joinCommunities().catch((error) => this.fail(error))
  }

  async #joinCommunities() {
    const ids = await this.#doors.findCommunities()
    // It may have been closed meanwhile, and what is closed is in no channel.
    if (this.#socket.readyState !== this.#socket.OPEN) return
    const found = new Set(ids.map((id): Channel => `members-of:${id}`))
    for (const channel of this.#communities) {
      if (!found.has(channel)) this.#hub.leave(this, channel)
    }
    for (const channel of found) this.#hub.enter(this, channel)
    this.#communities = found
    this.#tell({ kind: 'reading.changed' })
  }

  /** Watches exactly these from now on. One set is opened at a time; of those that wait, the newest. */
  async watch(topics: Topic[]) {
    this.#tell({ kind: 'beat' })
    this.#asked = topics
    if (this.#opening) return
    this.#opening = true
    while (this.#asked) {
      const asked = this.#asked
      this.#asked = undefined
      await this.#watchOnly(asked)
    }
    this.#opening = false
  }

  async #watchOnly(topics: Topic[]) {
    const wanted = new Set(topics)
    for (const topic of this.#watched) if (!wanted.has(topic)) this.#hub.leave(this, topic)
    const added = [...wanted].filter((topic) => !this.#watched.has(topic))
    this.#watched = wanted
    await Promise.all(added.map((topic) => this.#open(topic)))
  }

  /** Asks anew whether the member may still hear of what this page watches. What is asked meanwhile is asked once. */
  async recheck() {
    this.#toRecheck = true
    if (this.#rechecking) return
    this.#rechecking = true
    while (this.#toRecheck) {
      this.#toRecheck = false
      const opening = [...this.#watched].map((topic) => this.#open(topic))
      await Promise.all([...opening, this.joinCommunities()])
    }
    this.#rechecking = false
  }

  send(message: string) {
    if (this.#socket.readyState !== this.#socket.OPEN) return
    // A page that does not read is cut off; it comes back and catches up by revision.
    if (this.#socket.bufferedAmount > MOST_BUFFERED) return this.close(1013, 'Too slow')
    this.#socket.send(message)
  }

  /** After this it comes back and asks for what it has missed. */
  fail(error: unknown) {
    if (this.#socket.readyState !== this.#socket.OPEN) return
    this.#doors.onFailure(error)
    this.close(1011, 'Please reconnect')
  }

  close(code: number, reason: string, withinMs = CLOSING_MS) {
    this.#hub.remove(this)
    this.#socket.close(code, reason)
    // Whoever does not read does not answer either.
    setTimeout(() => this.#socket.terminate(), withinMs).unref()
  }

  /** Enters first and reads the revision then, so that nothing falls between. */
  async #open(topic: Topic) {
    this.#hub.enter(this, topic)
    try {
      const revision = await this.#doors.openTopic(topic)
      if (this.#isWatched(topic)) this.#tell({ kind: 'watching', topic, revision })
      else this.#hub.leave(this, topic)
    } catch (error) {
      // Only what is not there for this member is taken from them; any other failure is ours.
      if (!(error instanceof NotFound || error instanceof Forbidden)) return this.fail(error)
      this.#watched.delete(topic)
      this.#hub.leave(this, topic)
      this.#tell({ kind: 'revoked', topic })
    }
  }

  /** What was closed meanwhile is in no channel any more. */
  #isWatched(topic: Topic) {
    return this.#socket.readyState === this.#socket.OPEN && this.#watched.has(topic)
  }

  #tell(news: News) {
    this.send(JSON.stringify(news))
  }
}
