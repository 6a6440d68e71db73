import type { IncomingMessage } from 'node:http'
import { isAbsolute, relative, sep } from 'node:path'
import type { Run } from '../core/plan.ts'

export interface AccelOptions {
  /** Locations of the proxy that only it may ask (`/internal/`), by the absolute folder that each shows. */
  readonly folders: Readonly<Record<string, string>>
  /** Whether a peer is a configured proxy: to anybody else the name of a file is not told. */
  trusted(address: string): boolean
}

/** What lets the proxy that asks send files itself; undefined for whoever is no such proxy. */
export type Accel = (request: IncomingMessage) => Run['handOver']

/** Hands files over to nginx by `X-Accel-Redirect`. */
export function makeAccel({ folders, trusted }: AccelOptions): Accel {
  const locations = Object.entries(folders)
  if (locations.length === 0) return () => undefined
  const handOver = (path: string) => {
    for (const [folder, location] of locations) {
      const steps = stepsBelow(folder, path)
      if (steps) return { 'X-Accel-Redirect': location + steps.map(encodeURIComponent).join('/') }
    }
    return undefined
  }
  return request => (trusted(request.socket.remoteAddress ?? '') ? handOver : undefined)
}

/** Names of folders and file from a folder down to a path; undefined where it does not lie in it. */
function stepsBelow(folder: string, path: string): string[] | undefined {
  const way = relative(folder, path)
  const steps = way.split(sep)
  return way === '' || isAbsolute(way) || steps[0] === '..' ? undefined : steps
}
