import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { Position } from 'geojson'
import { afterEach, describe, expect, it } from 'vitest'
import { asServiceError } from '../../src/core/error.ts'
import { firstFeatures, packFeatures, rowsOf } from '../../src/core/packed.ts'
import { takeSpare } from '../../src/core/spare.ts'
import type { VectorTileJob } from '../../src/core/work.ts'
import { makeWork, type WorkOptions } from '../../src/workers/pool.ts'
import { stopSignal } from '../../src/workers/signal.ts'
import { packInput, readError, writeError } from '../../src/workers/wire.ts'
import { pixelsOf } from '../support/raster.ts'
import { decodeTile, tileJob } from '../support/tiles.ts'

const built = existsSync(new URL('../../dist/workers/thread.js', import.meta.url))
if (!built) console.log('dist/ is absent: worker threads are not tested; run the build first')

const never = new AbortController().signal
const point = { geometry: { type: 'Point' as const, coordinates: [9, 9] } }

/** A job that takes seconds: one knot of a ring that crosses itself everywhere, not looked at by any signal. */
function knot(vertices = 1600): VectorTileJob {
  let seed = 7
  const next = () => {
    seed = (seed * 1664525 + 1013904223) >>> 0
    return (seed / 2 ** 32) * 4000
  }
  const ring = Array.from({ length: vertices }, (): Position => [next(), next()])
  return tileJob([{ geometry: { type: 'Polygon', coordinates: [[...ring, ring[0]!]] } }])
}

/** A job of many small steps, which looks at its signal. */
function crowd(): VectorTileJob {
  const ring: Position[] = [
    [0, 0],
    [1000, 1000],
    [1000, 0],
    [0, 1000],
    [0, 0],
  ]
  return tileJob(
    Array.from({ length: 40_000 }, () => ({ geometry: { type: 'Polygon' as const, coordinates: [ring] } })),
  )
}

