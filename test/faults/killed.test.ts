import { afterEach, describe, expect, inject, test } from 'vitest'
import { recovery } from '../support/faults.ts'
import { eventually, testSchema } from '../support/writer.ts'
import { canKill, makeVictim, towns, type Victim } from './killing.ts'

describe.runIf(canKill && inject('databaseKind') !== 'embedded')(
  'our own process is killed',
  { timeout: 60_000 },
  () => {
    let victim: Victim | undefined
    afterEach(() => victim?.remove())

    test('with a PostgreSQL', async () => {
      const at = await testSchema('killed')
      try {
        await at.writer.query(towns(at.schema))
        victim = await makeVictim(at.schema, { DATABASE_URL: inject('database') })
        const time = Math.max(recovery, 2 * (await victim.start()))
        const count = async () => {
          const text = `select count(*)::int as n from pg_stat_activity where application_name like 'geosocle%'`
          return (await at.writer.query<{ n: number }>(text))[0]!.n
        }
        await victim.kill(undefined, time)
        const once = await count()
        await victim.kill(undefined, time)
        // The dead ones' sessions are gone.
        await eventually(async () => (await count()) <= once + 5, recovery)
        expect(await victim.server().end('SIGTERM')).toBe(0)
      } finally {
        await at.drop()
      }
    })
  },
)
