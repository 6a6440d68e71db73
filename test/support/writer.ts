import { setMaxListeners } from 'node:events'
import { inject } from 'vitest'
import { defaultLimits } from '../../src/core/limits.ts'
import { quote } from '../../src/core/store.ts'
import { openStores } from '../../src/stores/postgres.ts'
import type { StoreConfig } from '../../src/stores/session.ts'
import { connectWriter, type Writer } from '../../src/stores/writer.ts'

/** The database of this run, as a store's configuration. */
export function testStore(): StoreConfig {
  return { connection: inject('database'), max: 4, embedded: inject('databaseKind') === 'embedded' }
}

/** A schema of the test file's own, gone again with `drop`. */
export async function testSchema(name: string): Promise<{ schema: string; writer: Writer; drop(): Promise<void> }> {
  const schema = `test_${name}_${process.pid}`
  const writer = await connectWriter(testStore())
  await writer.query(`drop schema if exists ${quote(schema)} cascade`)
  await writer.query(`create schema ${quote(schema)}`)
  return {
    schema,
    writer,
    async drop() {
      await writer.query(`drop schema if exists ${quote(schema)} cascade`)
      await writer.close()
    },
  }
}

/** The stores of this run with one database, `default`; what they warn of is kept. */
export function testStores(config: StoreConfig = testStore(), statementTime = 5000) {
  const warnings: string[] = []
  const stores = openStores(
    { default: config },
    { limits: { ...defaultLimits, statementTime }, warn: message => void warnings.push(message) },
  )
  return { stores, store: stores.get('default'), warnings }
}

/** A signal that never aborts, for as many statements as a test likes. */
export const never = new AbortController().signal
setMaxListeners(0, never)

/** Waits until `test` holds, at most `time` milliseconds. */
export async function eventually(test: () => boolean | Promise<boolean>, time = 5000): Promise<void> {
  const end = performance.now() + time
  while (!(await test())) {
    if (performance.now() > end) throw new Error(`It did not happen within ${time} ms.`)
    await new Promise(resolve => setTimeout(resolve, 50))
  }
}
