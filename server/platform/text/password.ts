import { isVisible } from './visible.ts'

/** A password by RFC 8265 (OpaqueString): blanks of one kind, letters in one form, nothing else changed. */
export const opaque = (password: string) => password.replace(/\p{Zs}/gu, ' ').normalize('NFC')

/** A new password in its one form: empty where it holds a control character, or nothing visible. */
export const passwordOf = (text: string) =>
  /\p{Cc}/u.test(text) || !isVisible(text) ? '' : opaque(text)
