import { readdirSync, readFileSync } from 'node:fs'

/** What the processes of one side took during a run. */
export interface Usage {
  /** Seconds of processor. */
  readonly cpu: number
  /** MiB of memory at the most, shared pages counted once for each group of sharers. */
  readonly memory: number
  readonly processes: number
  readonly threads: number
}

interface Sample {
  readonly ticks: ReadonlyMap<number, number>
  readonly memory: number
  readonly threads: number
}

/** Ticks of a second in /proc (USER_HZ is 100 on every Linux that runs Node). */
const HZ = 100
const PAUSE = 500

/** Samples the processes under `roots` until it is stopped; undefined where there is no /proc. */
export function watch(roots: readonly number[]): () => Usage | undefined {
  const first = sample(roots)
  if (!first) return () => undefined
  const last = new Map<number, number>(first.ticks)
  let { memory, threads } = first
  let processes = first.ticks.size
  const look = () => {
    const now = sample(roots)
    if (!now) return
    for (const [pid, ticks] of now.ticks) last.set(pid, ticks)
    memory = Math.max(memory, now.memory)
    threads = Math.max(threads, now.threads)
    processes = Math.max(processes, now.ticks.size)
  }
  const timer = setInterval(look, PAUSE)
  return () => {
    clearInterval(timer)
    look()
    let ticks = 0
    for (const [pid, end] of last) ticks += end - (first.ticks.get(pid) ?? 0)
    return { cpu: ticks / HZ, memory, processes, threads }
  }
}

function sample(roots: readonly number[]): Sample | undefined {
  const parents = new Map<number, { parent: number; ticks: number; threads: number }>()
  const names = list('/proc').filter(name => /^\d+$/.test(name))
  if (names.length === 0) return undefined
  for (const name of names) {
    const stat = read(`/proc/${name}/stat`)
    if (!stat) continue
    // The name of the program is in parentheses and may hold anything.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    parents.set(Number(name), {
      parent: Number(fields[1]),
      ticks: Number(fields[11]) + Number(fields[12]),
      threads: Number(fields[17]),
    })
  }
  const ticks = new Map<number, number>()
  let memory = 0
  let threads = 0
  for (const [pid, process] of parents) {
    if (!under(pid, roots, parents)) continue
    ticks.set(pid, process.ticks)
    threads += process.threads
    const pss = /^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))
    memory += Number(pss?.[1] ?? 0) / 1024
  }
  return { ticks, memory, threads }
}

function under(pid: number, roots: readonly number[], parents: ReadonlyMap<number, { parent: number }>): boolean {
  for (let at: number | undefined = pid; at !== undefined && at > 1; at = parents.get(at)?.parent)
    if (roots.includes(at)) return true
  return false
}

const read = (path: string) => attempt(() => readFileSync(path, 'latin1'), '')
const list = (path: string) => attempt(() => readdirSync(path), [])

/** A process may end while it is looked at. */
function attempt<T>(look: () => T, otherwise: T): T {
  try {
    return look()
  } catch {
    return otherwise
  }
}
