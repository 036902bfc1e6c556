import { isIPv6 } from 'node:net'

/**
 * The network that a limit counts an address for: of IPv6 the /64 that one subscriber has at least, of IPv4 the
 * address, also where it is written as IPv6. What is no address stands for itself.
 */
export function networkOf(address: string) {
  const [plain = ''] = address.split('%')
  if (!isIPv6(plain)) return address
  const groups = groupsOf(plain)
  const isIPv4 = groups.slice(0, 5).every((it) => it === 0) && groups[5] === 0xffff
  if (isIPv4) return groups.slice(6).flatMap(bytesOf).join('.')
  return `${groups
    .slice(0, 4)
    .map((it) => it.toString(16))
    .join(':')}::/64`
}

/** The eight numbers of an IPv6 address, however it is written. */
function groupsOf(address: string) {
  const hex = address.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_, ...bytes: string[]) => {
    const [a, b, c, d] = bytes.map(Number) as [number, number, number, number]
    return `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`
  })
  const [head = [], tail = []] = hex.split('::').map((it) => it.split(':').filter(Boolean))
  const zeros = Array<string>(8 - head.length - tail.length).fill('0')
  return [...head, ...zeros, ...tail].map((it) => Number.parseInt(it, 16))
}

const bytesOf = (group: number) => [group >> 8, group & 255]
