import { once } from 'node:events'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import Fastify from 'fastify'
import { postgres } from '../../server/platform/database/driver.ts'
import { REFERENCE_FOLDER } from './databases.ts'

/**
 * The bare reference, in a process of its own: Fastify and the driver, nothing else. One route with one
 * indexed select of 20 posts from a table of the same size, one with one insert into it.
 */
const query = await (process.env.DATABASE_URL ? onPostgres(process.env.DATABASE_URL) : embedded())
await query('create table if not exists bare_posts as select * from posts', [])
await query('create index if not exists bare_number on bare_posts (thread_id, number)', [])
await query('create sequence if not exists bare_ids start 100000000 owned by bare_posts.id', [])
await query(
  `alter table bare_posts alter id set default nextval('bare_ids'), alter id set not null`,
  [],
)
await query('create unique index if not exists bare_id on bare_posts (id)', [])
await query('analyze bare_posts', [])

const nullable = (type: string) => ({ type: [type, 'null'] })
const Post = {
  type: 'object',
  properties: {
    id: { type: 'integer' },
    number: { type: 'integer' },
    reply_to: nullable('integer'),
    author_id: nullable('integer'),
    html: { type: 'string' },
    revision: { type: 'integer' },
    published_at: { type: 'string' },
    edited_at: nullable('string'),
    hidden_at: nullable('string'),
  },
}
const Posts = { type: 'object', properties: { items: { type: 'array', items: Post } } }
const Inserted = { type: 'object', properties: { id: { type: 'integer' } } }

const app = Fastify()

app.get<{ Params: { threadId: string }; Querystring: { after: string } }>(
  '/threads/:threadId',
  { schema: { response: { 200: Posts } } },
  async ({ params, query: { after } }) => ({
    items: await query(
      `select id, number, reply_to, author_id, html, revision, published_at, edited_at, hidden_at
       from bare_posts where thread_id = $1 and number > $2 order by number limit 20`,
      [Number(params.threadId), Number(after)],
    ),
  }),
)

app.post<{ Params: { threadId: string }; Body: { replyTo: number; body: string } }>(
  '/threads/:threadId/posts',
  { schema: { response: { 201: Inserted } } },
  async ({ params, body: { replyTo, body } }, response) => {
    const [post] = await query(
      `insert into bare_posts (thread_id, number, reply_to, author_id, body, html, revision, published_at)
       values ($1, 1000000, $2, 1, $3, $3, 1, now()) returning id`,
      [Number(params.threadId), replyTo, body],
    )
    return response.code(201).send(post)
  },
)

console.log(await app.listen({ host: '127.0.0.1', port: 0 }))
await once(process, 'disconnect')
process.exit(0)

async function onPostgres(url: string) {
  const bigint = { to: 20, from: [20], parse: Number, serialize: String }
  const sql = postgres(url, { max: 10, onnotice: () => {}, types: { bigint } })
  return (text: string, values: (number | string)[]) => sql.unsafe(text, values, { prepare: true })
}

async function embedded() {
  const client = await PGlite.create({ dataDir: join(REFERENCE_FOLDER, 'postgres') })
  return async (text: string, values: (number | string)[]) =>
    (await client.query(text, values)).rows
}
