import { mkdir, mkdtemp, open, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { ServiceError } from '../../src/core/error.ts'
import { type ByteFile, ChangedFile } from '../../src/core/io.ts'
import { makeIo } from '../../src/io/io.ts'
import { type HttpSource, ranged, startHttpSource } from '../support/http-source.ts'

const signal = () => AbortSignal.timeout(20_000)
const pattern = (length: number, seed = 0) => Uint8Array.from({ length }, (_, i) => (i * 7 + (i >> 8) + seed) & 255)

let folder: string
let origin: HttpSource
let io: ReturnType<typeof makeIo>

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'geosocle-bytes-'))
  origin = await startHttpSource()
  io = makeIo({ folder, egress: { allow: [origin.host] }, times: { connect: 500, firstByte: 500, stall: 500 } })
})
afterAll(async () => {
  await io.close()
  await origin.close()
  await rm(folder, { recursive: true })
})

/** Each way in which a file can lie somewhere: `put` replaces its bytes. */
const places: Record<string, () => { put(bytes: Uint8Array): Promise<void>; location: string }> = {
  'on disk, replaced by a rename': () => ({
    location: 'renamed.bin',
    async put(bytes) {
      await writeFile(join(folder, 'renamed.new'), bytes)
      await rename(join(folder, 'renamed.new'), join(folder, 'renamed.bin'))
    },
  }),
  'on disk, written over': () => ({
    location: 'written.bin',
    put: bytes => writeFile(join(folder, 'written.bin'), bytes),
  }),
  'on disk, behind a link that is set anew': () => {
    let version = 0
    return {
      location: 'link/file.bin',
      async put(bytes) {
        const target = join(folder, `linked-${++version}`)
        await mkdir(target)
        await writeFile(join(target, 'file.bin'), bytes)
        await rm(join(folder, 'link'), { force: true })
        await symlink(target, join(folder, 'link'), 'junction')
      },
    }
  },
  'over HTTP, with an ETag': () => remote('tagged', true),
  'over HTTP, with a date alone': () => remote('dated', false),
}

function remote(name: string, tagged: boolean) {
  let bytes: Uint8Array = new Uint8Array(0)
  let version = 0
  origin.on(
    `/${name}`,
    ranged({
      bytes: () => bytes,
      etag: () => (tagged ? `"v${version}"` : undefined),
      modified: () => new Date(1_700_000_000_000 + version * 1000),
    }),
  )
  return {
    location: `${origin.url}/${name}`,
    async put(next: Uint8Array) {
      bytes = next
      version++
    },
  }
}

describe.each(Object.keys(places))('a file %s', name => {
  let file: ByteFile
  let put: (bytes: Uint8Array) => Promise<void>
  beforeAll(async () => {
    const place = places[name]!()
    put = place.put
    await put(pattern(700_000))
    file = io.file(place.location)
  })
  afterEach(() => file.close())

  it('has a size and a strong ETag that stays while the bytes stay', async () => {
    const stat = await file.stat(signal())
    expect(stat.size).toBe(700_000)
    expect(stat.etag).toMatch(/^"[\x21\x23-\x7e]+"$/)
    expect(await file.stat(signal())).toMatchObject({ size: stat.size, etag: stat.etag })
  })

  it('gives exactly the bytes asked for, fewer only at its end', async () => {
    const all = pattern(700_000)
    for (const [start, end] of [
      [0, 1],
      [5, 300_005],
      [699_990, 700_000],
      [699_990, 800_000],
      [0, 700_000],
    ] as const)
      expect(Buffer.compare(await file.read(start, end, signal()), all.subarray(start, end))).toBe(0)
    expect(await file.read(700_000, 700_100, signal())).toHaveLength(0)
    expect(await file.read(10, 10, signal())).toHaveLength(0)
  })

  it('streams the same bytes in pieces', async () => {
    const pieces: Uint8Array[] = []
    for await (const piece of file.stream(1, 600_001, signal())) pieces.push(piece)
    expect(pieces.length).toBeGreaterThan(1)
    expect(Buffer.compare(Buffer.concat(pieces), pattern(700_000).subarray(1, 600_001))).toBe(0)
  })

  it('reads 64 ranges at once', async () => {
    const all = pattern(700_000)
    const starts = Array.from({ length: 64 }, (_, i) => i * 10_000)
    const read = await Promise.all(starts.map(start => file.read(start, start + 9_999, signal())))
    for (const [i, start] of starts.entries())
      expect(Buffer.compare(read[i]!, all.subarray(start, start + 9_999))).toBe(0)
  })

  it('stops with its signal', async () => {
    const reason = new Error('left')
    await expect(file.read(0, 10, AbortSignal.abort(reason))).rejects.toBe(reason)
    const controller = new AbortController()
    const leave = async () => {
      for await (const _ of file.stream(0, 700_000, controller.signal)) controller.abort(reason)
    }
    await expect(leave()).rejects.toBe(reason)
  })

  it('is another file once its bytes changed: no old bytes under the new ETag, no new ones under the old', async () => {
    const before = await file.stat(signal())
    const next = pattern(700_000, 99)
    await put(next)
    const error = await file.read(0, 100, signal(), before.etag).catch(thrown => thrown)
    // A file replaced by a rename may still be read in its old state by those who began with it.
    if (error instanceof Uint8Array) expect(Buffer.compare(error, pattern(700_000).subarray(0, 100))).toBe(0)
    else {
      expect(error).toBeInstanceOf(ServiceError)
      expect(error).toMatchObject({ code: 'source-failed' })
      expect(error.cause).toBeInstanceOf(ChangedFile)
    }
    await file.close()
    const after = await file.stat(signal())
    expect(after.etag).not.toBe(before.etag)
    expect(Buffer.compare(await file.read(0, 100, signal(), after.etag), next.subarray(0, 100))).toBe(0)
  })

  it('may be empty', async () => {
    await put(new Uint8Array(0))
    await file.close()
    expect((await file.stat(signal())).size).toBe(0)
    expect(await file.read(0, 10, signal())).toHaveLength(0)
  })
})

describe('files on disk', () => {
  it('H5: are exact beyond 2³² bytes', async () => {
    const handle = await open(join(folder, 'sparse.bin'), 'w')
    await handle.write(pattern(100), 0, 100, 5_000_000_000)
    await handle.close()
    const file = io.file('sparse.bin')
    expect((await file.stat(signal())).size).toBe(5_000_000_100)
    expect(await file.read(5_000_000_010, 5_000_000_020, signal())).toEqual(pattern(100).subarray(10, 20))
    expect(await file.read(4_999_999_999, 5_000_000_001, signal())).toEqual(Uint8Array.of(0, 0))
    await file.close()
  })

  it.each(['missing.bin', '.', 'a\0b'])('say nothing of the path where %j cannot be read', async path => {
    const error = await io
      .file(path)
      .stat(signal())
      .catch(thrown => thrown)
    expect(error).toMatchObject({ code: 'source-failed', message: 'The source is unavailable.' })
    expect(error.cause).toBeInstanceOf(Error)
  })

  it('are listed by ending, in order', async () => {
    await writeFile(join(folder, 'b.copc.laz'), '')
    await writeFile(join(folder, 'a.COPC.LAZ'), '')
    expect(await io.list('.', '.copc.laz', signal())).toEqual(['a.COPC.LAZ', 'b.copc.laz'])
    await expect(io.list('none', '.laz', signal())).rejects.toMatchObject({ code: 'source-failed' })
  })
})
