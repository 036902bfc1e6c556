import { Readable } from 'node:stream'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { FileRef, UploadQuery } from './contract.ts'
import { FileEmpty, FileTooLarge } from './errors.ts'
import { Places, PlacesOfEach } from './places.ts'
import { presentFile } from './present.ts'
import { LARGEST_FILE } from './receive.ts'
import type { FileStore } from './store.ts'
import { upload } from './upload.ts'

const AT_ONCE = 40
const AT_ONCE_OF_ONE = 4
const OCTETS = 'application/octet-stream'

/** Takes files in. What they are attached to, and who may read them then, others decide. */
export const fileRoutes: FastifyPluginAsyncTypebox<{ store: FileStore }> = async (
  app,
  { store },
) => {
  const places = new Places(AT_ONCE, 0)
  const placesOfEach = new PlacesOfEach<number>(AT_ONCE_OF_ONE)
  app.removeAllContentTypeParsers()
  app.addContentTypeParser(OCTETS, (_, payload, done) => done(null, payload))

  app.post(
    '/files',
    { schema: { consumes: [OCTETS], querystring: UploadQuery, response: { 201: FileRef } } },
    async ({ body, query, member, headers }, response) => {
      if (!(body instanceof Readable)) throw new FileEmpty()
      if (Number(headers['content-length']) > LARGEST_FILE) throw new FileTooLarge(LARGEST_FILE)
      const place = { dataDir: app.config.dataDir, store, change: app.change }
      const take = () => upload(place, member.id, query.name, body)
      const file = await placesOfEach.within(member.id, () => places.within(take))
      return response.code(201).send(presentFile(file))
    },
  )
}
