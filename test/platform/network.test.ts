import { expect, it } from 'vitest'
import { networkOf } from '../../server/platform/http/network.ts'

it.each([
  ['10.20.30.40', '10.20.30.40'],
  ['::ffff:10.20.30.40', '10.20.30.40'],
  ['::FFFF:0a14:1e28', '10.20.30.40'],
  ['0:0:0:0:0:ffff:10.20.30.40', '10.20.30.40'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['2001:0DB8:0000::ffff:1:2', '2001:db8:0:0::/64'],
  ['2001:db8:0:1:2:3:4:5', '2001:db8:0:1::/64'],
  ['2001:db8:0:1::5', '2001:db8:0:1::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['unix', 'unix'],
])('counts %s for %s', (address, network) => {
  expect(networkOf(address)).toBe(network)
})
