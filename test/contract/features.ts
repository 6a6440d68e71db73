import { expect, it } from 'vitest'
import { contains } from '../../src/core/box.ts'
import { CRS84 } from '../../src/core/crs/crs.ts'
import { transform } from '../../src/core/crs/transform.ts'
import { ServiceError } from '../../src/core/error.ts'
import type { FeatureRow, Value } from '../../src/core/feature.ts'
import { rowsOf as unpack } from '../../src/core/packed.ts'
import type { FeatureSelection, Source } from '../../src/core/source.ts'

/** The rows that a source of this contract serves: 2,345 squares of 8 m on a grid of 10 m, in EPSG:2154, a tenth without geometry. */
export interface SquareRow {
  readonly id: number
  readonly nom: string | null
  readonly classe: number
  readonly hauteur: number | null
  readonly ouvert: boolean
  readonly jour: string | null
  readonly instant: string | null
  readonly meta: Value
  readonly corner: readonly [number, number] | null
}

export const squares: readonly SquareRow[] = Array.from({ length: 2345 }, (_, i) => ({
  id: i + 1,
  nom: i % 11 === 0 ? null : `Bâtiment "${i}"; l'été`,
  classe: i % 7,
  hauteur: i % 5 === 0 ? null : i / 8,
  ouvert: i % 2 === 0,
  jour: i % 13 === 0 ? null : new Date(Date.UTC(2020, 0, 1 + (i % 366))).toISOString().slice(0, 10),
  instant: i % 13 === 0 ? null : new Date(Date.UTC(2020, 0, 1, i)).toISOString().replace('.000Z', 'Z'),
  meta: i % 3 === 0 ? null : { étage: i % 4, tags: ['a', String(i)] },
  corner: i % 10 === 9 ? null : [913_000 + (i % 50) * 10, 6_456_000 + Math.floor(i / 50) * 10],
}))

export const squareColumns = ['nom', 'classe', 'hauteur', 'ouvert', 'jour', 'instant', 'meta'] as const

const signal = new AbortController().signal
const all: FeatureSelection = { columns: [], match: 'geometry', geometry: 'none', limit: 100_000 }

async function rowsOf(source: Source, selection: Partial<FeatureSelection>): Promise<FeatureRow[]> {
  const rows: FeatureRow[] = []
  for await (const batch of source.features!.read({ ...all, ...selection }, signal))
    rows.push(...unpack(batch.features))
  return rows
}

const ids = (rows: readonly FeatureRow[]) => rows.map(({ id }) => Number(id))
const idsWhere = (test: (row: SquareRow) => boolean) => squares.filter(test).map(({ id }) => id)

