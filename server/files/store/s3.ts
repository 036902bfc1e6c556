import { openAsBlob } from 'node:fs'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { AwsClient } from 'aws4fetch'
import type { S3Settings } from '../../config.ts'
import { StoreUnavailable } from '../errors.ts'
import { type FileStore, keyOf, type Span } from './store.ts'

const LONGEST_WAIT_MS = 20_000

/** In a bucket of anything that speaks S3. */
export class S3Store implements FileStore {
  readonly #client: AwsClient
  readonly #bucket: string

  constructor({ endpoint, bucket, region, accessKeyId, secretAccessKey }: S3Settings) {
    this.#client = new AwsClient({
      service: 's3',
      region,
      accessKeyId,
      secretAccessKey,
      retries: 2,
    })
    this.#bucket = `${endpoint.href.replace(/\/$/, '')}/${bucket}`
  }

  /** The store compares what arrives with the hash, and keeps it only where they agree. */
  async put(hash: string, path: string) {
    const body = await openAsBlob(path)
    const headers = { 'x-amz-content-sha256': hash, 'content-length': String(body.size) }
    await this.#ask(hash, { method: 'PUT', body, headers })
  }

  async get(hash: string, span?: Span) {
    const headers = span && { range: `bytes=${span.start}-${span.end}` }
    const { body } = await this.#ask(hash, { method: 'GET', ...(headers && { headers }) })
    if (!body) throw new StoreUnavailable()
    return Readable.fromWeb(body as ReadableStream)
  }

  async has(hash: string) {
    const { status } = await this.#ask(hash, { method: 'HEAD' }, [404])
    return status !== 404
  }

  async remove(hash: string) {
    await this.#ask(hash, { method: 'DELETE' }, [404])
  }

  /** Waits so long for the answer to begin; what comes then may take longer. */
  async #ask(hash: string, init: RequestInit, understood: number[] = []) {
    const waiting = new AbortController()
    const timer = setTimeout(() => waiting.abort(), LONGEST_WAIT_MS)
    try {
      const address = `${this.#bucket}/${keyOf(hash)}`
      const answer = await this.#client.fetch(address, { ...init, signal: waiting.signal })
      if (answer.ok || understood.includes(answer.status)) return answer
      await answer.body?.cancel()
      throw new Error(`The store answers ${init.method} with ${answer.status}.`)
    } catch (error) {
      throw new StoreUnavailable(error)
    } finally {
      clearTimeout(timer)
    }
  }
}
