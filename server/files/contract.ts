import { type Static, Type } from 'typebox'
import { Id, Nullable, StrictObject } from '../platform/api/contract.ts'

export const FILE_KINDS = ['picture', 'document'] as const
export const FileKind = Type.Enum(FILE_KINDS)

/** Sizes are in bytes, width and height in pixels; only pictures have those. */
export type FileRef = Static<typeof FileRef>
export const FileRef = Type.Object({
  id: Id,
  name: Type.String(),
  kind: FileKind,
  type: Type.String(),
  size: Type.Integer(),
  width: Nullable(Type.Integer()),
  height: Nullable(Type.Integer()),
})

/** The name it has where it comes from. What it is, its content says. */
export const UploadQuery = Type.Object({ name: Type.String({ minLength: 1, maxLength: 500 }) })

/** `small` is a picture in the width of a page. */
export const FileQuery = Type.Object({ size: Type.Optional(Type.Enum(['full', 'small'])) })

export const FileParams = StrictObject({ fileId: Id })
