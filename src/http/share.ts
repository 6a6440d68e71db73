import type { IncomingMessage, ServerResponse } from 'node:http'
import { ServiceError } from '../core/error.ts'
import { onGone } from './gone.ts'

/** Counts the replies under way for each address, so that no client takes all of the server. */
export interface Share {
  /** Counts a reply until it is done. @throws too-many-requests where the address has its share already */
  enter(request: IncomingMessage, response: ServerResponse, most: number): void
}

/** `trusted`: proxies whose `X-Forwarded-For` names the client, the last of them that is no proxy itself. */
export function makeShare(trusted: (address: string) => boolean): Share {
  const under = new Map<string, number>()
  return {
    enter(request, response, most) {
      const address = clientAddress(request, trusted)
      const count = under.get(address) ?? 0
      if (count >= most)
        throw new ServiceError(
          'too-many-requests',
          `At most ${most} replies at once for one address: wait for one to end.`,
          {
            retryAfter: 1,
          },
        )
      under.set(address, count + 1)
      onGone(request, response, () => {
        const left = under.get(address)! - 1
        if (left > 0) under.set(address, left)
        else under.delete(address)
      })
    },
  }
}

function clientAddress({ socket, headers }: IncomingMessage, trusted: (address: string) => boolean): string {
  const peer = socket.remoteAddress ?? ''
  const named = headers['x-forwarded-for']
  if (!named || !trusted(peer)) return peer
  const hops = String(named)
    .split(',')
    .map(hop => hop.trim())
  return hops.findLast(hop => !trusted(hop)) ?? peer
}
