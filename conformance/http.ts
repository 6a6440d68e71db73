import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http'
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https'
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'

/** A reply as it came over the wire: names of headers as sent, body decoded from its content coding. */
export interface Reply {
  readonly url: string
  readonly status: number
  /** "1.1" */
  readonly version: string
  readonly headers: IncomingMessage['headers']
  /** Names and values in turn, in the case that was sent. */
  readonly rawHeaders: readonly string[]
  readonly body: Buffer
  /** Bytes on the wire, before any decoding. */
  readonly received: number
  /** True where the body was longer than was wanted and the rest was not read. */
  readonly cut: boolean
  /** Media type in lower case, without parameters; empty where none was sent. */
  readonly type: string
}

export class RequestError extends Error {
  override readonly name = 'RequestError'
}

export interface ClientInit {
  /** Headers of every request, for instance a key. */
  readonly headers?: Readonly<Record<string, string>>
  readonly timeout?: number
}

export interface Ask {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  /** Bytes of the body to read at most. */
  readonly most?: number
  readonly follow?: boolean
}

const MOST = 64 * 1024 * 1024
const REDIRECTS = 5
const CLOSED = ['ECONNRESET', 'EPIPE']

/**
 * A plain HTTP/1.1 client that hides nothing: no cache, no coding unless asked for. Only what went to a connection that
 * the server had closed in the meantime is asked again (RFC 9112 §9.3.1).
 */
export class Client {
  requests = 0
  readonly #headers: Readonly<Record<string, string>>
  readonly #timeout: number
  readonly #agents = {
    'http:': new HttpAgent({ keepAlive: true, maxSockets: 4 }),
    'https:': new HttpsAgent({ keepAlive: true, maxSockets: 4 }),
  }

  constructor({ headers = {}, timeout = 60_000 }: ClientInit = {}) {
    this.#headers = { 'user-agent': 'geosocle-conformance', accept: '*/*', 'accept-encoding': 'identity', ...headers }
    this.#timeout = timeout
  }

  async get(url: string, headers: Readonly<Record<string, string>> = {}): Promise<Reply> {
    return this.ask(url, { headers })
  }

  async ask(url: string, ask: Ask = {}): Promise<Reply> {
    let at = url
    for (let i = 0; ; i++) {
      const reply = await this.#once(at, ask)
      const { location } = reply.headers
      if (ask.follow === false || reply.status < 300 || reply.status === 304 || reply.status >= 400 || !location)
        return reply
      if (i === REDIRECTS) throw new RequestError(`${url} redirects more than ${REDIRECTS} times`)
      at = new URL(location, at).href
    }
  }

  close(): void {
    for (const agent of Object.values(this.#agents)) agent.destroy()
  }

  #once(url: string, ask: Ask, again = false): Promise<Reply> {
    const { method = 'GET', headers = {}, most = MOST } = ask
    this.requests++
    const target = new URL(url)
    const secure = target.protocol === 'https:'
    if (!secure && target.protocol !== 'http:') throw new RequestError(`${url} is no http or https URL`)
    return new Promise((resolve, reject) => {
      const fail = (error: Error) => reject(new RequestError(`${method} ${url}: ${error.message}`))
      const request = (secure ? httpsRequest : httpRequest)(
        target,
        { method, headers: { ...this.#headers, ...headers }, agent: this.#agents[secure ? 'https:' : 'http:'] },
        message => {
          const chunks: Buffer[] = []
          let received = 0
          const done = (cut: boolean) => {
            clearTimeout(timer)
            try {
              resolve(makeReply(url, message, Buffer.concat(chunks), cut))
            } catch (error) {
              fail(error as Error)
            }
          }
          message.on('data', (chunk: Buffer) => {
            received += chunk.length
            chunks.push(chunk)
            if (received <= most) return
            message.removeAllListeners('error')
            message.on('error', () => undefined)
            message.destroy()
            done(true)
          })
          message.on('end', () => done(false))
          message.on('error', fail)
        },
      )
      const timer = setTimeout(
        () => request.destroy(new Error(`no complete answer in ${this.#timeout / 1000} s`)),
        this.#timeout,
      )
      request.on('error', error => {
        clearTimeout(timer)
        if (request.reusedSocket && !again && CLOSED.includes((error as NodeJS.ErrnoException).code ?? ''))
          resolve(this.#once(url, ask, true))
        else fail(error)
      })
      request.end()
    })
  }
}

function makeReply(url: string, message: IncomingMessage, bytes: Buffer, cut: boolean): Reply {
  const { headers, rawHeaders, httpVersion, statusCode = 0 } = message
  return {
    url,
    status: statusCode,
    version: httpVersion,
    headers,
    rawHeaders,
    body: cut || bytes.length === 0 ? bytes : decode(bytes, headers['content-encoding']),
    received: bytes.length,
    cut,
    type: (headers['content-type'] ?? '').split(';')[0]!.trim().toLowerCase(),
  }
}

function decode(bytes: Buffer, coding: string | undefined): Buffer {
  if (coding === 'gzip' || coding === 'x-gzip') return gunzipSync(bytes)
  if (coding === 'br') return brotliDecompressSync(bytes)
  if (coding === 'deflate') return inflateSync(bytes)
  return bytes
}

/** The value of a header whose name is spelled exactly so on the wire. */
export function exactHeader({ rawHeaders }: Reply, name: string): string | undefined {
  const at = rawHeaders.findIndex((text, i) => i % 2 === 0 && text === name)
  return at < 0 ? undefined : rawHeaders[at + 1]
}

/** A single value of a header, whatever the case of its name. */
export function header({ headers }: Reply, name: string): string | undefined {
  const value = headers[name.toLowerCase()]
  return Array.isArray(value) ? value.join(', ') : value
}

/** "GET https://… answered 500 text/html" */
export function sayReply({ url, status, type }: Reply): string {
  return `${url} answered ${status} ${type || 'without a Content-Type'}`
}

/** `url` with query parameters set; `undefined` takes one away. Templates' braces stay as they are. */
export function withQuery(url: string, query: Readonly<Record<string, string | number | undefined>>): string {
  const target = new URL(url)
  const parts = target.search
    .slice(1)
    .split('&')
    .filter(part => part !== '' && !(decodeURIComponent(part.split('=')[0]!) in query))
  for (const [name, value] of Object.entries(query))
    if (value !== undefined) parts.push(`${encodeURIComponent(name)}=${encodeValue(String(value))}`)
  target.search = parts.join('&')
  return target.href
}

/** Percent-encoding that leaves what a query may hold plainly: commas, colons and slashes are read by every server. */
function encodeValue(value: string): string {
  return encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%2F', '/')
}
