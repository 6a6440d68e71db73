import { z } from 'zod'
import { parseCrs } from '../../core/crs/crs.ts'
import { crsName } from '../../core/crs/name.ts'
import { ServiceError } from '../../core/error.ts'
import type { ByteFile } from '../../core/io.ts'
import { defineSource, type Source, type SourceContext } from '../../core/source.ts'
import { type Cloud, readCloud } from './cloud.ts'

const location = z.string().min(1).max(2000)

const config = z.strictObject({
  path: z
    .union([location, z.array(location).min(1).max(10_000)])
    .describe('A COPC file, a list of them (paths or http(s) URLs), or a folder of *.copc.laz files'),
  crs: crsName.optional().describe('The CRS of files that do not name theirs'),
})

type Config = z.infer<typeof config>

/** Milliseconds between two looks at the files' state, and so many more for each file. */
const LOOK = 5_000
const LOOK_EACH = 5
const LOOK_TIME = 60_000

/** Point clouds in COPC files on disk or over HTTP, given out as they are. */
export const copc = defineSource<Config>({
  type: 'copc',
  config,
  paths: ({ path }) => (typeof path === 'string' ? [path] : path),
  open,
})

function open({ path, crs }: Config, context: SourceContext): Source {
  const { io, warn } = context
  const closing = new AbortController()
  let cloud: Cloud | undefined
  let looked = performance.now()
  let looking = false

  const isFile = (text: string) => /^https?:\/\//i.test(text) || /\.la[sz]$/i.test(text)
  const locations = async (signal: AbortSignal) =>
    typeof path !== 'string' ? path : isFile(path) ? [path] : io.list(path, '.copc.laz', signal)

  async function load(signal: AbortSignal): Promise<Cloud> {
    const found = await readCloud(
      {
        locations: await locations(signal),
        crs: crs === undefined ? undefined : parseCrs(crs),
        before: cloud,
        open: text => io.file(text),
        skip: (text, error) =>
          warn('a point cloud is left out', { file: text, reason: error.message, cause: String(error.cause ?? '') }),
      },
      signal,
    )
    cloud = found
    looked = performance.now()
    return found
  }

  /** Looks at the files again behind the requests, when their state was not looked at for a while. */
  function look(now: boolean) {
    const pause = LOOK + LOOK_EACH * (cloud?.members.size ?? 0)
    if (looking || closing.signal.aborted || (!now && performance.now() - looked < pause)) return
    looking = true
    const signal = AbortSignal.any([closing.signal, AbortSignal.timeout(LOOK_TIME)])
    load(signal)
      .catch(error => {
        looked = performance.now()
        if (!closing.signal.aborted) warn('the point clouds could not be looked at again', { reason: String(error) })
      })
      .finally(() => {
        looking = false
      })
  }

  function fileOf(name: string): ByteFile {
    const member = cloud?.members.get(name)
    if (!member) throw new ServiceError('unknown-resource', 'This collection has no such file.')
    return member.file
  }

  return {
    async facts(signal) {
      const first = await load(signal)
      const state = () => cloud ?? first
      return {
        crs: first.crs,
        get extent() {
          return state().extent
        },
        get files() {
          return [...state().members.values()].map(member => member.facts)
        },
        dimensions: [],
        version() {
          look(false)
          return state().version
        },
        basis: () => state().version,
      }
    },
    bytes: {
      path: name => cloud?.members.get(name)?.file.path,
      async stat(name, signal) {
        const member = cloud?.members.get(name)
        if (!member) return undefined
        const { size, etag, modified } = await member.file.stat(signal)
        if (etag === member.facts.etag) return member.facts
        look(true)
        return { ...member.facts, size, etag, modified }
      },
      read: async (name, start, end, signal, etag) => fileOf(name).read(start, end, signal, etag),
      stream: (name, start, end, signal, etag) => fileOf(name).stream(start, end, signal, etag),
    },
    async close() {
      closing.abort()
      await Promise.all([...(cloud?.members.values() ?? [])].map(member => member.file.close()))
    },
  }
}
