import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { Worker } from 'node:worker_threads'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'

/** What is thrown at one reader, and what it must do with each of it. */
export interface Target<T> {
  /** Cases of `npm test`. `FUZZ_RUNS` makes them more, in proportion: 1000 for as many; 100,000 in `npm run test:fuzz`. */
  readonly runs: number
  readonly cases: fc.Arbitrary<T>
  /** @throws where the reader did what it must never do */
  check(value: T): void | Promise<void>
  /** Milliseconds of CPU that one case may take. */
  readonly ms?: number
  /** Bytes by which one case may raise the memory of the process above all that it had before. */
  readonly bytes?: number
}

/** The seed of a run, printed; `FUZZ_SEED` repeats one. */
export const seed = Number(process.env.FUZZ_SEED ?? Math.floor(Math.random() * 2 ** 31))
const share = Number(process.env.FUZZ_RUNS ?? (process.env.MODE === 'fuzz' ? 100_000 : 1000)) / 1000
/** True where there is time for cases of many seconds. */
export const long = share > 1
const MS = 1500
const BYTES = 256 * 1024 * 1024
/** A case that does not end by itself within so many seconds is a hang: counted by a thread, for clocks are set. */
const HANG = 60

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** How many cases there were, whether one is under way (1), and its number: read by another thread. */
const beat = new Float64Array(new SharedArrayBuffer(24))

/** Ends a process whose one thread hangs, and says at which case: no test of that thread could. */
const watchdog = `
const { workerData } = require('node:worker_threads')
const beat = new Float64Array(workerData.buffer)
let seen = 0
let seconds = 0
setInterval(() => {
  seconds = beat[0] === seen && beat[1] === 1 ? seconds + 1 : 0
  seen = beat[0]
  if (seconds < workerData.hang) return
  require('node:fs').writeSync(2, 'fuzz: hangs at case ' + beat[2] + ', FUZZ_SEED=' + workerData.seed + '\\n')
  process.kill(process.pid, 'SIGKILL')
}, 1000)`

let dog: Worker
let start = 0
beforeAll(() => {
  console.log(`fuzz: FUZZ_SEED=${seed}`)
  dog = new Worker(watchdog, { eval: true, workerData: { buffer: beat.buffer, hang: HANG, seed } })
  start = settled()
})
afterAll(async () => {
  await dog.terminate()
  expect(settled() - start, 'bytes that stay after the whole file').toBeLessThan(BYTES)
})

/** Throws random cases at a reader. */
export function fuzz<T>(name: string, { runs, cases, check, ms = MS, bytes = BYTES }: Target<T>): void {
  const numRuns = Math.ceil(runs * share)
  it(`${name}: ${numRuns} cases`, { timeout: 20_000 + numRuns * 1000 }, async () => {
    let number = 0
    const property = fc.asyncProperty(cases, value => within(number++, () => check(value), { ms, bytes }))
    await fc.assert(property, { numRuns, seed })
  })
}

/** The kept cases of a target: each what once went wrong, or what a hand made to go wrong. */
export function corpus(target: string): readonly { readonly name: string; readonly bytes: Uint8Array }[] {
  const folder = new URL(`corpus/${target}/`, import.meta.url)
  if (!existsSync(folder)) return []
  return readdirSync(folder).map(name => ({ name, bytes: new Uint8Array(readFileSync(new URL(name, folder))) }))
}

/** Throws each kept case at a reader, one test each. */
export function replay(target: string, check: (bytes: Uint8Array) => void | Promise<void>): void {
  it.each(corpus(target).map(({ name, bytes }) => [name, bytes] as const))(`${target}: %s`, (_, bytes) =>
    within(0, () => check(bytes), { ms: MS, bytes: BYTES }),
  )
}

async function within(
  number: number,
  work: () => void | Promise<void>,
  budget: { readonly ms: number; readonly bytes: number },
): Promise<void> {
  const before = process.cpuUsage()
  const peak = highest()
  beat.set([beat[0]! + 1, 1, number])
  try {
    await work()
  } finally {
    beat[1] = 0
  }
  const { user, system } = process.cpuUsage(before)
  expect((user + system) / 1000, 'milliseconds of CPU').toBeLessThan(budget.ms)
  expect(highest() - peak, 'bytes of memory').toBeLessThan(budget.bytes)
}

/** The most memory that the process ever had. */
const highest = () => process.resourceUsage().maxRSS * 1024

function settled(): number {
  collect()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}
