import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ServiceError } from '../../src/core/error.ts'
import { makeIo } from '../../src/io/io.ts'
import { publicNames } from '../../src/sources/copc/cloud.ts'
import { copc } from '../../src/sources/copc/source.ts'
import { crsOfWkt } from '../../src/sources/copc/wkt.ts'
import { makeCopc } from '../support/copc.ts'

const signal = () => AbortSignal.timeout(20_000)
let folder: string
let io: ReturnType<typeof makeIo>

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'geosocle-copc-'))
  io = makeIo({ folder })
})
afterAll(async () => {
  await io.close()
  await rm(folder, { recursive: true })
})

function open(settings: { path: string | string[]; crs?: string }) {
  const warnings: string[] = []
  const context = {
    io,
    id: 'cloud',
    warn: (message: string, detail?: object) => void warnings.push(`${message} ${JSON.stringify(detail)}`),
    stores: {
      get() {
        throw new Error('no database here')
      },
    },
  }
  return Object.assign(copc.open(settings, context), { warnings })
}

async function factsOf(bytes: Uint8Array, settings: { crs?: string } = {}) {
  await writeFile(join(folder, 'one.copc.laz'), bytes)
  const source = open({ path: 'one.copc.laz', ...settings })
  try {
    return await source.facts(signal())
  } finally {
    await source.close()
  }
}

