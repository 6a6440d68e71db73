import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ServiceError } from '../../src/core/error.ts'
import { parseInterval } from '../../src/core/interval.ts'

const ms = (text: string) => Date.parse(text)

describe('parseInterval', () => {
  test('an instant, a day', () => {
    expect(parseInterval('2020-02-29T12:00:00Z')).toEqual({
      start: ms('2020-02-29T12:00:00Z'),
      end: ms('2020-02-29T12:00:00Z'),
    })
    expect(parseInterval('2020-02-29')).toEqual({
      start: ms('2020-02-29T00:00:00Z'),
      end: ms('2020-02-29T23:59:59.999Z'),
    })
    expect(parseInterval('2020-01-01T02:00:00+02:00').start).toBe(ms('2020-01-01T00:00:00Z'))
    expect(parseInterval('2020-01-01t00:00:00.5z').start).toBe(ms('2020-01-01T00:00:00.500Z'))
  })

  test('intervals, open at either end', () => {
    expect(parseInterval('2020-01-01/2020-01-02')).toEqual({
      start: ms('2020-01-01'),
      end: ms('2020-01-02T23:59:59.999Z'),
    })
    for (const open of ['2020-01-01/..', '2020-01-01/'])
      expect(parseInterval(open)).toEqual({ start: ms('2020-01-01'), end: undefined })
    for (const open of ['../2020-01-01', '/2020-01-01'])
      expect(parseInterval(open)).toEqual({ start: undefined, end: ms('2020-01-01T23:59:59.999Z') })
  })

  test('what is none names its parameter', () => {
    for (const bad of [
      '',
      '..',
      '/',
      '../..',
      '2020',
      '2020-13-01',
      '2021-02-29',
      '2020-01-01T25:00:00Z',
      'now',
      '2020-01-02/2020-01-01',
      'a/b/c',
      '2020-01-01/P1D',
      '20200101',
    ]) {
      expect(() => parseInterval(bad, 'time'), bad).toThrow(
        expect.objectContaining({ code: 'invalid-parameter', parameter: 'time' }),
      )
    }
  })

  test('every instant reads back', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(0), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true }), date => {
        expect(parseInterval(date.toISOString())).toEqual({ start: date.getTime(), end: date.getTime() })
      }),
    )
  })

  test('no text makes it throw anything but a ServiceError', () => {
    fc.assert(
      fc.property(fc.string(), value => {
        try {
          parseInterval(value)
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(ServiceError)
        }
      }),
    )
  })
})
