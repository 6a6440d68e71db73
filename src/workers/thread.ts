import { getPriority, platform, setPriority } from 'node:os'
import { parentPort, workerData } from 'node:worker_threads'
import type { Jobs } from '../core/work.ts'
import { loadGrids } from '../decode/datum.ts'
import type { Shelf } from '../decode/kept.ts'
import { stopSignal } from './signal.ts'
import { tasks } from './tasks.ts'
import {
  type Assignment,
  type Order,
  type Outcome,
  packOutput,
  rowBuffers,
  type ThreadData,
  writeError,
} from './wire.ts'

/** What draws gives way to what answers. Linux alone has priorities of threads: elsewhere it would be the process's. */
const NICE = 10
if (platform() === 'linux') setPriority(Math.max(NICE, getPriority()))

const port = parentPort!
const { stop, grids, memory } = workerData as ThreadData
const ready = loadGrids(grids)
let current: AbortController | undefined
const papers = new Map<string, Uint32Array>()
/** Integers that are kept of each paper between jobs. */
const PAPER = 4_194_304

port.on('message', (order: Order) => {
  if (order === 'stop') current?.abort()
  else void work(order)
})

async function work({ job, input, rooms }: Assignment): Promise<void> {
  const { controller, signal } = stopSignal(new Int32Array(stop))
  current = controller
  const spent = rowBuffers(input as Jobs[keyof Jobs]['input'])
  try {
    await ready
    const shelf = { memory, rooms: new Map(rooms), filled: new Set<string>(), scratch }
    // A block whose decoding outlasts the job finds no room: it is another job's then.
    const output = await run(job, input, signal, shelf).finally(() => shelf.rooms.clear())
    const { content, transfer } = packOutput(output)
    port.postMessage({ output: content, filled: [...shelf.filled], spent } satisfies Outcome, [...transfer, ...spent])
  } catch (thrown) {
    // An encoder that outlasts the job still reads them.
    papers.clear()
    port.postMessage({ error: writeError(thrown), spent } satisfies Outcome, spent)
  }
}

const run = <K extends keyof Jobs>(job: K, input: unknown, signal: AbortSignal, shelf: Shelf) =>
  tasks[job](input as Jobs[K]['input'], signal, shelf)

function scratch(use: string, length: number): Uint32Array {
  if (length > PAPER) return new Uint32Array(length)
  const kept = papers.get(use)
  if (kept && kept.length >= length) return kept.subarray(0, length)
  const paper = new Uint32Array(Math.min(PAPER, 2 * length))
  papers.set(use, paper)
  return paper.subarray(0, length)
}
