import { existsSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, resolve, sep } from 'node:path'
import { createSecureContext, TLSSocket } from 'node:tls'
import { run } from '../process.ts'

export interface SchemaProxy {
  /** Java's options to go through it. */
  readonly java: readonly string[]
  /** What was asked for and is not in the folder. */
  readonly missed: ReadonlySet<string>
  close(): Promise<void>
}

/** Names of the folders of the sites in the archive of org.jvnet.ogc:ogc-schemas, which may be given as it is. */
const sites: Readonly<Record<string, string>> = {
  'schemas.opengis.net': 'ogc',
  'www.w3.org': 'w3c',
  'www.isotc211.org': 'isotc211',
  'docs.oasis-open.org': 'oasis',
  'cite.opengeospatial.org': 'cite',
}

const SECRET = 'conformance'

/**
 * A proxy that answers for the sites of schemas out of a folder, which has a folder for each site, for suites that run
 * without the Internet. Encrypted requests are answered with a key made for this run in `work`, which only its Java trusts.
 */
export async function startProxy(folder: string, work: string, signal: AbortSignal): Promise<SchemaProxy> {
  const missed = new Set<string>()
  const secureContext = await makeKey(work, signal)
  const server = createServer(async (request, response) => {
    const url = `http://${request.headers.host}`
    const bytes = URL.canParse(request.url ?? '', url) ? await find(folder, new URL(request.url!, url)) : undefined
    if (!bytes) missed.add(URL.canParse(request.url ?? '', url) ? new URL(request.url!, url).href : url)
    response.writeHead(bytes ? 200 : 404, { 'content-type': bytes ? 'application/xml' : 'text/plain' })
    response.end(request.method === 'HEAD' ? undefined : (bytes ?? 'not in the folder of schemas\n'))
  })
  server.on('connect', (request, socket) => {
    socket.on('error', () => undefined)
    if (!Object.hasOwn(sites, (request.url ?? '').replace(/:\d+$/, ''))) {
      missed.add(`https://${request.url}`)
      return socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
    }
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
    const plain = new TLSSocket(socket, { isServer: true, secureContext })
    plain.on('error', () => undefined)
    server.emit('connection', plain)
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    java: [
      ...['http', 'https'].flatMap(scheme => [`-D${scheme}.proxyHost=127.0.0.1`, `-D${scheme}.proxyPort=${port}`]),
      `-Djavax.net.ssl.trustStore=${join(work, 'trust.p12')}`,
      `-Djavax.net.ssl.trustStorePassword=${SECRET}`,
    ],
    missed,
    close: () =>
      new Promise(done => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

async function find(folder: string, { hostname, pathname }: URL): Promise<Buffer | undefined> {
  const short = sites[hostname]
  if (short === undefined) return undefined
  for (const site of [hostname, short]) {
    const base = resolve(folder, site)
    const file = resolve(base, `.${decodeURIComponent(pathname)}`)
    if (file.startsWith(base + sep) && (await stat(file).catch(() => undefined))?.isFile()) return readFile(file)
  }
  return undefined
}

/** A key pair for this run, by the tool that comes with Java. */
async function makeKey(work: string, signal: AbortSignal) {
  const keytool = (...args: readonly string[]) =>
    run('keytool', [...args, '-alias', 'proxy', '-storetype', 'PKCS12', '-storepass', SECRET], { signal, seconds: 60 })
  const [key, certificate] = [join(work, 'key.p12'), join(work, 'certificate')]
  const names = Object.keys(sites).map(site => `dns:${site}`)
  const made = await keytool(
    ...['-genkeypair', '-keystore', key, '-keyalg', 'EC', '-validity', '2', '-dname', 'CN=conformance'],
    ...['-ext', `san=${names.join(',')}`],
  )
  if (!existsSync(key)) throw new Error(`keytool, which comes with Java, made no key: ${made.output.trim()}`)
  await keytool('-exportcert', '-keystore', key, '-file', certificate)
  await keytool('-importcert', '-noprompt', '-keystore', join(work, 'trust.p12'), '-file', certificate)
  return createSecureContext({ pfx: await readFile(key), passphrase: SECRET })
}
