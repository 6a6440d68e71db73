import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { run } from './process.ts'

export interface Ask {
  readonly path: string
  /** Bytes from–to of the file, both included. */
  readonly range?: string
}

/** What a run of load measured. */
export interface Measure {
  readonly replies: number
  readonly perSecond: number
  /** Milliseconds. */
  readonly p50: number
  readonly p99: number
  /** KiB of a reply, its head included. */
  readonly size: number
}

export interface LoadOptions {
  /** The program wrk. */
  readonly wrk: string
  /** Folder for the list of requests. */
  readonly folder: string
  readonly connections: number
  readonly seconds: number
  readonly headers: Readonly<Record<string, string>>
}

/** Reads requests from a file, one a line: path, tab, range. They are sent in order, from the start again after the last. */
const script = `
local asks, at, heads = {}, 0, {}
function init(args)
  for line in io.lines(args[1]) do
    local path, range = line:match("^([^\\t]*)\\t(.*)$")
    local headers = {}
    for i = 2, #args, 2 do headers[args[i]] = args[i + 1] end
    if range ~= "" then headers["Range"] = "bytes=" .. range end
    asks[#asks + 1] = wrk.format("GET", path, headers)
  end
end
function request() at = at % #asks + 1; return asks[at] end
function done(summary, latency)
  local e = summary.errors
  io.write(string.format("RESULT %d %d %d %.3f %.3f %d\\n", summary.requests, summary.duration, summary.bytes,
    latency:percentile(50) / 1000, latency:percentile(99) / 1000, e.connect + e.read + e.write + e.status + e.timeout))
end
`

let runs = 0

/** Sends the requests from one thread of wrk for some seconds; undefined where no reply ends in time. @throws Error where one fails */
export async function load(url: string, asks: readonly Ask[], options: LoadOptions): Promise<Measure | undefined> {
  const name = join(options.folder, `load-${++runs}`)
  await writeFile(`${name}.lua`, script)
  await writeFile(`${name}.txt`, asks.map(({ path, range = '' }) => `${path}\t${range}\n`).join(''))
  const said = await run(options.wrk, [
    '-t1',
    `-c${options.connections}`,
    `-d${options.seconds}s`,
    '--timeout=30s',
    '-s',
    `${name}.lua`,
    url,
    '--',
    `${name}.txt`,
    ...Object.entries(options.headers).flat(),
  ])
  const found = /^RESULT (.*)$/m.exec(said)?.[1]?.split(' ').map(Number)
  if (!found) throw new Error(`wrk gave no result: ${said}`)
  const [replies, micros, bytes, p50, p99, errors] = found as [number, number, number, number, number, number]
  if (errors > 0) throw new Error(`${errors} of ${replies} replies of ${url} failed.`)
  if (replies === 0) return undefined
  return { replies, perSecond: (replies / micros) * 1e6, p50, p99, size: bytes / replies / 1024 }
}
