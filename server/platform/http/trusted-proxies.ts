import { isIP } from 'node:net'

const NETWORKS = new Set(['loopback', 'linklocal', 'uniquelocal'])

/** Whether it says whose word is taken: an address, a network such as 10.0.0.0/8, or the name of some. */
export function isProxy(text: string) {
  if (NETWORKS.has(text)) return true
  const [address = '', bits, ...more] = text.split('/')
  const version = isIP(address)
  if (!version || address.includes('%') || more.length > 0) return false
  if (bits === undefined) return true
  return /^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128)
}
