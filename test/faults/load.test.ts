import { inject, test } from 'vitest'
import { canKill } from './killing.ts'
import { runLoad } from './load/run.ts'

const real = inject('databaseKind') !== 'embedded'

test.runIf(canKill && real)(
  'twenty thousand mixed requests: none is wrong, and nothing piles up',
  { timeout: 300_000 },
  () => runLoad({ requests: 20_000, warmUp: 10_000, clients: 24, tolerance: 0.4, most: 60_000 }),
)
