import type { IncomingMessage } from 'node:http'
import { ServiceError } from '../core/error.ts'

export interface OriginOptions {
  /** The configured public URL: where it is set, nothing of a request can change it. */
  readonly publicUrl: string | undefined
  /** Names that a `Host` may carry where there is no public URL; addresses and `localhost` always may. */
  readonly hosts: readonly string[]
  /** Whether a peer is a configured proxy, whose `X-Forwarded-*` count. */
  trusted(address: string): boolean
}

/** The public base of the links in a reply, without a slash at its end. */
export type Origin = (request: IncomingMessage) => string

/** @throws misdirected where the `Host` is none that the configuration knows (host header poisoning) */
export function makeOrigin({ publicUrl, hosts, trusted }: OriginOptions): Origin {
  if (publicUrl) {
    const fixed = publicUrl.replace(/\/+$/, '')
    return () => fixed
  }
  const accepted = new Set<string>()
  return request => {
    const forwarded = (name: string) => {
      const text = first(request.headers[`x-forwarded-${name}`])
      return text !== undefined && trusted(request.socket.remoteAddress ?? '') ? text : undefined
    }
    const host = forwarded('host') ?? request.headers.host ?? 'localhost'
    if (!accepted.has(host)) {
      if (!acceptable(host, hosts))
        throw new ServiceError(
          'misdirected',
          'This server does not go by that name: its operator can set http.publicUrl or http.hosts.',
        )
      // Addresses and ports are as many as a client likes to invent.
      if (accepted.size >= 100) accepted.clear()
      accepted.add(host)
    }
    const scheme = forwarded('proto') === 'https' ? 'https' : 'http'
    const prefix = forwarded('prefix') ?? ''
    return `${scheme}://${host}${segments.test(prefix) ? prefix : ''}`
  }
}

/** A path without a slash at its end, and without segments that lead out of it. */
const segments = /^(?:\/(?!\.\.?(?:\/|$))[\w.~-]+)*$/

function first(header: string | string[] | undefined): string | undefined {
  const text = Array.isArray(header) ? header[0] : header
  return text?.split(',', 1).at(0)?.trim() || undefined
}

function acceptable(host: string, hosts: readonly string[]): boolean {
  const match = /^(\[[\da-f:.]+\]|[\w.-]+)(?::\d{1,5})?$/i.exec(host)
  if (!match || !URL.canParse(`http://${host}`)) return false
  const name = match[1]!.toLowerCase()
  return name === 'localhost' || /^\d+\.\d+\.\d+\.\d+$/.test(name) || name.startsWith('[') || hosts.includes(name)
}
