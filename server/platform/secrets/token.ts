import { createHash, randomBytes } from 'node:crypto'

/** 256 bits that nobody can guess, to be told once. */
export const newToken = () => randomBytes(32).toString('base64url')

/** All that is kept of a token. */
export const hashOf = (token: string) => createHash('sha256').update(token).digest('hex')
