import { connect, createServer, type NetConnectOpts, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/** What the network does to what comes back from the other end; `after` counts bytes of each connection. */
export type Fault =
  | { readonly kind: 'none' }
  /** No connection is kept: each is closed at once, those that are open too. */
  | { readonly kind: 'refuse' }
  /** Nothing passes either way, on connections that are open too; it goes on once the fault is another. */
  | { readonly kind: 'hang' }
  | { readonly kind: 'slow'; readonly bytesPerSecond: number }
  | { readonly kind: 'reset'; readonly after: number }
  | { readonly kind: 'cut'; readonly after: number }

/** A TCP proxy that misbehaves as it is told, at any moment. */
export interface FaultProxy {
  readonly port: number
  /** `127.0.0.1:port`. */
  readonly host: string
  /** Connections that are open now. */
  open(): number
  set(fault: Fault): void
  close(): Promise<void>
}

/** Milliseconds between two portions of a slow connection. */
const beat = 50

export async function startFaultProxy(target: NetConnectOpts): Promise<FaultProxy> {
  const sockets = new Set<Socket>()
  let fault: Fault = { kind: 'none' }
  const waiting = new Set<() => void>()

  async function passes(): Promise<void> {
    while (fault.kind === 'hang') await new Promise<void>(resolve => waiting.add(resolve))
  }

  /** Hands pieces on until the sender has no more; `sent` bytes decide about cuts, on the way back alone. */
  async function pump(from: Socket, to: Socket, back: boolean): Promise<void> {
    let sent = 0
    for await (const piece of from as AsyncIterable<Buffer>) {
      await passes()
      for (let at = 0; at < piece.length; ) {
        const { kind } = fault
        const portion =
          back && fault.kind === 'slow' ? Math.max(1, Math.round((fault.bytesPerSecond * beat) / 1000)) : 65_536
        const most =
          back && (fault.kind === 'reset' || fault.kind === 'cut') ? fault.after - sent : Number.POSITIVE_INFINITY
        const part = piece.subarray(at, at + Math.max(0, Math.min(portion, most)))
        if (part.length === 0) {
          if (kind === 'reset') to.resetAndDestroy()
          else to.destroy()
          return
        }
        if (!to.write(part)) await Promise.race([once(to, 'drain'), once(to, 'close')])
        at += part.length
        sent += part.length
        if (back && kind === 'slow') await sleep(beat)
        if (to.destroyed) return
      }
    }
    to.end()
  }

  const server = createServer({ allowHalfOpen: true }, near => {
    if (fault.kind === 'refuse') return near.destroy()
    const far = connect({ ...target, allowHalfOpen: true })
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one)
      one.on('error', () => other.destroy())
      one.on('close', () => {
        sockets.delete(one)
        other.destroy()
      })
    }
    pump(near, far, false).catch(() => far.destroy())
    pump(far, near, true).catch(() => near.destroy())
    return near
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    port,
    host: `127.0.0.1:${port}`,
    open: () => sockets.size / 2,
    set(next) {
      fault = next
      for (const go of waiting) go()
      waiting.clear()
      if (fault.kind === 'refuse') for (const socket of sockets) socket.destroy()
    },
    async close() {
      const closed = new Promise(resolve => server.close(resolve))
      for (const socket of sockets) socket.destroy()
      await closed
    },
  }
}

const once = (socket: Socket, event: string) => new Promise<void>(resolve => socket.once(event, () => resolve()))
