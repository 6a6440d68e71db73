import { Socket, type SocketConstructorOpts } from 'node:net'

/** Looks at bytes that came; they are written over afterwards. */
type Taker = (bytes: Uint8Array) => void

/** Bytes of one read. */
const length = 65_536

/** Who takes what comes on a socket of ours, where that is not the driver. */
const takers = new WeakMap<object, { taker: Taker | undefined }>()

/** A socket for the driver that reads into one buffer: the driver gets copies, whoever diverts them the bytes as they lie there. */
export function openSocket(): Socket {
  const own: { taker: Taker | undefined } = { taker: undefined }
  const callback = (count: number, buffer: Uint8Array) => {
    const bytes = buffer.subarray(0, count)
    if (own.taker) own.taker(bytes)
    else socket.emit('data', Buffer.from(bytes))
    return true
  }
  const onread = { buffer: Buffer.allocUnsafeSlow(length), callback }
  const socket = new Socket({ onread } as SocketConstructorOpts)
  takers.set(socket, own)
  return socket
}

/** A connection of the driver whose bytes go to somebody else. */
export interface Diversion {
  /** Gives bytes to the driver all the same. */
  forward(bytes: Uint8Array): void
  /** From now on all go to the driver again. */
  end(): void
}

/** Gives what comes on a connection to `taker` instead of the driver; an encrypted one is no socket of ours. */
export function divert(stream: NodeJS.ReadableStream, taker: Taker): Diversion {
  const readers = stream.listeners('data') as Taker[]
  const forward = (bytes: Uint8Array) => {
    for (const reader of readers) reader(bytes)
  }
  const own = takers.get(stream)
  if (own) {
    own.taker = taker
    return {
      forward,
      end: () => {
        own.taker = undefined
      },
    }
  }
  for (const reader of readers) stream.off('data', reader)
  stream.on('data', taker)
  return {
    forward,
    end: () => {
      stream.off('data', taker)
      for (const reader of readers) stream.on('data', reader)
    },
  }
}
