import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeEgress, type ResolvedAddress } from '../../src/io/egress.ts'
import { bytesOf, reachOf } from '../../src/io/reach.ts'

const lookup = (egress: ReturnType<typeof makeEgress>, url: string) =>
  new Promise<readonly ResolvedAddress[]>((resolve, reject) => {
    const parsed = new URL(url)
    egress.lookup(parsed)(parsed.hostname, { all: true }, (error, addresses) =>
      error ? reject(error) : resolve(addresses as never),
    )
  })

describe('addresses are judged by their bytes', () => {
  it.each([
    ['8.8.8.8', 'public'],
    ['2606:4700::1111', 'public'],
    ['::ffff:8.8.8.8', 'public'],
    ['64:ff9b::808:808', 'public'],
    ['2002:808:808::1', 'public'],
    ['10.1.2.3', 'inside'],
    ['100.64.0.1', 'inside'],
    ['100.127.255.255', 'inside'],
    ['100.128.0.1', 'public'],
    ['127.0.0.1', 'inside'],
    ['172.31.255.255', 'inside'],
    ['172.32.0.0', 'public'],
    ['192.0.0.1', 'inside'],
    ['192.0.2.1', 'inside'],
    ['192.168.0.1', 'inside'],
    ['198.19.0.1', 'inside'],
    ['198.51.100.7', 'inside'],
    ['203.0.113.7', 'inside'],
    ['::1', 'inside'],
    ['::ffff:7f00:1', 'inside'],
    ['::ffff:127.0.0.1', 'inside'],
    ['64:ff9b::7f00:1', 'inside'],
    ['2002:7f00:1::', 'inside'],
    ['fd12::1', 'inside'],
    ['2001:db8::1', 'inside'],
    ['0.0.0.0', 'never'],
    ['169.254.169.254', 'never'],
    ['::ffff:a9fe:a9fe', 'never'],
    ['64:ff9b::a9fe:a9fe', 'never'],
    ['2002:a9fe:a9fe::', 'never'],
    ['100.100.100.200', 'never'],
    ['168.63.129.16', 'never'],
    ['fd00:ec2::254', 'never'],
    ['fe80::1', 'never'],
    ['fe80::1%eth0', 'never'],
    ['ff02::1', 'never'],
    ['::', 'never'],
    ['::7f00:1', 'never'],
    ['224.0.0.1', 'never'],
    ['255.255.255.255', 'never'],
    ['127.1', 'never'],
    ['localhost', 'never'],
    ['', 'never'],
  ])('%s is %s', (address, reach) => expect(reachOf(address)).toBe(reach))

  it('reads every spelling of an IPv6 address to the same bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), bytes => {
        const groups = Array.from({ length: 8 }, (_, i) => ((bytes[2 * i]! << 8) | bytes[2 * i + 1]!).toString(16))
        const short = new URL(`http://[${groups.join(':')}]/`).hostname.slice(1, -1)
        expect(bytesOf(groups.join(':'))).toEqual(bytes)
        expect(bytesOf(short)).toEqual(bytes)
        expect(bytesOf(`${groups.slice(0, 6).join(':')}:${bytes.slice(12).join('.')}`)).toEqual(bytes)
      }),
      { numRuns: 200 },
    )
  })
})

describe('admission of URLs', () => {
  const closed = makeEgress({ allow: [] })
  it.each([
    'file:///etc/passwd',
    'data:text/plain,x',
    'ftp://example.org/',
    'gopher://example.org/',
    'https://user@example.org/',
    'https://a:b@example.org/',
    'https://example.org:8443/',
    'http://example.org:22/',
    'http://127.1/',
    'http://0177.0.0.1/',
    'http://2130706433/',
    'http://0/',
    'http://[::1]/',
    'http://[::ffff:7f00:1]/',
    'http://[::ffff:a9fe:a9fe]/',
    'http://[64:ff9b::7f00:1]/',
    'http://169.254.169.254/',
    'http://１２７.0.0.1/',
  ])('refuses %s', url => expect(() => closed.admit(new URL(url))).toThrow('egress refused'))

  it.each(['https://example.org/a', 'http://example.org/', 'https://8.8.8.8/'])('admits %s', url =>
    expect(() => closed.admit(new URL(url))).not.toThrow(),
  )

  it('admits what the operator names, host and port, and nothing beside it', () => {
    const egress = makeEgress({ allow: ['127.0.0.1:8081', '[::1]:80', 'tiles.intern:8443', '169.254.169.254:80'] })
    expect(() => egress.admit(new URL('http://127.0.0.1:8081/'))).not.toThrow()
    expect(() => egress.admit(new URL('https://tiles.intern:8443/'))).not.toThrow()
    expect(() => egress.admit(new URL('http://127.0.0.1:8082/'))).toThrow()
    expect(() => egress.admit(new URL('http://127.0.0.1/'))).toThrow()
    expect(() => egress.admit(new URL('http://169.254.169.254/'))).toThrow()
  })
})

describe('resolution at each connection', () => {
  const answers = (...addresses: string[]) =>
    makeEgress({
      allow: ['intern.example:80'],
      resolve: async () => addresses.map(address => ({ address, family: address.includes(':') ? 6 : 4 })),
    })

  it('gives the checked addresses and no others', async () => {
    const addresses = await lookup(answers('8.8.8.8', '2606:4700::1111'), 'https://example.org/')
    expect(addresses.map(({ address }) => address)).toEqual(['8.8.8.8', '2606:4700::1111'])
  })

  it.each([[['8.8.8.8', '127.0.0.1']], [['10.0.0.1']], [['::ffff:7f00:1']], [['169.254.169.254']], [[]]])(
    'refuses a name at %j',
    async addresses => {
      await expect(lookup(answers(...addresses), 'https://example.org/')).rejects.toThrow()
    },
  )

  it('reaches inside for an entry of the operator, and metadata for none', async () => {
    expect(await lookup(answers('10.0.0.1'), 'http://intern.example/')).toHaveLength(1)
    await expect(lookup(answers('169.254.169.254'), 'http://intern.example/')).rejects.toThrow('egress refused')
    await expect(lookup(answers('10.0.0.1'), 'https://intern.example/')).rejects.toThrow('egress refused')
  })
})
