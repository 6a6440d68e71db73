import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CRS84, type Crs, crsCode, crsUri, crsUrn, epsg, parseCrs, WEB_MERCATOR } from '../../src/core/crs/crs.ts'
import { crsName } from '../../src/core/crs/name.ts'
import { table } from '../../src/core/crs/table.ts'
import { boxWithin, transform, transformBox } from '../../src/core/crs/transform.ts'

const codes = table
  .trim()
  .split('\n')
  .map(line => line.split('|')[0]!)

describe('spellings', () => {
  test.each([
    'EPSG:2154',
    'epsg:2154',
    '[EPSG:2154]',
    'urn:ogc:def:crs:EPSG::2154',
    'urn:ogc:def:crs:EPSG:9.8:2154',
    'urn:x-ogc:def:crs:EPSG:2154',
    'http://www.opengis.net/def/crs/EPSG/0/2154',
    'https://www.opengis.net/def/crs/EPSG/0/2154',
    'http://www.opengis.net/def/crs/EPSG/9.9.1/2154',
    'http://www.opengis.net/gml/srs/epsg.xml#2154',
    'IGNF:LAMB93',
  ])('%s is Lambert-93', text => expect(parseCrs(text)?.id).toBe('EPSG:2154'))

  test.each([
    'CRS:84',
    'OGC:CRS84',
    'CRS84',
    '[OGC:CRS84]',
    'urn:ogc:def:crs:OGC:1.3:CRS84',
    'urn:ogc:def:crs:OGC::CRS84',
    'http://www.opengis.net/def/crs/OGC/1.3/CRS84',
    'https://www.opengis.net/def/crs/OGC/1.3/CRS84',
  ])('%s is CRS84', text => expect(parseCrs(text)).toBe(CRS84))

  test('the suite of WMTS writes the version of EPSG with three parts', () => {
    expect(parseCrs('urn:ogc:def:crs:EPSG:6.18:3:3857')?.id).toBe('EPSG:3857')
    expect(parseCrs('EPSG:900913')?.id).toBe('EPSG:3857')
  })

  test.each([
    '',
    'EPSG',
    'EPSG:',
    'EPSG:0',
    'EPSG:99999',
    'EPSG:2154x',
    'http://www.opengis.net/def/crs/0/unsupported',
    "EPSG:2154'--",
    'x'.repeat(10_000),
  ])('%s is none', text => expect(parseCrs(text)).toBeUndefined())

  test('a configuration may give the number alone', () => {
    for (const given of [2154, '2154', 'EPSG:2154']) expect(crsName.parse(given)).toBe('EPSG:2154')
    for (const given of [999_999, -1, 1.5, 'abc', true]) expect(crsName.safeParse(given).success).toBe(false)
  })
  test('every CRS reads back from the names that are written', () => {
    fc.assert(
      fc.property(fc.constantFrom(...codes), code => {
        const crs = epsg(code)!
        for (const name of [crsUri(crs), crsUrn(crs), crsCode(crs), crs.id]) expect(parseCrs(name)).toBe(crs)
      }),
    )
    for (const name of [crsUri(CRS84), crsUrn(CRS84), crsCode(CRS84), CRS84.id]) expect(parseCrs(name)).toBe(CRS84)
  })
})

describe('axis order', () => {
  test('of the CRSs that every protocol is tested with (H18)', () => {
    const order = (code: number) => epsg(code)?.order
    expect([4326, 4258, 4171, 3035, 3034].map(order)).toEqual(['yx', 'yx', 'yx', 'yx', 'yx'])
    expect([2154, 3857, 32631, 3946, 2975, 27572].map(order)).toEqual(['xy', 'xy', 'xy', 'xy', 'xy', 'xy'])
    expect(CRS84.order).toBe('xy')
  })

  const proj = pyproj()
  test.skipIf(!proj)('of a sample of the table, as PROJ has it', () => {
    const sample = codes.filter((_, i) => i % 17 === 0)
    const said = askProj(proj!, sample)
    const wrong = sample.filter(code => said[code] !== undefined && said[code] !== epsg(code)!.order)
    expect(wrong).toEqual([])
    expect(Object.keys(said).length).toBeGreaterThan(100)
  })
})

