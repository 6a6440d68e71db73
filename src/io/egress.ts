import { lookup as systemLookup } from 'node:dns/promises'
import { isIP, type LookupFunction } from 'node:net'
import { reachOf } from './reach.ts'

export interface ResolvedAddress {
  readonly address: string
  readonly family: 4 | 6
}

/** All addresses of a name. */
export type Resolve = (host: string) => Promise<readonly ResolvedAddress[]>

export interface EgressInit {
  /** `host:port` entries of the operator: what may be asked although it is inside, or on another port. */
  readonly allow: readonly string[]
  readonly resolve?: Resolve
}

/** The guard of every connection to the outside. */
export interface Egress {
  /** @throws Error where the URL's scheme, user info, port or literal address is refused */
  admit(url: URL): void
  /** Resolves the URL's host for a new connection; fails where any of its addresses is refused. */
  lookup(url: URL): LookupFunction
}

export function makeEgress({ allow, resolve = system }: EgressInit): Egress {
  const entries = new Set(allow.map(entry => entry.trim().toLowerCase()))
  const named = (url: URL) => entries.has(`${hostOf(url)}:${portOf(url)}`)
  const check = (address: string, url: URL) => {
    const reach = reachOf(address)
    if (reach === 'never' || (reach === 'inside' && !named(url)))
      throw new Error(`egress refused: ${url.hostname} is at ${address}`)
  }
  return {
    admit(url) {
      if (url.protocol !== 'https:' && url.protocol !== 'http:')
        throw new Error(`egress refused: scheme ${url.protocol}`)
      if (url.username !== '' || url.password !== '') throw new Error('egress refused: user info in a URL')
      const port = portOf(url)
      if (port !== '80' && port !== '443' && !named(url)) throw new Error(`egress refused: port ${port}`)
      const host = hostOf(url)
      if (isIP(host)) check(host, url)
    },
    lookup(url) {
      return (host, options, callback) => {
        const answer = async () => {
          const addresses = await resolve(host)
          if (addresses.length === 0) throw new Error(`${host} has no address`)
          for (const { address } of addresses) check(address, url)
          return addresses
        }
        answer().then(
          addresses => {
            const [first] = addresses
            if (options.all) callback(null, [...addresses])
            else callback(null, first!.address, first!.family)
          },
          (error: Error) => callback(error, ''),
        )
      }
    },
  }
}

async function system(host: string): Promise<readonly ResolvedAddress[]> {
  const found = await systemLookup(host, { all: true })
  return found.map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 }))
}

function hostOf(url: URL): string {
  return url.hostname
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')
    .toLowerCase()
}

function portOf(url: URL): string {
  return url.port || (url.protocol === 'https:' ? '443' : '80')
}
