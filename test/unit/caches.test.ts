import { setTimeout as wait } from 'node:timers/promises'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Flights } from '../../src/caches/flights.ts'
import { ByteCache } from '../../src/caches/lru.ts'
import { ServiceError } from '../../src/core/error.ts'

describe('the cache of replies', () => {
  it('never holds more bytes than it may, whatever is put in', () => {
    const entry = fc.record({
      key: fc.integer({ min: 0, max: 20 }).map(String),
      bytes: fc.integer({ min: 0, max: 400 }),
    })
    fc.assert(
      fc.property(fc.array(entry), entries => {
        const cache = new ByteCache<number>(1000)
        for (const { key, bytes } of entries) {
          cache.set(key, bytes, bytes)
          expect(cache.bytes).toBeLessThanOrEqual(1000)
        }
      }),
    )
  })

  it('lets the least recently used go first', () => {
    const cache = new ByteCache<string>(800)
    for (const key of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) cache.set(key, key, 100)
    cache.get('a')
    cache.set('i', 'i', 100)
    expect(cache.get('a')).toBe('a')
    expect(cache.get('b')).toBeUndefined()
  })

  it('does not give itself up for one large reply', () => {
    const cache = new ByteCache<string>(800)
    cache.set('small', 'small', 50)
    cache.set('large', 'large', 700)
    expect(cache.get('large')).toBeUndefined()
    expect(cache.get('small')).toBe('small')
  })
})

describe('shared flights', () => {
  const work = (ms: number, log: string[]) => async (signal: AbortSignal) => {
    log.push('start')
    await wait(ms, undefined, { signal }).catch(() => {
      log.push('cancelled')
      signal.throwIfAborted()
    })
    return 'done'
  }

  it('do the work once for all who wait', async () => {
    const flights = new Flights<string>()
    const log: string[] = []
    const signal = new AbortController().signal
    const joined = await Promise.all(Array.from({ length: 5 }, () => flights.join('k', signal, work(20, log))))
    expect(joined.map(({ value }) => value)).toEqual(Array(5).fill('done'))
    expect(joined.filter(({ shared }) => !shared)).toHaveLength(1)
    expect(log).toEqual(['start'])
    expect(flights.size).toBe(0)
  })

  it('go on when the first of two leaves, and end when both have left', async () => {
    const flights = new Flights<string>()
    const log: string[] = []
    const [first, second] = [new AbortController(), new AbortController()]
    const one = flights.join('k', first.signal, work(50, log))
    const two = flights.join('k', second.signal, work(50, log))
    first.abort(new ServiceError('cancelled', 'left'))
    await expect(one).rejects.toMatchObject({ code: 'cancelled' })
    expect((await two).value).toBe('done')

    const [third, fourth] = [new AbortController(), new AbortController()]
    const both = [third, fourth].map(({ signal }) => flights.join('k', signal, work(5000, log)))
    third.abort(new ServiceError('cancelled', 'left'))
    fourth.abort(new ServiceError('cancelled', 'left'))
    await Promise.allSettled(both)
    await wait(5)
    expect(log.at(-1)).toBe('cancelled')
    expect(flights.size).toBe(0)
  })

  it('never keep a failure', async () => {
    const flights = new Flights<string>()
    const signal = new AbortController().signal
    const fail = async () => {
      throw new ServiceError('source-failed', 'down')
    }
    await expect(flights.join('k', signal, fail)).rejects.toMatchObject({ code: 'source-failed' })
    expect((await flights.join('k', signal, async () => 'back')).value).toBe('back')
  })
})
