import type { Server } from './discover.ts'

/** What a test is called. */
export interface TestName {
  /** URI of the requirement; for standards that have no such URIs the document and its paragraph. */
  readonly requirement: string
  /** What is required, in a sentence. */
  readonly title: string
  /** Names of the tests of the official suite that ask the same, where there are any. */
  readonly official?: readonly string[]
}

/** One abstract test: what a standard requires, and the requests that decide whether a server does it. */
export interface Test extends TestName {
  run(trial: Trial, server: Server): Promise<void>
}

/** What a conformance class is called. */
export interface ClassName {
  /** Short name, as `--class` takes it. */
  readonly id: string
  readonly title: string
  /** URI or document of the standard that the requirements are of. */
  readonly standard: string
}

/** A conformance class: run where the server declares it, or where what it is about is found. */
export interface ConformanceClass extends ClassName {
  /** URIs of which one is in the server's `conformsTo`; empty for standards without declarations. */
  readonly declarations: readonly string[]
  /** For standards without declarations: why the class does not concern this server, or nothing where it does. */
  absent?(server: Server): Promise<string | undefined>
  readonly tests: readonly Test[]
}

export type Outcome = 'passed' | 'failed' | 'skipped'

export interface TestResult {
  readonly test: TestName
  readonly outcome: Outcome
  /** Expectations that were examined. */
  readonly checks: number
  readonly failures: readonly string[]
  /** Why the test, or a part of it, could not be decided. */
  readonly reasons: readonly string[]
  /** Why the failure is the test's own, where it is known to be wrong: it counts as failed, but not against the server. */
  readonly explained?: string
  /** What else is to be known of the outcome, such as that another test of the same found otherwise. */
  readonly notes?: readonly string[]
  readonly milliseconds: number
}

export interface ClassResult {
  readonly of: ClassName
  /** Why the whole class was not run. */
  readonly skipped?: string
  readonly results: readonly TestResult[]
}

/** Ends a test that a failed expectation leaves nothing to go on with. */
class Stop extends Error {}

/** What a test has found so far. Expectations collect, so that one run names every fault. */
export class Trial {
  checks = 0
  readonly failures: string[] = []
  readonly reasons: string[] = []
  /** True where the test ended itself, so that what it looked at first decides nothing. */
  skipped = false

  /** Counts an expectation; where it does not hold, `message` says what is wrong and the test goes on. */
  expect(holds: boolean, message: string): boolean {
    this.checks++
    if (!holds) this.failures.push(message)
    return holds
  }

  /** Like `expect`, for a value without which the test cannot go on. */
  need<T>(value: T | undefined | null, message: string): T {
    if (!this.expect(value !== undefined && value !== null, message)) throw new Stop()
    return value as T
  }

  /** Notes what could not be decided; a test that examined nothing else is a skipped one. */
  pass(reason: string): void {
    if (!this.reasons.includes(reason)) this.reasons.push(reason)
  }

  /** Ends the test: what it asks for is not there to be tested. */
  skip(reason: string): never {
    this.pass(reason)
    this.skipped = true
    throw new Stop()
  }
}

/** Runs one test. An error that is no finding, such as a refused connection, is a failure too; a test without a check never passes. */
export async function runTest(test: Test, server: Server): Promise<TestResult> {
  const trial = new Trial()
  const started = performance.now()
  try {
    await test.run(trial, server)
  } catch (error) {
    if (!(error instanceof Stop)) trial.expect(false, sayError(error))
  }
  if (trial.checks === 0 && trial.reasons.length === 0) trial.pass('The server offers nothing that this test examines.')
  const outcome = trial.failures.length > 0 ? 'failed' : trial.checks > 0 && !trial.skipped ? 'passed' : 'skipped'
  const { checks, failures, reasons } = trial
  return { test, outcome, checks, failures, reasons, milliseconds: performance.now() - started }
}

/** An error of the network in its own words, one of this suite with its place. */
function sayError(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.name === 'RequestError' ? error.message : (error.stack ?? error.message)
}
