import { Readable } from 'node:stream'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { FileRef, UploadQuery } from './contract.ts'
import { FileEmpty, FileTooLarge } from './errors.ts'
import { presentFile } from './present.ts'
import type { FileStore } from './store/store.ts'
import { LARGEST_FILE } from './uploads/receive.ts'
import { upload } from './uploads/upload.ts'

const OCTETS = 'application/octet-stream'

/** Takes files in. What they are attached to, and who may read them then, others decide. */
export const fileRoutes: FastifyPluginAsyncTypebox<{ store: FileStore }> = async (
  app,
  { store },
) => {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser(OCTETS, (_, payload, done) => done(null, payload))

  app.post(
    '/files',
    {
      config: { turn: 'upload' },
      schema: { consumes: [OCTETS], querystring: UploadQuery, response: { 201: FileRef } },
    },
    async ({ body, query, member, headers }, response) => {
      if (!(body instanceof Readable)) throw new FileEmpty()
      if (Number(headers['content-length']) > LARGEST_FILE) throw new FileTooLarge(LARGEST_FILE)
      const { dataDir, diskFloor } = app.config
      const place = { dataDir, diskFloor, store, change: app.change }
      const file = await upload(place, member.id, query.name, body)
      return response.code(201).send(presentFile(file))
    },
  )
}
