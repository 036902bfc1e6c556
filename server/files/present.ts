import type { FileRef } from './contract.ts'
import type { FileRow } from './tables.ts'
import { kindOf } from './types/types.ts'

export const presentFile = ({ id, name, kind, type, size, width, height }: FileRow): FileRef => ({
  ...{ id, name, kind, type: kindOf(type), size, width, height },
})