/** A Python that has pyproj, if any. */
function pyproj(): string | undefined {
  for (const python of [process.env.PYTHON, 'python3']) {
    if (!python) continue
    try {
      execFileSync(python, ['-c', 'import pyproj'], { stdio: 'ignore' })
      return python
    } catch {}
  }
  console.log('axis order against PROJ: skipped, no Python with pyproj (PYTHON names one)')
  return undefined
}

function askProj(python: string, sample: readonly string[]): Record<string, 'xy' | 'yx'> {
  const script = `
import json, sys, pyproj
out = {}
for code in json.load(sys.stdin):
    try:
        axes = pyproj.CRS.from_epsg(int(code)).axis_info
    except Exception:
        continue
    out[code] = 'yx' if axes[0].direction in ('north', 'south') and axes[0].name.lower()[:8] in ('northing', 'geodetic', 'latitude') else 'xy'
json.dump(out, sys.stdout)
`
  return JSON.parse(
    execFileSync(python, ['-c', script], { input: JSON.stringify(sample), encoding: 'utf8', maxBuffer: 1e7 }),
  )
}

describe('transforms', () => {
  test('there and back again within a centimetre', () => {
    for (const code of [2154, 3857, 3035, 32631, 4258, 2975]) {
      const crs = epsg(code) as Crs
      const [west, south, east, north] = crs.area
      const centre: [number, number] = [(west + east) / 2, (south + north) / 2]
      const [x, y] = transform(CRS84, crs)(...centre)
      const [lon, lat] = transform(crs, CRS84)(x, y)
      expect(Math.hypot(lon - centre[0], lat - centre[1])).toBeLessThan(1e-7)
    }
  })

  test('x first on both sides, whatever the official order', () => {
    const [x, y] = transform(CRS84, epsg(4326)!)(2.35, 48.85)
    expect([x, y]).toEqual([2.35, 48.85])
    const [east, north] = transform(CRS84, epsg(2154)!)(2.35, 48.85)
    expect([Math.round(east), Math.round(north)]).toEqual([652_302, 6_861_303])
  })

  test('boxes cover what their edges bend to', () => {
    const box = transformBox([-5, 41, 10, 51], CRS84, epsg(2154)!)!
    const [x, y] = transform(CRS84, epsg(2154)!)(3, 41)
    expect(y).toBeGreaterThanOrEqual(box[1] - 1)
    expect(x).toBeGreaterThan(box[0])
    expect(boxWithin([160, -25, 170, -20], epsg(2154)!)).toBeUndefined()
  })

  test('a box of which few points all come out in one place is looked at by more', () => {
    const box = transformBox([-8_487_670, 5_681_320, -8_186_330, 5_998_090], epsg(29101)!, epsg(3573)!)!
    expect(box[2]).toBeGreaterThan(box[0])
    expect(box[3]).toBeGreaterThan(box[1])
  })

  test.each([1, 100, 2446, 40_000, 600_000])('boxes of %s m reach as far as their outlines, and no farther', size => {
    const [minX, minY] = [260_000, 5_780_000]
    const convert = transform(WEB_MERCATOR, epsg(2154)!)
    const steps = 500
    const outline = Array.from({ length: steps + 1 }, (_, i) => (size * i) / steps).flatMap(way => [
      convert(minX + way, minY),
      convert(minX + way, minY + size),
      convert(minX, minY + way),
      convert(minX + size, minY + way),
    ])
    const [xs, ys] = [outline.map(([x]) => x), outline.map(([, y]) => y)]
    const exact = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
    const box = transformBox([minX, minY, minX + size, minY + size], WEB_MERCATOR, epsg(2154)!)!
    for (const [i, side] of box.entries()) expect(Math.abs(side - exact[i]!)).toBeLessThan(size * 1e-6)
  })
})
