import { request as ask, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Asked {
  readonly method: string
  readonly url: URL
  readonly headers: Record<string, string | string[] | undefined>
}

export interface Answer {
  status: number
  /** Names in the case in which they are sent. */
  headers: Record<string, string>
  body: Buffer
}

/** A fault: what is done to a request before the server sees it, and to its answer before the client does. */
export interface Fault {
  before?(asked: Asked): void
  after?(answer: Answer, asked: Asked): void | Promise<void>
}

export interface Saboteur {
  readonly url: string
  fault: Fault
  close(): Promise<void>
}

/** A server that answers as another one does, but for the fault that is planted in it. */
export async function startSaboteur(origin: string): Promise<Saboteur> {
  const saboteur: { fault: Fault } = { fault: {} }
  const server = createServer((request, response) => {
    const { fault } = saboteur
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`)
    const asked = { method: request.method ?? 'GET', url, headers: { ...request.headers } }
    fault.before?.(asked)
    const target = new URL(url.pathname + url.search, origin)
    const forwarded = ask(target, { method: asked.method, headers: asked.headers }, incoming => {
      const chunks: Buffer[] = []
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
      incoming.on('end', async () => {
        const headers: Record<string, string> = {}
        for (let i = 0; i < incoming.rawHeaders.length; i += 2)
          headers[incoming.rawHeaders[i]!] = incoming.rawHeaders[i + 1]!
        for (const name of ['Connection', 'Keep-Alive', 'Transfer-Encoding']) delete headers[name]
        const answer: Answer = { status: incoming.statusCode ?? 500, headers, body: Buffer.concat(chunks) }
        const before = answer.body
        const length = headers['Content-Length']
        await fault.after?.(answer, asked)
        if (answer.body !== before && headers['Content-Length'] === length)
          headers['Content-Length'] = String(answer.body.length)
        response.writeHead(answer.status, answer.headers)
        response.end(asked.method === 'HEAD' ? undefined : answer.body)
      })
    })
    forwarded.on('error', () => response.destroy())
    forwarded.end()
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return Object.assign(saboteur, {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise<void>(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  })
}

/** Several faults at once. */
export function both(...faults: readonly Fault[]): Fault {
  return {
    before: asked => {
      for (const fault of faults) fault.before?.(asked)
    },
    after: async (answer, asked) => {
      for (const fault of faults) await fault.after?.(answer, asked)
    },
  }
}

type Tree = ReturnType<typeof JSON.parse>

/** Changes the JSON of the paths that match. */
export function inJson(path: RegExp, change: (value: Tree) => void): Fault {
  return {
    after(answer, { url }) {
      if (!path.test(url.pathname) || !/json/.test(answer.headers['Content-Type'] ?? '') || answer.status !== 200)
        return
      const value = JSON.parse(answer.body.toString()) as Tree
      change(value)
      answer.body = Buffer.from(JSON.stringify(value))
    },
  }
}

/** Changes the XML of every reply that is some. */
export function inXml(change: (text: string) => string): Fault {
  return {
    after(answer) {
      if (/xml/.test(answer.headers['Content-Type'] ?? '')) answer.body = Buffer.from(change(answer.body.toString()))
    },
  }
}

/** Changes what is sent for paths that match. */
export function inReply(path: RegExp, change: (answer: Answer, asked: Asked) => void | Promise<void>): Fault {
  return { after: (answer, asked) => (path.test(asked.url.pathname) ? change(answer, asked) : undefined) }
}

/** Changes what is asked, unseen by the client. */
export function inRequest(change: (url: URL, asked: Asked) => void): Fault {
  return { before: asked => change(asked.url, asked) }
}

/** The server never sees these parameters. */
export function ignoring(...names: readonly string[]): Fault {
  return inRequest(url => {
    for (const key of [...url.searchParams.keys()])
      if (names.includes(key) || names.includes(key.toUpperCase())) url.searchParams.delete(key)
  })
}
