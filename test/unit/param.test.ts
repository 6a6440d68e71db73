import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CRS84, epsg, WGS84 } from '../../src/core/crs/crs.ts'
import { ServiceError } from '../../src/core/error.ts'
import {
  box,
  choice,
  crs,
  integer,
  list,
  number,
  optional,
  orderBox,
  type Params,
  parseNumber,
  readParams,
  text,
  truth,
} from '../../src/core/param.ts'
import { makeRequest } from '../support/catalog.ts'

function errorOf(work: () => unknown): Pick<ServiceError, 'code' | 'parameter'> {
  try {
    work()
  } catch (thrown) {
    expect(thrown).toBeInstanceOf(ServiceError)
    const { code, parameter } = thrown as ServiceError
    return { code, parameter }
  }
  throw new Error('nothing was thrown')
}

const params = {
  id: text('id', { in: 'path', description: '' }),
  size: integer('size', { description: '', min: 1, max: 10, fallback: 5 }),
  word: optional(choice('word', ['yes', 'no'], { description: '' })),
} satisfies Params
const exact = { fold: false, strangers: 'refuse' } as const
const folded = { fold: true, strangers: 'ignore' } as const
const read = (query: string, rules: Parameters<typeof readParams>[2] = exact) =>
  readParams(params, makeRequest(`/x?${query}`, { vars: { id: '7' } }), rules)

describe('readParams', () => {
  test('reads path and query, falls back, leaves out', () => {
    expect(read('')).toEqual({ id: '7', size: 5, word: undefined })
    expect(read('size=3&word=no')).toEqual({ id: '7', size: 3, word: 'no' })
  })

  test('OGC API: exact names, strangers refused, the last value counts', () => {
    expect(errorOf(() => read('SIZE=3'))).toEqual({ code: 'unknown-parameter', parameter: 'SIZE' })
    expect(read('size=3&size=4').size).toBe(4)
    expect(errorOf(() => read('stranger=1'))).toEqual({ code: 'unknown-parameter', parameter: 'stranger' })
    expect(read('stranger=1', { ...exact, allow: ['stranger'] }).size).toBe(5)
  })

  test('a placeholder of the path is no parameter of the query', () => {
    expect(errorOf(() => read('id=8'))).toEqual({ code: 'unknown-parameter', parameter: 'id' })
  })

  test('OWS: any case, strangers ignored, a repeated value is one, two values are an error (H15)', () => {
    expect(read('SiZe=3&DPI=96', folded).size).toBe(3)
    expect(read('size=3&SIZE=3', folded).size).toBe(3)
    expect(errorOf(() => read('size=3&SIZE=4', folded)).code).toBe('invalid-parameter')
  })

  test('an empty name is tolerated (H14)', () => {
    expect(read('&size=3').size).toBe(3)
    expect(readParams(params, { ...makeRequest('/x', { vars: { id: '7' } }), query: [['', '']] }, exact).size).toBe(5)
  })

  test('a required parameter that is missing', () => {
    const needed = { size: integer('size', { description: '', min: 1, max: 9, required: true }) }
    expect(errorOf(() => readParams(needed, makeRequest('/x'), exact))).toEqual({
      code: 'missing-parameter',
      parameter: 'size',
    })
  })
})

describe('kinds', () => {
  test('integers', () => {
    const size = integer('size', { description: '', min: 1, max: 10 })
    expect(size.read('10')).toBe(10)
    for (const bad of ['0', '11', '1.5', '1e3', '0x1', ' 1', '', 'NaN', '9'.repeat(400)])
      expect(errorOf(() => size.read(bad)).parameter).toBe('size')
    expect(integer('size', { description: '', min: 1, max: 10, clamp: true }).read('999')).toBe(10)
  })

  test('numbers as they come in query strings', () => {
    expect(parseNumber('-.0005E1')).toBe(-0.005)
    expect(parseNumber('+05E-3')).toBe(0.005)
    expect(parseNumber('1.')).toBe(1)
    for (const bad of ['Infinity', '-Infinity', 'NaN', '0x10', '', ' ', '1 2', '1e999', '.', 'e5', '1,5', '١'])
      expect(parseNumber(bad), bad).toBeUndefined()
    const scale = number('scale', { description: '', min: 0.5 })
    expect(scale.read('.5')).toBe(0.5)
    expect(errorOf(() => scale.read('.49')).code).toBe('invalid-parameter')
  })

  test('any finite number survives being written and read', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), value =>
        Object.is(parseNumber(String(value)) ?? Number.NaN, value === 0 ? parseNumber(String(value)) : value),
      ),
    )
  })

  test('boxes of four and six numbers, z dropped', () => {
    const bbox = box('bbox', { description: '' })
    expect(bbox.read('1,2,3,4')).toEqual([1, 2, 3, 4])
    expect(bbox.read('1,2,-9,3,4,9')).toEqual([1, 2, 3, 4])
    for (const bad of ['1,2,3', '1,2,3,4,5', '1,2,3,4,5,6,7', '1,2,3,', 'a,b,c,d', ',,,', '1;2;3;4'])
      expect(errorOf(() => bbox.read(bad)).parameter).toBe('bbox')
  })

  test('orderBox: x first whatever the CRS', () => {
    expect(orderBox([48, 2, 49, 3], WGS84)).toEqual([2, 48, 3, 49])
    expect(orderBox([2, 48, 3, 49], CRS84)).toEqual([2, 48, 3, 49])
    expect(orderBox([1, 2, 3, 4], epsg(2154)!)).toEqual([1, 2, 3, 4])
  })

  test('CRSs, truths, choices, lists, texts', () => {
    expect(crs('crs', { description: '' }).read('urn:ogc:def:crs:EPSG::2154')).toBe(epsg(2154))
    expect(errorOf(() => crs('crs', { description: '' }).read('EPSG:0'))).toEqual({
      code: 'invalid-crs',
      parameter: 'crs',
    })
    expect(['TRUE', 'true', 'False'].map(truth('t', { description: '' }).read)).toEqual([true, true, false])
    expect(errorOf(() => truth('t', { description: '' }).read('1')).parameter).toBe('t')
    expect(errorOf(() => choice('c', ['a'], { description: '' }).read('A')).parameter).toBe('c')
    expect(choice('c', ['a'], { description: '', fold: true }).read('A')).toBe('a')
    expect(list('l', { description: '' }).read('a,b')).toEqual(['a', 'b'])
    expect(errorOf(() => list('l', { description: '', max: 2 }).read('a,b,c')).parameter).toBe('l')
    expect(errorOf(() => text('x', { description: '', maxLength: 3 }).read('abcd')).parameter).toBe('x')
  })

  test('no text makes a parameter throw anything but a ServiceError that names it', () => {
    const all = [
      box('p', { description: '' }),
      crs('p', { description: '' }),
      integer('p', { description: '', min: 0, max: 9 }),
      number('p', { description: '' }),
      truth('p', { description: '' }),
      choice('p', ['a'], { description: '' }),
    ]
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), value => {
        for (const param of all) {
          try {
            param.read(value)
          } catch (thrown) {
            if (!(thrown instanceof ServiceError) || thrown.parameter !== 'p' || thrown.message.length > 500)
              throw thrown
          }
        }
      }),
    )
  })
})