/** The bytes with one number written over. */
function patched(write: (view: DataView) => void, bytes = makeCopc()): Uint8Array {
  write(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  return bytes
}

describe('facts of a point cloud', () => {
  it('are read from its header and WKT', async () => {
    const facts = await factsOf(makeCopc())
    expect(facts.crs.id).toBe('EPSG:2154')
    expect(facts.extent!.box).toEqual([700000, 6600000, 700100, 6600050])
    expect(facts.extent!.lonLat[0]).toBeCloseTo(3, 1)
    expect(facts.files).toMatchObject([{ name: 'one.copc.laz', media: 'application/vnd.laszip+copc' }])
    expect(facts.version()).toBeTypeOf('string')
  })

  it('need a configured CRS where the file has none', async () => {
    await expect(factsOf(makeCopc({ wkt: '' }))).rejects.toMatchObject({ code: 'source-failed', message: /crs/ })
    expect((await factsOf(makeCopc({ wkt: '' }), { crs: 'EPSG:2975' })).crs.id).toBe('EPSG:2975')
  })

  it('cover all files of a folder; a broken one is left out and logged', async () => {
    await mkdir(join(folder, 'many'))
    await writeFile(join(folder, 'many', 'a.copc.laz'), makeCopc())
    await writeFile(join(folder, 'many', 'b.copc.laz'), makeCopc({ bounds: [700100, 6600000, 0, 700200, 6600050, 9] }))
    await writeFile(join(folder, 'many', 'c.copc.laz'), makeCopc().subarray(0, 1500))
    await writeFile(join(folder, 'many', 'note.txt'), '')
    const source = open({ path: 'many' })
    const facts = await source.facts(signal())
    expect(facts.files!.map(({ name }) => name)).toEqual(['a.copc.laz', 'b.copc.laz'])
    expect(facts.extent!.box).toEqual([700000, 6600000, 700200, 6600050])
    expect(source.warnings).toHaveLength(1)
    expect(source.warnings[0]).toContain('c.copc.laz')
    await source.close()
  })

  it('follow a file that is replaced', async () => {
    await writeFile(join(folder, 'live.copc.laz'), makeCopc())
    const source = open({ path: 'live.copc.laz' })
    const facts = await source.facts(signal())
    const version = facts.version()
    await writeFile(join(folder, 'next'), makeCopc({ bounds: [0, 6600000, 0, 10, 6600050, 9] }))
    await rename(join(folder, 'next'), join(folder, 'live.copc.laz'))
    const stat = await source.bytes!.stat('live.copc.laz', signal())
    expect(stat!.etag).not.toBe(facts.files![0]!.etag)
    await expect.poll(() => facts.version()).not.toBe(version)
    expect(facts.extent!.box[0]).toBe(0)
    expect(facts.files![0]!.etag).toBe(stat!.etag)
    await source.close()
  })

  it('know no other names than their own', async () => {
    await writeFile(join(folder, 'one.copc.laz'), makeCopc())
    const source = open({ path: 'one.copc.laz' })
    await source.facts(signal())
    for (const name of ['two.copc.laz', '../one.copc.laz', join(folder, 'one.copc.laz'), '__proto__'])
      expect(await source.bytes!.stat(name, signal())).toBeUndefined()
    await source.close()
  })
})

describe('D3: hostile and truncated files are refused with a reason', () => {
  const end = makeCopc().length
  it.each<[string, () => Uint8Array]>([
    ['an empty file', () => new Uint8Array(0)],
    ['text', () => new TextEncoder().encode('no cloud '.repeat(200))],
    ['a header alone', () => makeCopc().subarray(0, 375)],
    ['a file cut before its end', () => makeCopc().subarray(0, end - 1)],
    ['a file cut in its points', () => makeCopc().subarray(0, 2000)],
    ['LAS 1.2', () => patched(view => view.setUint8(25, 2))],
    ['a header of another length', () => patched(view => view.setUint16(94, 65_535, true))],
    ['points behind the end', () => patched(view => view.setUint32(96, 0xffffffff, true))],
    ['4 billion records', () => patched(view => view.setUint32(100, 0xffffffff, true))],
    ['a record longer than its place', () => patched(view => view.setUint16(375 + 20, 65_535, true))],
    ['another point format', () => patched(view => view.setUint8(104, 3))],
    ['points that are too short', () => patched(view => view.setUint16(105, 10, true))],
    ['2⁶³ points', () => patched(view => view.setBigUint64(247, 2n ** 63n, true))],
    ['bounds that are no numbers', () => patched(view => view.setFloat64(179, Number.NaN, true))],
    ['bounds inside out', () => patched(view => view.setFloat64(179, -1e9, true))],
    ['a hierarchy at 2⁶³', () => patched(view => view.setBigUint64(375 + 54 + 40, 2n ** 63n, true))],
    ['a hierarchy of 2⁶³ bytes', () => patched(view => view.setBigUint64(375 + 54 + 48, 2n ** 63n, true))],
    ['a hierarchy of half an entry', () => patched(view => view.setBigUint64(375 + 54 + 48, 16n, true))],
    ['a node outside the file', () => makeCopc({ entries: [[1, 1e9, 100, 0x10]] })],
    ['a node with a negative length', () => makeCopc({ entries: [[1, 100, -5, 1]] })],
    ['a node with too many points', () => makeCopc({ entries: [[1, 100, 5, 2_000_000_000]] })],
    ['nodes with more points than the header', () => makeCopc({ points: 10, entries: [[1, 100, 5, 1000]] })],
    ['a level of 2³¹', () => makeCopc({ entries: [[0x7fffffff, 100, 5, 1]] })],
    ['a page that is itself', () => makeCopc({ entries: [[1, end - 32, 64, -1]] })],
  ])('%s', async (_, bytes) => {
    const error = await factsOf(bytes()).catch(thrown => thrown)
    expect(error).toBeInstanceOf(ServiceError)
    expect(error.code).toBe('source-failed')
    expect(error.message).not.toContain(folder)
  })
})

describe('the CRS of a WKT', () => {
  it.each([
    ['GEOGCS["WGS 84",DATUM["x",AUTHORITY["EPSG","6326"]],AUTHORITY["EPSG","4326"]]', 'EPSG:4326'],
    ['PROJCS["a",GEOGCS["b",AUTHORITY["EPSG","4171"]],AUTHORITY["EPSG","2154"]]', 'EPSG:2154'],
    [
      'COMPD_CS["c",PROJCS["a",GEOGCS["b",AUTHORITY["EPSG","4171"]],AUTHORITY["EPSG","2154"]],VERT_CS["v",AUTHORITY["EPSG","5720"]],AUTHORITY["EPSG","5698"]]',
      'EPSG:2154',
    ],
    [
      'COMPOUNDCRS["c",PROJCRS["a",BASEGEOGCRS["b",ID["EPSG",4171]],ID["EPSG",2154]],VERTCRS["v",ID["EPSG",5720]]]',
      'EPSG:2154',
    ],
    ['PROJCS("a",GEOGCS("b"),AUTHORITY("EPSG","2975"))\0\0', 'EPSG:2975'],
    ['PROJCS["say ""]"" twice",AUTHORITY["EPSG","2154"]]', 'EPSG:2154'],
    ['PROJCS["a",GEOGCS["b",AUTHORITY["EPSG","4171"]]]', undefined],
    ['PROJCS["a",AUTHORITY["IGNF","LAMB93"]]', undefined],
    ['GEOCCS["x",AUTHORITY["EPSG","4978"]]', undefined],
    ['', undefined],
    ['PROJCS['.repeat(10_000), undefined],
    ['"'.repeat(60_001), undefined],
  ])('%.60s', (text, id) => expect(crsOfWkt(text)?.id).toBe(id))
})

it('C1: published names are safe and each its own', () => {
  const names = publicNames(['a/Éàç 1.laz', 'b/eac_1.LAZ', 'https://h/x%20y.copc.laz?sig=1', '/..', 'c\\d.copc.laz'])
  expect(names.map(([name]) => name)).toEqual([
    'Eac_1.copc.laz',
    'eac_1.copc.laz',
    'x_y.copc.laz',
    'points.copc.laz',
    'd.copc.laz',
  ])
  expect(publicNames(['a/x.laz', 'b/x.laz']).map(([name]) => name)).toEqual(['x.copc.laz', 'x-2.copc.laz'])
})
