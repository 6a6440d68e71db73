import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What was asked of the origin. */
export interface Asked {
  readonly path: string
  readonly headers: IncomingMessage['headers']
}

export type Behaviour = (request: IncomingMessage, response: ServerResponse) => void

/** A real HTTP server on 127.0.0.1 whose paths behave, or misbehave, as a test says. */
export interface HttpSource {
  /** `http://127.0.0.1:port`. */
  readonly url: string
  /** `127.0.0.1:port`: the operator's entry that lets the egress guard reach it. */
  readonly host: string
  readonly asked: Asked[]
  /** Connections accepted so far. */
  readonly connections: number
  on(path: string, behaviour: Behaviour): void
  close(): Promise<void>
}

export async function startHttpSource(): Promise<HttpSource> {
  const behaviours = new Map<string, Behaviour>()
  const asked: Asked[] = []
  let connections = 0
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    asked.push({ path, headers: request.headers })
    const behaviour = behaviours.get(path) ?? behaviours.get(path.split('?')[0]!) ?? status(404)
    behaviour(request, response)
  })
  server.on('connection', () => {
    connections++
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url: `http://${host}`,
    host,
    asked,
    get connections() {
      return connections
    },
    on: (path, behaviour) => void behaviours.set(path, behaviour),
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** A reply as a good server gives it. */
export function reply(media: string, body: Uint8Array | string, headers: Record<string, string> = {}): Behaviour {
  return (_, response) => response.writeHead(200, { 'Content-Type': media, ...headers }).end(body)
}

export function status(code: number, body = 'an error body'): Behaviour {
  return (_, response) =>
    response.writeHead(code, { 'Content-Type': 'text/plain' }).end(code === 204 ? undefined : body)
}

/** Answers so many times with one behaviour, then with another. */
export function first(times: number, before: Behaviour, after: Behaviour): Behaviour {
  let count = 0
  return (request, response) => (count++ < times ? before : after)(request, response)
}

/** Takes the request and never says a word. */
export const stall: Behaviour = () => undefined

/** Sends the head and a first byte, and nothing more. */
export const stallInBody: Behaviour = (_, response) => {
  response.writeHead(200, { 'Content-Type': 'image/png', 'Content-Length': '1000' }).write('x')
}

/** Closes the connection without an answer. */
export const reset: Behaviour = request => {
  request.socket.resetAndDestroy()
}

/** Announces more bytes than it sends, then closes. */
export function half(media: string, body: Uint8Array): Behaviour {
  return (_, response) => {
    response.writeHead(200, { 'Content-Type': media, 'Content-Length': String(body.length) })
    response.write(body.subarray(0, body.length >> 1), () => response.destroy())
  }
}

/** Sends bytes for as long as they are taken. */
export function endless(media: string): Behaviour {
  return (_, response) => {
    response.writeHead(200, { 'Content-Type': media })
    const block = new Uint8Array(65_536)
    const go = () => {
      while (!response.destroyed && response.write(block));
    }
    response.on('drain', go)
    go()
  }
}

export function redirect(to: string, code = 302): Behaviour {
  return (_, response) => response.writeHead(code, { Location: to }).end()
}

export interface RangedInit {
  /** The bytes at the time of each request. */
  readonly bytes: () => Uint8Array
  readonly etag?: () => string | undefined
  readonly modified?: () => Date | undefined
  /** `none`: ignores ranges; `shifted`: sends other bytes than asked; `short`: a body shorter than its range; `size`: another total; `length`: a
   * Content-Length of more than is sent. */
  readonly lie?: 'none' | 'shifted' | 'short' | 'size' | 'length'
}

/** A file with ranges (RFC 9110 §14), `If-Match` included; honest unless told to lie. */
export function ranged({ bytes, etag, modified, lie }: RangedInit): Behaviour {
  return (request, response) => {
    const all = bytes()
    const tag = etag?.()
    const date = modified?.()
    const base: Record<string, string> = {
      'Accept-Ranges': 'bytes',
      'Content-Type': 'application/octet-stream',
      ...(tag ? { ETag: tag } : {}),
      ...(date ? { 'Last-Modified': date.toUTCString() } : {}),
    }
    const match = request.headers['if-match']
    if (match !== undefined && match !== tag) return void response.writeHead(412, base).end('changed')
    const [, a, b] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? []
    if (a === undefined || lie === 'none')
      return void response.writeHead(200, { ...base, 'Content-Length': String(all.length) }).end(all)
    const start = Number(a)
    if (start >= all.length)
      return void response.writeHead(416, { ...base, 'Content-Range': `bytes */${all.length}` }).end('no such range')
    const end = Math.min(Number(b) + 1, all.length)
    const shift = lie === 'shifted' ? 1 : 0
    const body = all.subarray(start, lie === 'short' ? end - 1 : end)
    const size = lie === 'size' ? end - 1 : all.length
    const length = lie === 'length' ? { 'Content-Length': String(body.length + 100) } : {}
    response.writeHead(206, {
      ...base,
      ...length,
      'Content-Range': `bytes ${start + shift}-${end - 1 + shift}/${size}`,
    })
    response.end(body, () => lie === 'length' && response.destroy())
  }
}