describe.skipIf(!built)('makeWork', () => {
  const open: ReturnType<typeof makeWork>[] = []
  const start = (part: Partial<WorkOptions> = {}) => {
    const work = makeWork({
      size: 2,
      queue: 4,
      limits: { time: 20_000, memory: 512 },
      grids: [],
      blocks: 8_388_608,
      warn: () => undefined,
      ...part,
    })
    open.push(work)
    return work
  }
  afterEach(async () => {
    await Promise.all(open.splice(0).map(work => work.close()))
  })
  const codeOf = (promise: Promise<unknown>) =>
    promise.then(
      () => 'done',
      thrown => asServiceError(thrown).code,
    )

  it('does jobs side by side and gives what they make', async () => {
    const work = start()
    const tiles = await Promise.all([1, 2, 3, 4].map(() => work.run('vectortile', tileJob([point]), never)))
    expect(tiles.map(tile => decodeTile(tile).length)).toEqual([1, 1, 1, 1])
    expect(work.stats()).toMatchObject({ size: 2, threads: 2, busy: 0, queued: 0, lost: 0 })
  })

  it.runIf(process.platform === 'linux')('give way to the thread that answers', async () => {
    await start({ size: 1 }).run('vectortile', tileJob([point]), never)
    const nice = (thread: string) => {
      const stat = readFileSync(`/proc/self/task/${thread}/stat`, 'utf8')
      return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[16])
    }
    const all = readdirSync('/proc/self/task').map(nice)
    expect(all.filter(value => value === 10)).toHaveLength(1)
    expect(nice(String(process.pid))).toBeLessThan(10)
  })

  it('draws pictures too', async () => {
    const { layers, ...tile } = tileJob([point])
    const style = { id: 's', use: 'simple', options: {} }
    const layer = { kind: 'features' as const, crs: tile.crs, features: layers[0]!.features, style }
    const frame = { width: 64, height: 64, crs: tile.crs, box: tile.box }
    const picture = { ...frame, background: undefined, symbolScale: 1, encoder: 'png' }
    const work = start()
    const drawn = await pixelsOf(await work.run('map', { ...picture, layers: [layer] }, never))
    expect([drawn.width, drawn.height, drawn.channels, drawn.data.length]).toEqual([64, 64, 4, 64 * 64 * 4])
    expect(drawn.data.some(value => value > 0)).toBe(true)
    const blank = await pixelsOf(await work.run('map', { ...picture, layers: [] }, never))
    expect(blank.data.every(value => value === 0)).toBe(true)
  })

  it('keeps the code and the words of an error', async () => {
    const broken = tileJob([{ geometry: Uint8Array.of(9, 9, 9, 9, 9) }])
    const failure = start().run('vectortile', broken, never)
    await expect(failure).rejects.toMatchObject({ name: 'ServiceError', code: 'source-failed' })
    await expect(failure).rejects.toThrow('A geometry of the source has no byte order.')
  })

  it('hides what is no ServiceError behind internal', async () => {
    const nobody = { ...tileJob([point]), encoder: 'nobody' }
    const failure = await start().run('vectortile', nobody, never).catch(asServiceError)
    expect(failure).toMatchObject({ code: 'internal', message: 'The server failed to answer this request.' })
    expect(String((failure as Error).cause)).toContain('no encoder "nobody"')
  })

  it('refuses more than the queue holds, and says when to come back', async () => {
    const work = start({ size: 1, queue: 1 })
    const jobs = [1, 2, 3].map(() => work.run('vectortile', crowd(), never))
    await expect(jobs[2]).rejects.toMatchObject({ code: 'busy', retryAfter: 1 })
    expect(await Promise.all(jobs.slice(0, 2).map(codeOf))).toEqual(['done', 'done'])
  })

  it('takes a job that nobody waits for out of the queue', async () => {
    const work = start({ size: 1 })
    const first = work.run('vectortile', crowd(), never)
    const leaving = new AbortController()
    const second = work.run('vectortile', tileJob([point]), leaving.signal)
    leaving.abort()
    expect(await codeOf(second)).toBe('cancelled')
    expect(work.stats().queued).toBe(0)
    expect(await codeOf(first)).toBe('done')
  })

  it('gives the bytes of rows back, to be used again', async () => {
    while (takeSpare()) {}
    const work = start()
    const job = tileJob([point])
    const bytes = new Uint8Array(100_000)
    bytes.set(job.layers[0]!.features.bytes)
    const features = { ...job.layers[0]!.features, bytes }
    await work.run('vectortile', { ...job, layers: [{ ...job.layers[0]!, features }] }, never)
    expect(bytes.length).toBe(0)
    expect([takeSpare()?.byteLength, takeSpare()]).toEqual([100_000, undefined])
  })

  it.each([
    ['looks at its signal', crowd, 0],
    ['is deaf', knot, 1],
  ])('ends a running job that %s within 100 ms', { retry: 2 }, async (_, job, lost) => {
    const work = start({ size: 1 })
    await work.run('vectortile', tileJob([point]), never)
    const leaving = new AbortController()
    const running = work.run('vectortile', job(), leaving.signal)
    await new Promise(resolve => setTimeout(resolve, 60))
    leaving.abort()
    const left = performance.now()
    expect(await codeOf(running)).toBe('cancelled')
    while (work.stats().busy > 0 && performance.now() - left < 1000)
      await new Promise(resolve => setTimeout(resolve, 5))
    expect(performance.now() - left).toBeLessThan(150)
    expect(work.stats().lost).toBe(lost)
    expect(await codeOf(work.run('vectortile', tileJob([point]), never))).toBe('done')
  })

  it('keeps a thread whose picture nobody waits for while it is written, and what it draws next', {
    retry: 2,
  }, async () => {
    const work = start({ size: 1 })
    const { crs, box } = tileJob([])
    const frame = { crs, box, layers: [], symbolScale: 1 }
    const small = { ...frame, width: 8, height: 8, background: '#336699', encoder: 'png' }
    await work.run('map', small, never)
    const leaving = new AbortController()
    const large = { ...frame, width: 4096, height: 4096, background: undefined, encoder: 'webp' }
    const running = work.run('map', large, leaving.signal)
    await new Promise(resolve => setTimeout(resolve, 100))
    leaving.abort()
    expect(await codeOf(running)).toBe('cancelled')
    const { data } = await pixelsOf(await work.run('map', small, never))
    expect([...data.subarray(0, 4)]).toEqual([0x33, 0x66, 0x99, 255])
    expect(work.stats().lost).toBe(0)
  })

  it('lets a thread load its code where the first who asked leave: one that were ended would leave files open', async () => {
    const work = start({ size: 1 })
    for (let i = 0; i < 3; i++) {
      const leaving = new AbortController()
      const running = work.run('vectortile', crowd(), leaving.signal)
      leaving.abort()
      expect(await codeOf(running)).toBe('cancelled')
      await new Promise(resolve => setTimeout(resolve, 100))
    }
    expect(await codeOf(work.run('vectortile', tileJob([point]), never))).toBe('done')
    expect(work.stats()).toMatchObject({ threads: 1, lost: 0 })
  })

  it('ends a job that takes too long', async () => {
    const work = start({ limits: { time: 1200, memory: 512 } })
    expect(await codeOf(work.run('vectortile', knot(), never))).toBe('timeout')
    expect(await codeOf(work.run('vectortile', tileJob([point]), never))).toBe('done')
  })

  it('B4: loses a job with its thread and no other, and has its full size again', async () => {
    const warnings: string[] = []
    const work = start({ limits: { time: 20_000, memory: 24 }, warn: message => warnings.push(message) })
    const heavy = tileJob([{ ...point, values: [Array.from({ length: 600_000 }, (_, i) => [i])] }], { columns: ['v'] })
    const outcomes = await Promise.all([
      codeOf(work.run('vectortile', tileJob([point]), never)),
      codeOf(work.run('vectortile', heavy, never)),
      codeOf(work.run('vectortile', tileJob([point]), never)),
      codeOf(work.run('vectortile', tileJob([point]), never)),
    ])
    expect(outcomes).toEqual(['done', 'internal', 'done', 'done'])
    expect(warnings).toEqual(['a worker thread died'])
    const again = [1, 2].map(() => work.run('vectortile', crowd(), never))
    expect(work.stats().busy).toBe(2)
    expect(await Promise.all(again.map(codeOf))).toEqual(['done', 'done'])
  })

  it('is quiet once it is closed', async () => {
    const work = start({ size: 1 })
    const jobs = [work.run('vectortile', knot(), never), work.run('vectortile', knot(), never)]
    const outcomes = Promise.all(jobs.map(codeOf))
    await work.close()
    expect(await outcomes).toEqual(['cancelled', 'cancelled'])
    expect(await codeOf(work.run('vectortile', tileJob([point]), never))).toBe('cancelled')
    expect(work.stats().threads).toBe(0)
  })
})

