import { opendir } from 'node:fs/promises'
import { join, resolve as resolvePath } from 'node:path'
import type { Io } from '../core/io.ts'
import { defaultTimes, makeClient, type Times } from './client.ts'
import { makeDescriptors } from './descriptors.ts'
import { makeEgress, type Resolve } from './egress.ts'
import { failure } from './failure.ts'
import { diskFile } from './file.ts'
import { getDocument } from './get.ts'
import { httpFile } from './http.ts'

export interface IoInit {
  /** Absolute path of the folder to which paths are relative: that of the configuration. */
  readonly folder: string
  readonly egress?: {
    /** `host:port` entries of the operator for hosts inside the network and other ports; never for metadata services. */
    readonly allow?: readonly string[]
  }
  /** How names are resolved: the system's resolver unless told. */
  readonly resolve?: Resolve
  readonly userAgent?: string
  readonly times?: Partial<Times>
}

const MOST_LISTED = 10_000

/** The door to disks and networks of one server. */
export function makeIo({
  folder,
  egress,
  resolve,
  userAgent = 'geosocle',
  times,
}: IoInit): Io & { close(): Promise<void> } {
  const guard = makeEgress({ allow: egress?.allow ?? [], ...(resolve ? { resolve } : {}) })
  const client = makeClient(guard, userAgent, { ...defaultTimes, ...times })
  const descriptors = makeDescriptors()
  const pathOf = (location: string) => resolvePath(folder, location)
  return {
    file: location =>
      /^https?:\/\//i.test(location) ? httpFile(client, location) : diskFile(descriptors, pathOf(location)),
    async list(location, ending, signal) {
      const names: string[] = []
      try {
        for await (const entry of await opendir(pathOf(location))) {
          signal.throwIfAborted()
          if (!entry.isDirectory() && entry.name.toLowerCase().endsWith(ending.toLowerCase())) names.push(entry.name)
          if (names.length > MOST_LISTED) throw new Error(`more than ${MOST_LISTED} files in ${location}`)
        }
      } catch (error) {
        throw failure(error, signal)
      }
      return names.sort().map(name => join(location, name))
    },
    get: (url, options, signal) => getDocument(client, url, options, signal),
    async close() {
      client.close()
      await descriptors.close()
    },
  }
}
