import http, { type IncomingMessage } from 'node:http'
import https from 'node:https'
import type { Egress } from './egress.ts'
import { Passing } from './failure.ts'

/** Milliseconds: until connected, until the head of the answer, between two pieces of a body. */
export interface Times {
  readonly connect: number
  readonly firstByte: number
  readonly stall: number
}

export const defaultTimes: Times = { connect: 5_000, firstByte: 10_000, stall: 10_000 }

export interface Ask {
  readonly url: string
  /** What the exchange needs: `range`, `accept`, `if-match`… */
  readonly headers: Readonly<Record<string, string>>
  /** What belongs to the source: dropped when a redirect leaves its scheme, host or port. */
  readonly secrets?: Readonly<Record<string, string>>
}

/** The head of an answer; `body` must be read to its end or destroyed. */
export interface Answer {
  readonly status: number
  header(name: string): string | undefined
  readonly body: IncomingMessage
}

/** The one place from which HTTP goes out. */
export interface Client {
  /** GET, through the guard, redirects followed by hand (3 at most). @throws Error, never a ServiceError */
  ask(ask: Ask, signal: AbortSignal): Promise<Answer>
  /** The body's pieces; fails where none comes for a while. Leaving the loop ends the exchange. */
  pieces(answer: Answer): AsyncIterable<Uint8Array>
  close(): void
}

const redirects = new Set([301, 302, 303, 307, 308])

export function makeClient(egress: Egress, userAgent: string, times: Times = defaultTimes): Client {
  const pool = { keepAlive: true, maxSockets: 32, maxTotalSockets: 256, maxFreeSockets: 8, timeout: 15_000 }
  const agents = { 'http:': new http.Agent(pool), 'https:': new https.Agent(pool) }

  function send(url: URL, headers: Record<string, string>, signal: AbortSignal): Promise<IncomingMessage> {
    egress.admit(url)
    const secure = url.protocol === 'https:'
    const options = {
      agent: secure ? agents['https:'] : agents['http:'],
      lookup: egress.lookup(url),
      headers: { ...headers, 'user-agent': userAgent },
      signal,
    }
    return new Promise((resolve, reject) => {
      const request = (secure ? https : http).get(url, options)
      let timer: NodeJS.Timeout | undefined
      const limit = (milliseconds: number, what: string) => {
        clearTimeout(timer)
        timer = setTimeout(() => request.destroy(new Passing(`${what} took over ${milliseconds} ms`)), milliseconds)
      }
      request.on('socket', socket => {
        if (!socket.connecting) return limit(times.firstByte, 'the first byte')
        limit(times.connect, 'the connection')
        socket.once(secure ? 'secureConnect' : 'connect', () => limit(times.firstByte, 'the first byte'))
      })
      request.on('response', response => {
        clearTimeout(timer)
        resolve(response)
      })
      request.on('error', error => {
        clearTimeout(timer)
        const stale = request.reusedSocket && 'code' in error && error.code === 'ECONNRESET'
        if (stale && !signal.aborted) resolve(send(url, headers, signal))
        else reject(error)
      })
    })
  }

  return {
    async ask({ url: first, headers, secrets = {} }, signal) {
      signal.throwIfAborted()
      let url = new URL(first)
      const home = url.origin
      let own = secrets
      for (let hops = 0; ; hops++) {
        const response = await send(url, { ...headers, ...own }, signal)
        const status = response.statusCode ?? 0
        const location = response.headers.location
        if (!redirects.has(status) || location === undefined) {
          const header = (name: string) => {
            const value = response.headers[name]
            return Array.isArray(value) ? value.join(', ') : value
          }
          return { status, header, body: response }
        }
        response.destroy()
        if (hops === 3) throw new Error(`more than 3 redirects from ${home}`)
        url = new URL(location, url)
        if (url.origin !== home) own = {}
      }
    },
    async *pieces({ body }) {
      const pieces: AsyncIterator<Uint8Array> = body[Symbol.asyncIterator]()
      try {
        for (;;) {
          const timer = setTimeout(() => body.destroy(new Passing(`nothing came for ${times.stall} ms`)), times.stall)
          const { done, value } = await pieces.next().finally(() => clearTimeout(timer))
          if (done) return
          yield value
        }
      } finally {
        body.destroy()
      }
    },
    close() {
      agents['http:'].destroy()
      agents['https:'].destroy()
    },
  }
}
