import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Handler = (request: IncomingMessage, response: ServerResponse) => unknown

/** A bound port whose handler can change: first the page of the start, then the server itself. */
export interface Front {
  readonly url: string
  handle(handler: Handler): void
  /** No new connections; replies under way have `grace` milliseconds to end. */
  close(grace?: number): Promise<void>
}

/** @throws Error with a sentence for people where the port cannot be had */
export async function openFront({
  host,
  port,
  handler,
}: {
  host: string | undefined
  port: number
  handler: Handler
}): Promise<Front> {
  let current = handler
  const server = createServer(
    { maxHeaderSize: 32_768, requestTimeout: 30_000, headersTimeout: 15_000, keepAliveTimeout: 30_000 },
    async (request, response) => {
      try {
        await current(request, response)
      } catch {
        response.destroy()
      }
    },
  )
  server.maxConnections = 4096
  // A client that takes nothing for so long is given up.
  server.timeout = 120_000
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(new Error(sentence(error, host, port), { cause: error })),
    )
    server.listen({ port, ...(host === undefined ? {} : { host }) }, resolve)
  })
  const address = server.address() as AddressInfo
  const name = !host || host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host
  return {
    url: `http://${name}:${address.port}`,
    handle(next) {
      current = next
    },
    async close(grace = 10_000) {
      const closed = new Promise<void>(resolve => server.close(() => resolve()))
      server.closeIdleConnections()
      const timer = setTimeout(() => server.closeAllConnections(), grace)
      timer.unref()
      const idle = setInterval(() => server.closeIdleConnections(), 100)
      await closed
      clearTimeout(timer)
      clearInterval(idle)
    },
  }
}

function sentence({ code, message }: NodeJS.ErrnoException, host: string | undefined, port: number): string {
  const where = host ? `${host}:${port}` : `port ${port}`
  if (code === 'EADDRINUSE') return `Another program listens on ${where}: stop it, or choose another with PORT=8081.`
  if (code === 'EACCES') return `This user may not listen on ${where}: choose a port above 1024 with PORT=8080.`
  if (code === 'EADDRNOTAVAIL') return `This machine has no address ${host}: HOST must be one of its own.`
  return `The server cannot listen on ${where}: ${message}.`
}
