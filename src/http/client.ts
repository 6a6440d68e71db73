import { setMaxListeners } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { ServiceError } from '../core/error.ts'
import { onGone } from './gone.ts'

export interface Client {
  /** Aborts when the client leaves, or when the reply is not begun within its time. */
  readonly signal: AbortSignal
  /** The reply begins: from now on only the client's leaving ends the work. */
  begun(): void
}

export function clientOf(request: IncomingMessage, response: ServerResponse, time: number): Client {
  const controller = new AbortController()
  // A document of many collections listens once for each.
  setMaxListeners(0, controller.signal)
  const late = () =>
    controller.abort(new ServiceError('timeout', `No reply could be made within ${time / 1000} s: ask for less.`))
  const timer = setTimeout(late, time)
  onGone(request, response, () => {
    clearTimeout(timer)
    if (!response.writableFinished) controller.abort(new ServiceError('cancelled', 'The client left.'))
  })
  return { signal: controller.signal, begun: () => clearTimeout(timer) }
}
