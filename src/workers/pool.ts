import { Worker } from 'node:worker_threads'
import { ServiceError } from '../core/error.ts'
import type { Slot } from '../core/raster.ts'
import { giveSpare } from '../core/spare.ts'
import type { Jobs, Work } from '../core/work.ts'
import type { DatumGrid } from '../decode/datum.ts'
// The main thread has to load it before the threads do.
import '../decode/vips.ts'
import { BlockMemory } from './memory.ts'
import { roomsFor } from './rooms.ts'
import { type Assignment, type Outcome, packInput, readError, type ThreadData, writeError } from './wire.ts'

export interface WorkOptions {
  /** Threads at most; each is started at the first job that finds the others busy. */
  readonly size: number
  /** Jobs that may wait for a thread; one more is refused. */
  readonly queue: number
  /** Of one job: milliseconds on its thread, and MiB of JavaScript heap of the thread. */
  readonly limits: { readonly time: number; readonly memory: number }
  readonly grids: readonly DatumGrid[]
  /** Bytes of decoded blocks that the threads keep. */
  readonly blocks: number
  warn(message: string, detail?: Record<string, unknown>): void
}

export interface WorkStats {
  readonly size: number
  /** Threads alive, jobs on them, and jobs that wait. */
  readonly threads: number
  readonly busy: number
  readonly queued: number
  /** Threads that died or had to be ended, since the start. */
  readonly lost: number
  /** Bytes of decoded blocks in memory, blocks that were found there, and those that were not, since the start. */
  readonly blocks: BlockMemory['stats']
}

/** Milliseconds that a stopped job has to end by itself before its thread is ended. */
const grace = 60
/** The same while the thread loads what the job needs: ended then, it would leave files open, and the next one loads anew. */
const loading = 5000

interface Task {
  readonly job: keyof Jobs
  readonly input: unknown
  settled: boolean
  /** Room for the blocks that it decodes, while it runs. */
  rooms: ReadonlyMap<string, Slot>
  resolve(output: unknown): void
  reject(error: ServiceError): void
}

interface Thread {
  readonly worker: Worker
  readonly stop: Int32Array
  /** Parts of its code that jobs have used to their end. */
  readonly loaded: Set<string>
  task: Task | undefined
  timer: NodeJS.Timeout | undefined
}

