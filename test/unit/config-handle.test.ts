import { describe, expect, test } from 'vitest'
import { Handle } from '../../src/config/handle.ts'
import { CRS84 } from '../../src/core/crs/crs.ts'
import { ServiceError } from '../../src/core/error.ts'
import type { Facts } from '../../src/core/facts.ts'

const facts = (name: string): Facts => ({ crs: CRS84, extent: undefined, dimensions: [], version: () => name })
const never = () => new AbortController().signal
const pause = (time: number) => new Promise(resolve => setTimeout(resolve, time))

function handle(
  read: (signal: AbortSignal, call: number) => Promise<Facts>,
  options: { maxAge?: number; retryAfter?: number; timeout?: number } = {},
) {
  let calls = 0
  let closed = 0
  const one = new Handle({
    type: 'test',
    hash: 'h',
    timeout: 1000,
    retryAfter: 30,
    ...options,
    warn: () => undefined,
    make: () => ({ facts: signal => read(signal, ++calls), close: async () => void closed++ }),
  })
  return { one, calls: () => calls, closed: () => closed }
}

describe('a handle', () => {
  test('opens once for all who ask at the same time', async () => {
    const { one, calls } = handle(async () => {
      await pause(10)
      return facts('a')
    })
    expect(one.state).toBe('unopened')
    const all = await Promise.all([1, 2, 3].map(() => one.open(never())))
    expect(calls()).toBe(1)
    expect(all.every(({ facts }) => facts.version() === 'a')).toBe(true)
    expect(one.state).toBe('ok')
  })

  test('fails fast for a moment, then tries again; a failure is never kept', async () => {
    const { one, calls } = handle(async (_, call) => {
      if (call === 1) throw new Error('connect ECONNREFUSED 10.0.0.1')
      return facts('b')
    })
    const first = await one.open(never()).catch(error => error as ServiceError)
    expect(first).toMatchObject({ code: 'source-failed' })
    expect((first as Error).message).not.toContain('10.0.0.1')
    await expect(one.open(never())).rejects.toBe(first)
    expect(calls()).toBe(1)
    expect(one.state).toBe('failed')
    expect(one.failure?.since).toBeInstanceOf(Date)
    await pause(40)
    await one.open(never())
    expect(one.state).toBe('ok')
    expect(one.failure).toBeUndefined()
  })

  test('an opening goes on while anybody waits, and is aborted when the last one leaves', async () => {
    let aborted = false
    const { one } = handle(async signal => {
      signal.addEventListener('abort', () => {
        aborted = true
      })
      await pause(60)
      signal.throwIfAborted()
      return facts('c')
    })
    const [a, b] = [new AbortController(), new AbortController()]
    const [first, second] = [one.open(a.signal), one.open(b.signal)]
    a.abort()
    await expect(first).rejects.toMatchObject({ code: 'cancelled' })
    expect(aborted).toBe(false)
    b.abort()
    await expect(second).rejects.toMatchObject({ code: 'cancelled' })
    expect(aborted).toBe(true)
    expect(one.state).toBe('unopened')
    expect((await one.open(never())).facts.version()).toBe('c')
  })

  test('one that stalls is a timeout', async () => {
    const { one } = handle(
      signal => new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
      { timeout: 20 },
    )
    await expect(one.open(never())).rejects.toMatchObject({ code: 'timeout' })
  })

  test('old facts serve while new ones are read, and stay where that fails', async () => {
    const { one, calls } = handle(
      async (_, call) => {
        if (call === 2) throw new ServiceError('source-failed', 'gone')
        return facts(`v${call}`)
      },
      { maxAge: 5 },
    )
    await one.open(never())
    await pause(10)
    expect((await one.open(never())).facts.version()).toBe('v1')
    await pause(5)
    expect(calls()).toBe(2)
    expect(one.state).toBe('failed')
    expect((await one.open(never())).facts.version()).toBe('v1')
    await pause(40)
    await one.open(never())
    await pause(5)
    expect((await one.open(never())).facts.version()).toBe('v3')
    expect(one.state).toBe('ok')
  })

  test('forget reads anew; close ends', async () => {
    const { one, calls, closed } = handle(async (_, call) => facts(`v${call}`))
    await one.open(never())
    one.forget()
    expect((await one.open(never())).facts.version()).toBe('v2')
    expect(calls()).toBe(2)
    await one.close()
    await one.close()
    expect(closed()).toBe(1)
    await expect(one.open(never())).rejects.toMatchObject({ code: 'busy' })
  })
})