/** What every source of features must do; `open` gives one that serves `squares` with time in `instant`. */
export function featureContract(open: () => Promise<Source>): void {
  const selected = async (selection: Partial<FeatureSelection>) => ids(await rowsOf(await open(), selection))

  it('tells its facts', async () => {
    const facts = await (await open()).facts(signal)
    expect(facts.crs.id).toBe('EPSG:2154')
    expect(facts.features?.geometry).toEqual({ type: 'Polygon', dimensions: 2 })
    expect(facts.features?.properties.map(({ name, type }) => [name, type])).toEqual([
      ['nom', 'string'],
      ['classe', 'integer'],
      ['hauteur', 'number'],
      ['ouvert', 'boolean'],
      ['jour', 'date'],
      ['instant', 'date-time'],
      ['meta', 'json'],
    ])
    expect(facts.features?.time).toEqual({ start: 'instant' })
    expect(contains(facts.extent!.box, [913_000, 6_456_000, 913_488, 6_456_468])).toBe(true)
    const corner = transform(facts.crs, CRS84)(913_000, 6_456_000)
    expect(contains(facts.extent!.lonLat, [...corner, ...corner])).toBe(true)
    expect(facts.temporal).toEqual(['2020-01-01T01:00:00Z', '2020-04-07T16:00:00Z'])
  })

  it('reads everything in the order of the key, in batches', async () => {
    const source = await open()
    const sizes: number[] = []
    const found: number[] = []
    for await (const batch of source.features!.read(all, signal)) {
      sizes.push(batch.features.count)
      found.push(...ids([...unpack(batch.features)]))
    }
    expect(found).toEqual(squares.map(({ id }) => id))
    expect(sizes.length).toBeGreaterThan(1)
  })

  it('reads values as they are', async () => {
    const rows = await rowsOf(await open(), { columns: [...squareColumns], limit: 40 })
    rows.forEach((row, i) => {
      const square = squares[i]!
      expect(row.values).toEqual(squareColumns.map(column => square[column]))
    })
  })

  it('gives values in the order that was asked for', async () => {
    const [row] = await rowsOf(await open(), { columns: ['classe', 'nom', 'classe'], limit: 1 })
    expect(row!.values).toEqual([squares[0]!.classe, squares[0]!.nom, squares[0]!.classe])
  })

  it('reads geometry as WKB, and none where none is', async () => {
    const rows = await rowsOf(await open(), { geometry: 'full', limit: 20 })
    rows.forEach((row, i) => {
      const { corner } = squares[i]!
      if (!corner) {
        expect(row.geometry).toBeNull()
        return
      }
      const view = new DataView(row.geometry!.buffer, row.geometry!.byteOffset)
      expect([view.getUint8(0), view.getUint32(1, true)]).toEqual([1, 3])
      expect([view.getFloat64(13, true), view.getFloat64(21, true)]).toEqual(corner)
    })
  })

  it('goes on after a token, whatever page sizes', async () => {
    const source = await open()
    const found: number[] = []
    let after: string | undefined
    do {
      let next: string | undefined
      for await (const batch of source.features!.read({ ...all, limit: 700, ...(after ? { after } : {}) }, signal)) {
        found.push(...ids([...unpack(batch.features)]))
        next = batch.next
      }
      after = next
    } while (after)
    expect(found).toEqual(squares.map(({ id }) => id))
  })

  it.each(['x', '', 'bm9uc2Vuc2U', "' or 1=1--", 'é'.repeat(3000)])('refuses the token %j', async after => {
    const failure = await rowsOf(await open(), { after }).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(ServiceError)
    expect(failure).toMatchObject({ code: 'invalid-parameter', parameter: 'after' })
  })

  it('takes areas as the shape or the envelope, one or more', async () => {
    // Between two squares: no shape is there.
    expect(await selected({ areas: [{ box: [913_008.5, 6_456_000, 913_009.5, 6_456_100] }] })).toEqual([])
    const west = { box: [913_001, 6_456_001, 913_002, 6_456_002] } as const
    const east = { box: [913_021, 6_456_001, 913_022, 6_456_012] } as const
    expect(await selected({ areas: [west, east] })).toEqual([1, 3, 53])
    // A triangle over the lower left of the grid's first 3 × 3 squares.
    const ring = [913_000, 6_456_000, 913_029, 6_456_000, 913_000, 6_456_029, 913_000, 6_456_000]
    const triangle = { box: [913_000, 6_456_000, 913_029, 6_456_029], ring } as const
    expect(await selected({ areas: [triangle] })).toEqual([1, 2, 3, 51, 52, 101])
    expect(await selected({ areas: [triangle], match: 'box' })).toEqual([1, 2, 3, 51, 52, 53, 101, 102, 103])
    expect(await selected({ areas: [] })).toEqual([])
  })

  it('takes an area without width', async () => {
    expect(await selected({ areas: [{ box: [913_001, 6_456_001, 913_001, 6_456_001] }] })).toEqual([1])
    expect(await selected({ areas: [{ box: [913_001, 6_456_001, 913_001, 6_456_012] }] })).toEqual([1, 51])
  })

  it('filters by equality', async () => {
    const where = (property: string, value: Value) => selected({ where: [{ property, value }] })
    expect(await where('classe', 3)).toEqual(idsWhere(row => row.classe === 3))
    expect(await where('nom', `Bâtiment "17"; l'été`)).toEqual([18])
    expect(await where('hauteur', 1.5)).toEqual(idsWhere(row => row.hauteur === 1.5))
    expect(await where('ouvert', true)).toEqual(idsWhere(row => row.ouvert))
    expect(await where('jour', '2020-02-29')).toEqual(idsWhere(row => row.jour === '2020-02-29'))
    expect(await where('instant', '2020-01-01T05:00:00Z')).toEqual([6])
    expect(await where('instant', '2020-01-01T07:00:00+02:00')).toEqual([6])
    expect(await where('nom', null)).toEqual(idsWhere(row => row.nom === null))
    const both = [
      { property: 'classe', value: 3 },
      { property: 'ouvert', value: false },
    ]
    expect(await selected({ where: both })).toEqual(idsWhere(row => row.classe === 3 && !row.ouvert))
  })

  it.each([
    ['classe', 99_999_999_999],
    ['classe', '99999999999999999999999'],
    ['classe', 'three'],
    ['classe', 1.5],
    ['hauteur', '1e400'],
    ['hauteur', 'NaN'],
    ['ouvert', 'perhaps'],
    ['jour', '2020-02-30'],
    ['jour', 'now'],
    ['instant', 'infinity'],
    ['instant', '2020-13-01T00:00:00Z'],
    ['nom', 'a\0b'],
    ['nom', `'; drop table squares;--`],
  ] as const)('finds nothing where %s cannot be %j', async (property, value) => {
    expect(await selected({ where: [{ property, value }] })).toEqual([])
  })

  it('selects by time; rows without time always match', async () => {
    const time = (start?: string, end?: string) =>
      selected({ time: { start: start ? Date.parse(start) : undefined, end: end ? Date.parse(end) : undefined } })
    const within = (from: string, to: string) =>
      idsWhere(({ instant }) => instant === null || (instant >= from && instant <= to))
    expect(await time('2020-01-02T00:00:00Z', '2020-01-02T23:59:59.999Z')).toEqual(
      within('2020-01-02T00', '2020-01-02T24'),
    )
    expect(await time('2020-03-01T00:00:00Z')).toEqual(within('2020-03-01T00:00:00Z', '9'))
    expect(await time(undefined, '2020-01-01T04:00:00Z')).toEqual(within('0', '2020-01-01T04:00:00Z'))
    expect(await time('0000-01-01T00:00:00Z', '0000-01-02T00:00:00Z')).toEqual(idsWhere(row => row.instant === null))
  })

  it('selects by id', async () => {
    expect(await selected({ ids: ['17', '3'] })).toEqual([3, 17])
    expect(await selected({ ids: ['0', '99999999999999999999', '1.5', 'x', '', "1' or '1'='1", '\0'] })).toEqual([])
    expect(await selected({ ids: [] })).toEqual([])
  })

  it('joins what is asked with and', async () => {
    const areas = [{ box: [913_000, 6_456_000, 913_500, 6_456_050] } as const]
    const found = await selected({ areas, where: [{ property: 'classe', value: 2 }], ids: ['3', '10', '17', '1004'] })
    expect(found).toEqual([3, 17])
  })

  it('counts what matches, whatever limit and place', async () => {
    const source = await open()
    const count = (selection: Partial<FeatureSelection>) =>
      source.features!.count({ ...all, limit: 1, ...selection }, signal)
    expect(await count({})).toBe(squares.length)
    expect(await count({ where: [{ property: 'classe', value: 3 }] })).toBe(idsWhere(row => row.classe === 3).length)
    expect(await count({ areas: [{ box: [0, 0, 1, 1] }] })).toBe(0)
  })

  it('cuts large geometries alone', async () => {
    const rows = await rowsOf(await open(), { geometry: { cut: [913_000, 6_456_000, 913_004, 6_456_004] }, limit: 2 })
    expect(rows.map(row => row.geometry?.length)).toEqual([93, 93])
  })

  it('stops when the signal aborts', async () => {
    const controller = new AbortController()
    const source = await open()
    const reading = (async () => {
      for await (const _ of source.features!.read(all, controller.signal)) controller.abort()
    })()
    await expect(reading).rejects.toMatchObject({ code: 'cancelled' })
    await expect(source.features!.count(all, AbortSignal.abort())).rejects.toMatchObject({ code: 'cancelled' })
  })
}
