import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { create } from 'xmlbuilder2'
import { epsg, parseCrs } from '../../src/core/crs/crs.ts'
import { extentsOf, lonLatOf, onWire } from '../../src/protocols/ows/extents.ts'
import { prefix } from '../../src/protocols/ows/kvp.ts'
import { namedStyles, styleOf } from '../../src/protocols/ows/styles.ts'
import { decimal, element, fragment, optional, written } from '../../src/protocols/ows/xml.ts'
import { makeCollection, makeFacts, makeHandle } from '../support/catalog.ts'
import { parseXml } from '../support/dom.ts'

describe('X5: XML is written by a writer that escapes', () => {
  it('gives back any text and attribute, without what XML 1.0 has no place for', () => {
    const printable = (text: string) =>
      text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (inner, attribute) => {
        const root = parseXml(written(element('a', [inner, element('b')], { c: attribute })))
        expect(root.textContent).toBe(printable(inner))
        expect(root.getAttribute('c')).toBe(printable(attribute))
      }),
    )
  })

  it('writes what an independent library writes, and reads as the same', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'é', '𝄞', '&', '<', '>', '"', "'", ' ', ']]>') })
    fc.assert(
      fc.property(text, text, (inner, attribute) => {
        const theirs = create().ele('a', { c: attribute }).txt(inner).end({ headless: true })
        const [one, other] = [parseXml(written(element('a', inner, { c: attribute }))), parseXml(theirs)]
        expect([one.textContent, one.getAttribute('c')]).toEqual([other.textContent, other.getAttribute('c')])
      }),
    )
  })

  it('leaves out what is undefined, and keeps pieces as they are', () => {
    expect(
      element('a', [undefined, element('b', 1), optional('c', ' '), fragment(['<', 2])], { d: undefined }).xml,
    ).toBe('<a><b>1</b>&lt;2</a>')
  })

  it('writes numbers that XPath 1.0 can read, to 15 digits', () => {
    expect(decimal(559082264.0287178)).toBe('559082264.028718')
    expect(decimal(1e-7)).toBe('0.0000001')
    expect(decimal(-0)).toBe('0')
    expect(decimal(1e22)).toBe('10000000000000000000000')
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e15, max: 1e15 }), value => {
        const text = decimal(value)
        expect(text).toMatch(/^-?\d+(\.\d+)?$/)
        expect(Math.abs(Number(text) - value)).toBeLessThanOrEqual(Math.max(Math.abs(value) * 1e-14, 1e-19))
      }),
    )
  })
})

describe('H18: axis order comes from the EPSG definition', () => {
  const orders = {
    'EPSG:4326': 'yx',
    'EPSG:4258': 'yx',
    'EPSG:4171': 'yx',
    'EPSG:3035': 'yx',
    'EPSG:2154': 'xy',
    'EPSG:3857': 'xy',
    'EPSG:3946': 'xy',
    'CRS:84': 'xy',
  } as const
  const crss = Object.keys(orders).map(name => parseCrs(name)!)

  it('of every BoundingBox, for any data in France', () => {
    const box = fc
      .tuple(
        fc.double({ min: -1, max: 6, noNaN: true }),
        fc.double({ min: 45.1, max: 46, noNaN: true }),
        fc.double({ min: 0, max: 0.9, noNaN: true }),
      )
      .map(([x, y, size]) => [x, y, x + size, y + size] as const)
    fc.assert(
      fc.property(box, box => {
        const facts = makeFacts({ box })
        const collection = makeCollection({ id: 'c', crs: crss, source: makeHandle(facts) })
        const extents = new Map(extentsOf(collection, facts).map(extent => [extent.crs.id, extent]))
        for (const [name, order] of Object.entries(orders)) {
          const extent = extents.get(parseCrs(name)!.id)!
          const wire = onWire(extent)
          const xFirst = order === 'xy' ? wire : [wire[1], wire[0], wire[3], wire[2]]
          expect(xFirst[0]!, name).toBeLessThan(xFirst[2]!)
          expect(xFirst[1]!, name).toBeLessThan(xFirst[3]!)
          if (extent.crs.kind === 'geographic') {
            expect(xFirst[0]!).toBeCloseTo(lonLatOf(facts)[0], 4)
            expect(xFirst[1]!).toBeCloseTo(lonLatOf(facts)[1], 4)
          }
          if (name === 'EPSG:2154') expect(wire[1]).toBeGreaterThan(6_000_000)
          if (name === 'EPSG:3035') expect(wire[0]).toBeLessThan(3_000_000)
        }
      }),
      { numRuns: 30 },
    )
  })

  it('agrees with PROJ on one place', () => {
    const facts = makeFacts({ box: [4.5, 45.5, 4.6, 45.6] })
    const collection = makeCollection({ id: 'c', crs: crss, source: makeHandle(facts) })
    const at = (name: string) => onWire(extentsOf(collection, facts).find(({ crs }) => crs.id === parseCrs(name)!.id)!)
    expect(at('EPSG:4326')).toEqual([45.5, 4.5, 45.6, 4.6])
    expect(at('CRS:84')).toEqual([4.5, 45.5, 4.6, 45.6])
    expect(at('EPSG:2154').map(Math.round)).toEqual([816_926, 6_490_061, 824_945, 6_501_317])
    expect(at('EPSG:3946').map(Math.round)).toEqual([1_817_015, 5_145_535, 1_825_039, 5_156_798])
    expect(at('EPSG:3035').map(Math.round)).toEqual([2_502_815, 3_890_937, 2_514_461, 3_899_509])
  })
})

