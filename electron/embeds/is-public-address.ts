import { BlockList, isIP } from 'node:net'

const shut = new BlockList()
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const) {
  shut.addSubnet(net, bits, 'ipv4')
}
// Of IPv6 only what is given out to the world is open; from it what carries IPv4, or is for examples.
const open = new BlockList()
open.addSubnet('2000::', 3, 'ipv6')
for (const [net, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const) {
  shut.addSubnet(net, bits, 'ipv6')
}

/**
 * Whether an IP address is one of the public internet: not this machine, not the network around it, no
 * address that is translated into one of those.
 */
export function isPublicAddress(address: string): boolean {
  const version = isIP(address)
  if (version === 4) return !shut.check(address, 'ipv4')
  return version === 6 && open.check(address, 'ipv6') && !shut.check(address, 'ipv6')
}
