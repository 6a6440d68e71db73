import type { IncomingMessage, ServerResponse } from 'node:http'

type Socket = IncomingMessage['socket']

/** What is to be called for the replies under way on a connection. */
const connections = new WeakMap<Socket, (() => void)[]>()

/**
 * Calls back once when a reply is over: sent, or its client gone. A pipelined reply that never had its turn closes with
 * its connection alone.
 */
export function onGone({ socket }: IncomingMessage, response: ServerResponse, then: () => void): void {
  const waiting = connections.get(socket) ?? follow(socket)
  const once = () => {
    const at = waiting.indexOf(once)
    if (at === -1) return
    waiting.splice(at, 1)
    then()
  }
  waiting.push(once)
  response.on('close', once)
}

/** One listener for the life of a connection: one for each reply costs more than the reply's own work. */
function follow(socket: Socket): (() => void)[] {
  const waiting: (() => void)[] = []
  connections.set(socket, waiting)
  socket.on('close', () => {
    for (const once of [...waiting]) once()
  })
  return waiting
}