describe('extents', () => {
  it('leave out a CRS in which the data have no place', () => {
    const facts = makeFacts({ box: [55, -21.5, 56, -20.8] })
    const collection = makeCollection({ id: 'reunion', crs: [epsg(2154)!, epsg(2975)!], source: makeHandle(facts) })
    expect(extentsOf(collection, facts).map(({ crs }) => crs.id)).toEqual([
      'OGC:CRS84',
      'EPSG:3857',
      'EPSG:4326',
      'EPSG:2975',
    ])
  })

  it('are cut to the area of use of a CRS', () => {
    const facts = makeFacts({ box: [-180, -90, 180, 90] })
    const collection = makeCollection({ id: 'monde', source: makeHandle(facts) })
    const mercator = extentsOf(collection, facts).find(({ crs }) => crs.id === 'EPSG:3857')!
    expect(Math.max(...mercator.box.map(Math.abs))).toBeLessThan(20_050_000)
  })

  it('of a single point and of an empty table have a width', () => {
    for (const facts of [
      makeFacts({ box: [2, 48, 2, 48] }),
      { ...makeFacts({ crs: epsg(2154)! }), extent: undefined },
    ]) {
      const collection = makeCollection({ id: 'c', source: makeHandle(facts) })
      const [west, south, east, north] = lonLatOf(facts)
      expect(west < east && south < north).toBe(true)
      const extents = extentsOf(collection, facts)
      expect(extents).toHaveLength(facts.crs.id === 'EPSG:2154' ? 4 : 3)
      for (const { box } of extents) expect(box[0] < box[2] && box[1] < box[3]).toBe(true)
    }
  })
})

describe('styles', () => {
  const style = (id: string) => ({ id, title: id.toUpperCase(), use: 'ramp', options: {} })
  const source = makeHandle(makeFacts())

  it('have a default of that name, and clients may call it normal', () => {
    const collection = makeCollection({ id: 'c', styles: [style('relief'), style('ombres')], source })
    expect(namedStyles(collection, 'fr').map(({ name }) => name)).toEqual(['default', 'relief', 'ombres'])
    expect(['', 'default', 'normal', 'relief'].map(name => styleOf(collection, name, 'STYLES'))).toEqual([
      undefined,
      undefined,
      undefined,
      'relief',
    ])
    expect(() => styleOf(collection, 'Relief', 'STYLES')).toThrow('it has: default, relief, ombres')
  })

  it('may be named default and normal themselves', () => {
    const collection = makeCollection({ id: 'c', styles: [style('normal'), style('default')], source })
    expect(namedStyles(collection, 'en').map(({ name }) => name)).toEqual(['normal', 'default'])
    expect(styleOf(collection, 'default', 'STYLES')).toBe('default')
  })
})

it('a KVP prefix ends with ? or &', () => {
  expect(prefix('http://a/wms')).toBe('http://a/wms?')
  expect(prefix('http://a/wms?apikey=x')).toBe('http://a/wms?apikey=x&')
})
