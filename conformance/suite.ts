import { type ClassName, type ClassResult, type ConformanceClass, runTest, type TestResult } from './check.ts'
import type { Server } from './discover.ts'

export interface SuiteResult {
  /** What was tested. */
  readonly url: string
  readonly started: Date
  readonly seconds: number
  readonly requests: number
  readonly classes: readonly ClassResult[]
}

export interface Counts {
  readonly passed: number
  /** Those that are explained among them. */
  readonly failed: number
  readonly skipped: number
  readonly explained: number
}

export interface RunOptions {
  /** True where the classes were asked for by name: they run whether the server declares them or not. */
  readonly asked?: boolean
  readonly signal?: AbortSignal
  end?(result: ClassResult): void
}

/** Runs classes one after the other. @throws where it is aborted */
export async function runClasses(
  server: Server,
  chosen: readonly ConformanceClass[],
  { asked = false, signal, end }: RunOptions = {},
): Promise<readonly ClassResult[]> {
  const results: ClassResult[] = []
  for (const of of chosen) {
    const skipped = await whySkipped(of, server, asked)
    const tests: TestResult[] = []
    for (const test of skipped === undefined ? of.tests : []) {
      tests.push(await runTest(test, server))
      signal?.throwIfAborted()
    }
    results.push({ of, results: tests, ...(skipped === undefined ? {} : { skipped }) })
    end?.(results.at(-1)!)
  }
  return results
}

/** Those of `all` that the names are of (`*` stands for any letters); all of them without names. Throws where a name is of none. */
export function choose<T extends Pick<ClassName, 'id'>>(all: readonly T[], asked: readonly string[]): readonly T[] {
  if (asked.length === 0) return all
  const patterns = asked.map(name => {
    const pattern = new RegExp(`^${name.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`)
    if (!all.some(({ id }) => pattern.test(id)))
      throw new Error(`There is no class "${name}". There are: ${all.map(({ id }) => id).join(', ')}.`)
    return pattern
  })
  return all.filter(({ id }) => patterns.some(pattern => pattern.test(id)))
}

async function whySkipped(of: ConformanceClass, server: Server, asked: boolean): Promise<string | undefined> {
  try {
    if (of.declarations.length > 0 && !asked && !(await server.declares(...of.declarations)))
      return 'The server does not declare it.'
    return await of.absent?.(server)
  } catch {
    return undefined
  }
}

export function count(results: readonly TestResult[]): Counts {
  const of = (outcome: string) => results.filter(each => each.outcome === outcome).length
  const explained = results.filter(each => each.explained !== undefined).length
  return { passed: of('passed'), failed: of('failed'), skipped: of('skipped'), explained }
}

export function countAll({ classes: all }: Pick<SuiteResult, 'classes'>): Counts {
  return count(all.flatMap(({ results }) => results))
}
