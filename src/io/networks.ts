import { BlockList, isIP } from 'node:net'

/** Whether an address lies in one of these ranges (`10.0.0.0/8`, `::1`); IPv4 in IPv6 counts as IPv4. */
export function addressList(ranges: readonly string[]): (address: string) => boolean {
  const list = new BlockList()
  for (const range of ranges) {
    const [address, bits] = range.split('/') as [string, string | undefined]
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
    if (bits === undefined) list.addAddress(address, family)
    else list.addSubnet(address, Number(bits), family)
  }
  const listed = (text: string) => {
    const address = text.replace(/^::ffff:(?=\d+\.)/i, '')
    const version = isIP(address)
    return version !== 0 && list.check(address, version === 6 ? 'ipv6' : 'ipv4')
  }
  // It is one and the same proxy that asks, and several times for each request.
  let last: { readonly text: string; readonly listed: boolean } | undefined
  return text => {
    if (last?.text !== text) last = { text, listed: listed(text) }
    return last.listed
  }
}