describe('packInput', () => {
  it('gives features over without a copy, also those that fill only some of their buffer', () => {
    const rows = [1, 2].map(id => ({ id, values: [], geometry: new Uint8Array(24) }))
    const features = firstFeatures(packFeatures(rows, []), 1)
    const job = { ...tileJob([]), layers: [{ name: 'a', crs: '', features }] }
    const { content, transfer } = packInput('vectortile', job)
    const moved = structuredClone(content as VectorTileJob, { transfer }).layers[0]!.features
    expect([...rowsOf(moved)].map(({ id }) => id)).toEqual([1])
    expect([features.bytes.length, features.offsets.length]).toEqual([0, 0])
    expect(new Set(transfer).size).toBe(transfer.length)
  })

  it('names a block that is used twice once, and leaves shared memory where it is', () => {
    const bytes = new Uint8Array(8)
    const shared = new Uint8Array(new SharedArrayBuffer(8))
    const part = {
      blocks: [
        { x: 0, y: 0, bytes },
        { x: 1, y: 0, bytes },
        { x: 2, y: 0, bytes: shared },
      ],
    }
    const { content, transfer } = packInput('map', { layers: [{ kind: 'raster', parts: [part] }] } as never)
    expect(transfer).toEqual([bytes.buffer])
    expect(JSON.stringify(content)).toContain('"x":2')
  })
})

describe('wire errors', () => {
  it('survive the way', () => {
    const error = readError(structuredClone(writeError(new TypeError('no'))))
    expect([error.code, error.message]).toEqual(['internal', 'The server failed to answer this request.'])
    expect(String(error.cause)).toContain('TypeError: no')
  })
})

describe('stopSignal', () => {
  it('is aborted as soon as the flag is up', () => {
    const flag = new Int32Array(new SharedArrayBuffer(4))
    const { signal } = stopSignal(flag)
    expect(signal.aborted).toBe(false)
    signal.throwIfAborted()
    Atomics.store(flag, 0, 1)
    expect(signal.aborted).toBe(true)
    expect(() => signal.throwIfAborted()).toThrowError(expect.objectContaining({ code: 'cancelled' }))
  })
})
