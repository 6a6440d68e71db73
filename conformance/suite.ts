import { type ClassResult, type ConformanceClass, runTest, type TestResult } from './check.ts'
import { classes } from './classes/index.ts'
import type { Server } from './discover.ts'

export interface SuiteResult {
  readonly url: string
  readonly started: Date
  readonly seconds: number
  readonly requests: number
  readonly classes: readonly ClassResult[]
}

export interface Listener {
  begin?(of: ConformanceClass): void
  test?(result: TestResult): void
  end?(result: ClassResult): void
}

export interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

/**
 * Runs the classes one after the other. Those that `asked` names (`*` stands for any letters) run whether declared or not;
 * without names every class runs that the server declares or has.
 */
export async function runSuite(
  server: Server,
  asked: readonly string[],
  listener: Listener = {},
): Promise<SuiteResult> {
  const started = new Date()
  const results: ClassResult[] = []
  for (const of of chooseClasses(asked)) {
    listener.begin?.(of)
    const skipped = await whySkipped(of, server, asked.length > 0)
    const tests: TestResult[] = []
    if (skipped === undefined)
      for (const test of of.tests) {
        const result = await runTest(test, server)
        tests.push(result)
        listener.test?.(result)
      }
    const result = { of, results: tests, ...(skipped === undefined ? {} : { skipped }) }
    results.push(result)
    listener.end?.(result)
  }
  const seconds = (Date.now() - started.getTime()) / 1000
  return { url: server.root, started, seconds, requests: server.client.requests, classes: results }
}

/** The classes of these names; all of them without names. Throws where a name is of none. */
export function chooseClasses(asked: readonly string[]): readonly ConformanceClass[] {
  if (asked.length === 0) return classes
  const patterns = asked.map(name => {
    const pattern = new RegExp(`^${name.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`)
    if (!classes.some(({ id }) => pattern.test(id)))
      throw new Error(`There is no class "${name}". There are: ${classes.map(({ id }) => id).join(', ')}.`)
    return pattern
  })
  return classes.filter(({ id }) => patterns.some(pattern => pattern.test(id)))
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
  return { passed: of('passed'), failed: of('failed'), skipped: of('skipped') }
}

export function countAll({ classes: all }: SuiteResult): Counts {
  return count(all.flatMap(({ results }) => results))
}
