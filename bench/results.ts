import { readFile, writeFile } from 'node:fs/promises'
import type { Comparison } from './compare.ts'
import type { Measure } from './load.ts'
import type { Stages } from './stages.ts'
import type { Usage } from './usage.ts'

/** What became of one side of a row. */
export interface SideResult {
  /** Id, name and flags of its peer. */
  readonly id: string
  readonly title: string
  readonly flags: string
  readonly version: string
  readonly otherSize?: string | undefined
  readonly measures: readonly Measure[]
  /** Of its own processes and of the database meanwhile, round by round. */
  readonly usage: readonly Usage[]
  readonly database: readonly Usage[]
  /** How its replies were like ours. */
  readonly likeness: readonly Comparison[]
  /** Of our own server alone: where the time of all rounds went. */
  readonly stages?: Stages
}

/** Under which a row was measured. */
export interface Conditions {
  readonly day: string
  readonly seed: number
  readonly rounds: number
  /** Of those who can have several. */
  readonly processes: number
  /** Load averages of a minute before the row and after it. */
  readonly busy: readonly [before: number, after: number]
  readonly machine: string
  readonly database: string
  readonly wrk: string
}

export interface RowResult {
  readonly id: string
  readonly connections: number
  readonly seconds: number
  readonly conditions: Conditions
  readonly sides: readonly SideResult[]
  /** Peers that are not installed. */
  readonly absent: readonly string[]
  /** Sentences of peers that were too slow to be measured. */
  readonly slow: readonly string[]
}

/** The rows that were measured before; none where the file is not there. */
export async function readResults(path: string): Promise<readonly RowResult[]> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as RowResult[]
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

export async function writeResults(path: string, results: readonly RowResult[]): Promise<void> {
  const round = (_: string, value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(6)) : value)
  await writeFile(path, `[\n${results.map(result => JSON.stringify(result, round)).join(',\n')}\n]\n`)
}
