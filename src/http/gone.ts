import type { IncomingMessage, ServerResponse } from 'node:http'

const waiting = new WeakMap<ServerResponse, (() => void)[]>()

/**
 * Calls back once when a reply is over: sent, or its client gone. A pipelined reply that never had its turn closes with
 * its connection alone.
 */
export function onGone({ socket }: IncomingMessage, response: ServerResponse, then: () => void): void {
  const known = waiting.get(response)
  if (known) {
    known.push(then)
    return
  }
  const all = [then]
  waiting.set(response, all)
  const once = () => {
    response.off('close', once)
    socket.off('close', once)
    for (const each of all) each()
  }
  // Requests on one connection each listen to it.
  socket.setMaxListeners(0)
  response.on('close', once)
  socket.on('close', once)
}
