import { parentPort, workerData } from 'node:worker_threads'
import type { Jobs } from '../core/work.ts'
import { loadGrids } from '../decode/datum.ts'
import { stopSignal } from './signal.ts'
import { tasks } from './tasks.ts'
import { type Order, type Outcome, packOutput, type ThreadData, writeError } from './wire.ts'

const port = parentPort!
const { stop, grids } = workerData as ThreadData
const ready = loadGrids(grids)
let current: AbortController | undefined

port.on('message', (order: Order) => {
  if (order === 'stop') current?.abort()
  else void work(order.job, order.input)
})

async function work<K extends keyof Jobs>(job: K, input: unknown): Promise<void> {
  const { controller, signal } = stopSignal(new Int32Array(stop))
  current = controller
  try {
    await ready
    const output = await tasks[job](input as Jobs[K]['input'], signal)
    const { content, transfer } = packOutput(output)
    port.postMessage({ output: content } satisfies Outcome, transfer)
  } catch (thrown) {
    port.postMessage({ error: writeError(thrown) } satisfies Outcome)
  }
}
