import { domainToASCII } from 'node:url'
import { lineOf } from './line.ts'

/** By RFC 5321, with a domain of ASCII letters. */
const EMAIL =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/

/**
 * A mail address in the one form it is stored and compared in: small letters, and a domain as the name system
 * writes it (müller.de as xn--mller-kva.de). Empty where it is none.
 */
export function emailOf(text: string) {
  const line = lineOf(text).normalize('NFKC').toLowerCase()
  const at = line.lastIndexOf('@')
  const address = `${line.slice(0, at)}@${domainToASCII(line.slice(at + 1))}`
  return at > 0 && EMAIL.test(address) ? address : ''
}
