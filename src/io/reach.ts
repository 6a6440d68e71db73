import { isIP } from 'node:net'

/** What an address is: open to all, inside (an operator may name it), or never to be reached. */
export type Reach = 'public' | 'inside' | 'never'

const nets4 = table([
  ['169.254.0.0/16', 'never'],
  ['100.100.100.200/32', 'never'],
  ['192.0.0.192/32', 'never'],
  ['168.63.129.16/32', 'never'],
  ['0.0.0.0/8', 'never'],
  ['224.0.0.0/3', 'never'],
  ['10.0.0.0/8', 'inside'],
  ['100.64.0.0/10', 'inside'],
  ['127.0.0.0/8', 'inside'],
  ['172.16.0.0/12', 'inside'],
  ['192.0.0.0/24', 'inside'],
  ['192.0.2.0/24', 'inside'],
  ['192.88.99.0/24', 'inside'],
  ['192.168.0.0/16', 'inside'],
  ['198.18.0.0/15', 'inside'],
  ['198.51.100.0/24', 'inside'],
  ['203.0.113.0/24', 'inside'],
])

const nets6 = table([
  ['fd00:ec2::254/128', 'never'],
  ['fd20:ce::254/128', 'never'],
  ['fe80::/10', 'never'],
  ['ff00::/8', 'never'],
  ['::/128', 'never'],
  ['::1/128', 'inside'],
  ['fc00::/7', 'inside'],
  ['2001::/23', 'inside'],
  ['2001:db8::/32', 'inside'],
  ['3fff::/20', 'inside'],
  ['2000::/3', 'public'],
])

/** IPv6 blocks that carry an IPv4 address, with the byte where it begins: mapped, NAT64, 6to4. */
const wrappers: readonly [Uint8Array, number, number][] = [
  [bytesOf('::ffff:0:0')!, 96, 12],
  [bytesOf('64:ff9b::')!, 96, 12],
  [bytesOf('2002::')!, 16, 2],
]

/**
 * Judges an address by its bytes, never by its text; what is no address is never reached. Link-local blocks and the
 * metadata services of clouds are `never`; IPv6 outside 2000::/3 is not public.
 */
export function reachOf(address: string): Reach {
  const bytes = bytesOf(address)
  if (!bytes) return 'never'
  if (bytes.length === 4) return find(nets4, bytes) ?? 'public'
  for (const [net, bits, at] of wrappers)
    if (within(bytes, net, bits)) return find(nets4, bytes.subarray(at, at + 4)) ?? 'public'
  return find(nets6, bytes) ?? 'never'
}

/** The 4 or 16 bytes of an address in text; undefined for anything else, zones (`%eth0`) included. */
export function bytesOf(text: string): Uint8Array | undefined {
  const family = isIP(text)
  if (family === 0 || text.includes('%')) return undefined
  if (family === 4) return Uint8Array.from(text.split('.'), Number)
  const dotted = /(.*:)(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(text)
  const hex = (high: string, low: string) => ((Number(high) << 8) | Number(low)).toString(16)
  const plain = dotted ? `${dotted[1]}${hex(dotted[2]!, dotted[3]!)}:${hex(dotted[4]!, dotted[5]!)}` : text
  const [head = '', tail] = plain.split('::')
  const groups = (part: string) => (part === '' ? [] : part.split(':').map(group => Number.parseInt(group, 16)))
  const front = groups(head)
  const back = tail === undefined ? [] : groups(tail)
  const all = [...front, ...new Array<number>(8 - front.length - back.length).fill(0), ...back]
  return Uint8Array.from(all.flatMap(group => [group >> 8, group & 255]))
}

type Net = readonly [net: Uint8Array, bits: number, reach: Reach]

function table(lines: readonly (readonly [string, Reach])[]): readonly Net[] {
  return lines.map(([cidr, reach]) => {
    const [net, bits] = cidr.split('/')
    return [bytesOf(net!)!, Number(bits), reach]
  })
}

function find(nets: readonly Net[], bytes: Uint8Array): Reach | undefined {
  return nets.find(([net, bits]) => within(bytes, net, bits))?.[2]
}

function within(bytes: Uint8Array, net: Uint8Array, bits: number): boolean {
  const whole = bits >> 3
  for (let i = 0; i < whole; i++) if (bytes[i] !== net[i]) return false
  const mask = 0xff00 >> (bits & 7)
  return (bits & 7) === 0 || ((bytes[whole]! ^ net[whole]!) & mask & 255) === 0
}
