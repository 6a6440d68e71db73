import { setTimeout as sleep } from 'node:timers/promises'
import type { Pool, PoolClient } from 'pg'
import { ServiceError } from '../core/error.ts'
import { cancel } from './cancel.ts'
import { abortion, isLost, overtime } from './failure.ts'
import { until } from './until.ts'

export interface Runner {
  readonly pool: Pool
  /** Milliseconds that a statement may take. */
  readonly time: number
  /** Ends what cannot be cancelled; undefined where the database knows how to cancel. */
  readonly restart: (() => Promise<void>) | undefined
}

/** How a statement is put to a connection, and the milliseconds that its answer is worth waiting for. */
export interface Question<T> {
  ask(client: PoolClient): Promise<T>
  readonly time: number | undefined
}

/** Milliseconds that a statement has to end after it was told to. */
const grace = 1000

/**
 * Runs one statement on a connection of the pool. A connection that proves dead although it was in the pool is dropped
 * and the statement runs on another: reading twice does no harm.
 * @throws the driver's error; overtime and aborts as ServiceError
 */
export async function run<T>(runner: Runner, question: Question<T>, signal: AbortSignal): Promise<T> {
  for (let left = runner.pool.options.max; ; left--) {
    const client = await acquire(runner.pool, signal)
    const fresh = !used.has(client)
    used.add(client)
    try {
      return await execute(runner, client, question, signal)
    } catch (thrown) {
      if (fresh || left <= 0 || !isLost(thrown) || signal.aborted) throw thrown
    }
  }
}

/** Connections that have answered before: the only ones that may be dead without our knowing. */
const used = new WeakSet<PoolClient>()

/** A connection, or the abort at once; one that comes too late goes straight back. */
async function acquire(pool: Pool, signal: AbortSignal): Promise<PoolClient> {
  if (signal.aborted) throw abortion(signal)
  const coming = pool.connect()
  return until(coming, signal, () => {
    coming.then(
      client => client.release(),
      () => undefined,
    )
    return abortion(signal)
  })
}

async function execute<T>(runner: Runner, client: PoolClient, question: Question<T>, signal: AbortSignal): Promise<T> {
  // The database's own limit comes first; this one is for a database that hangs.
  const soft = question.time !== undefined && !runner.restart ? Math.min(question.time, runner.time) : undefined
  const timer = AbortSignal.timeout(soft ?? runner.time + 250)
  const ended = AbortSignal.any([signal, timer])
  const running = question.ask(client)
  const broken = (error: Error) => void error
  client.on('error', broken)
  const settled = running.then(
    () => undefined,
    // An error of ours while the database still answers leaves a connection that nobody else can use.
    (thrown: unknown) => (isLost(thrown) || thrown instanceof ServiceError ? asError(thrown) : undefined),
  )
  const giveBack = async () => {
    const failure = ended.aborted ? await end(runner, client, settled).catch(asError) : await settled
    client.off('error', broken)
    client.release(failure)
  }
  const released = () => giveBack().catch(() => undefined)
  try {
    const result = await until(running, ended, () => (signal.aborted ? abortion(signal) : overtime()))
    await released()
    return result
  } catch (thrown) {
    if (ended.aborted) void released()
    else await released()
    throw thrown
  }
}

/** Ends what a connection runs. Answers with an error where the connection is no longer fit for the pool. */
async function end(
  runner: Runner,
  client: PoolClient,
  settled: Promise<Error | undefined>,
): Promise<Error | undefined> {
  const unfit = new Error('The statement did not end.')
  const waiting = sleep(grace, unfit, { ref: false })
  if (!runner.restart) {
    const [outcome] = await Promise.all([Promise.race([settled, waiting]), cancel(client, grace)])
    return outcome
  }
  const outcome = await Promise.race([settled, waiting])
  if (outcome === unfit) await runner.restart()
  return outcome
}

function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown))
}
