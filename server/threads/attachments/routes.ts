import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'

import { FileParams, FileQuery } from '../../files/contract.ts'
import { contentOf, sendFile } from '../../files/send.ts'
import type { FileStore } from '../../files/store/store.ts'
import { Streamed } from '../../platform/http/stream.ts'
import { openFile } from '../open.ts'

/** Files, to those who may read what they are attached to. */
export const attachmentRoutes: FastifyPluginAsyncTypebox<{ store: FileStore }> = async (
  app,
  { store },
) => {
  app.get(
    '/files/:fileId',
    {
      config: { turn: 'file' },
      schema: {
        params: FileParams,
        querystring: FileQuery,
        response: { 200: Streamed },
        produces: ['*/*'],
      },
    },
    async (request, response) => {
      const { params, query, member } = request
      const { file, small } = await openFile(app.db, params.fileId, member)
      const content = contentOf(file, query.size === 'small' ? small : null)
      return sendFile(store, file, content, request, response)
    },
  )
}
