import { expect, inject, test } from 'vitest'
import { canKill } from '../killing.ts'
import { runLoad } from '../load/run.ts'

const { env } = process
const requests = Number(env.GEOSOCLE_LOAD_REQUESTS ?? 1_000_000)
const warmUp = Number(env.GEOSOCLE_LOAD_WARMUP ?? Math.max(20_000, requests / 10))
const clients = Number(env.GEOSOCLE_LOAD_CLIENTS ?? 32)
const seed = env.GEOSOCLE_LOAD_SEED ? { seed: Number(env.GEOSOCLE_LOAD_SEED) } : {}

test.runIf(canKill && inject('databaseKind') !== 'embedded')(
  `${requests} mixed requests: none is wrong, memory and descriptors are flat`,
  { timeout: 6 * 3_600_000 },
  async () => {
    expect(requests).toBeGreaterThan(0)
    await runLoad({ requests, warmUp, clients, tolerance: 0.1, ...seed })
  },
)