/** The worker threads: jobs wait in one bounded queue, a dead thread takes its own job with it and no other. */
export function makeWork(options: WorkOptions): Work & { close(): Promise<void>; stats(): WorkStats } {
  const { size, queue: room, limits, grids, warn } = options
  const threads = new Set<Thread>()
  const queue: Task[] = []
  const memory = new BlockMemory(options.blocks)
  let lost = 0
  let closed = false

  const start = (): Thread => {
    const stop = new SharedArrayBuffer(4)
    const worker = new Worker(threadEntry(), {
      workerData: { stop, grids, memory: memory.memory } satisfies ThreadData,
      resourceLimits: { maxOldGenerationSizeMb: limits.memory },
    })
    const thread: Thread = { worker, stop: new Int32Array(stop), loaded: new Set(), task: undefined, timer: undefined }
    worker.on('message', (outcome: Outcome) => finish(thread, outcome))
    worker.on('error', error => lose(thread, error))
    worker.on('exit', () => lose(thread, undefined))
    threads.add(thread)
    return thread
  }

  const finish = (thread: Thread, outcome: Outcome) => {
    const { task } = thread
    clearTimeout(thread.timer)
    outcome.spent.forEach(giveSpare)
    thread.task = undefined
    if (task && 'output' in outcome) for (const part of codeOf(task)) thread.loaded.add(part)
    if (task) shelve(task, 'filled' in outcome ? outcome.filled : [], memory)
    if (task)
      settle(task, 'error' in outcome ? readError(outcome.error) : undefined, 'output' in outcome && outcome.output)
    next()
  }

  const lose = (thread: Thread, error: Error | undefined) => {
    if (!threads.delete(thread)) return
    clearTimeout(thread.timer)
    lost += Number(!closed)
    const { task } = thread
    // Until it has ended it may write.
    void thread.worker.terminate().then(() => task && shelve(task, [], memory))
    if (error) warn('a worker thread died', { job: task?.job, error: error.message })
    if (task) settle(task, new ServiceError('internal', 'The server failed to answer this request.', { cause: error }))
    next()
  }

  const next = () => {
    while (queue.length > 0 && !closed) {
      const idle = [...threads].find(thread => !thread.task)
      if (!idle && threads.size >= size) return
      give(idle ?? start(), queue.shift()!)
    }
  }

  const give = (thread: Thread, task: Task) => {
    thread.task = task
    Atomics.store(thread.stop, 0, 0)
    thread.timer = setTimeout(() => {
      settle(task, new ServiceError('timeout', 'The reply took too long to make: ask for less.'))
      halt(thread, task)
    }, limits.time)
    try {
      const { content, transfer } = packInput(task.job, task.input as Jobs[keyof Jobs]['input'])
      task.rooms = roomsFor(content, memory)
      thread.worker.postMessage({ job: task.job, input: content, rooms: task.rooms } satisfies Assignment, transfer)
    } catch (thrown) {
      finish(thread, { error: writeError(thrown), spent: [] })
    }
  }

  const halt = (thread: Thread, task: Task) => {
    Atomics.store(thread.stop, 0, 1)
    thread.worker.postMessage('stop')
    clearTimeout(thread.timer)
    const ready = codeOf(task).every(part => thread.loaded.has(part))
    thread.timer = setTimeout(
      () => {
        if (thread.task === task) lose(thread, undefined)
      },
      ready ? grace : loading,
    )
  }

  const drop = (task: Task) => {
    settle(task, new ServiceError('cancelled', 'The request was cancelled.'))
    const place = queue.indexOf(task)
    if (place >= 0) queue.splice(place, 1)
    for (const thread of threads) if (thread.task === task) halt(thread, task)
  }

  const run: Work['run'] = (job, input, signal) =>
    new Promise((resolve, reject) => {
      if (signal.aborted || closed) throw new ServiceError('cancelled', 'The request was cancelled.')
      const taken = threads.size >= size && [...threads].every(thread => thread.task)
      if (taken && queue.length >= room)
        throw new ServiceError('busy', 'The server has too much to do: try again in a moment.', { retryAfter: 1 })
      const leave = () => drop(task)
      const task: Task = {
        job,
        input,
        settled: false,
        rooms: new Map(),
        resolve: output => {
          signal.removeEventListener('abort', leave)
          resolve(output as Jobs[typeof job]['output'])
        },
        reject: error => {
          signal.removeEventListener('abort', leave)
          reject(error)
        },
      }
      signal.addEventListener('abort', leave, { once: true })
      queue.push(task)
      next()
    })

  return {
    run,
    hold: () => memory.hold(),
    stats: () => ({
      size,
      threads: threads.size,
      busy: [...threads].filter(thread => thread.task).length,
      queued: queue.length,
      lost,
      blocks: memory.stats,
    }),
    close: async () => {
      closed = true
      const alive = [...threads]
      for (const task of queue.splice(0)) settle(task, new ServiceError('cancelled', 'The server is stopping.'))
      for (const { task } of alive) if (task) settle(task, new ServiceError('cancelled', 'The server is stopping.'))
      await Promise.all(alive.map(thread => thread.worker.terminate()))
    },
  }
}

/** What a thread loads with the first job that needs it. */
function codeOf({ job, input }: Task): string[] {
  const { layers } = input as Jobs[keyof Jobs]['input']
  return [job, ...layers.map(layer => ('kind' in layer ? layer.kind : job))]
}

/** Keeps the blocks that a job has decoded, and gives the room of the others back. */
function shelve(task: Task, filled: readonly string[], memory: BlockMemory): void {
  for (const [name, slot] of task.rooms) {
    if (filled.includes(name)) memory.keep(name, slot)
    else memory.release(slot)
  }
  task.rooms = new Map()
}

function settle(task: Task, error: ServiceError | undefined, output?: unknown): void {
  if (task.settled) return
  task.settled = true
  if (error) task.reject(error)
  else task.resolve(output)
}

/** The thread's built program: beside this file, or in `dist` where this file runs as TypeScript (tests). */
function threadEntry(here = import.meta.url): URL {
  return new URL(here.endsWith('.ts') ? '../../dist/workers/thread.js' : './thread.js', here)
}
