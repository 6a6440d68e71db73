import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FileFacts } from '../../src/core/facts.ts'
import { precondition, unchanged } from '../../src/operations/precondition.ts'
import { parseRange } from '../../src/operations/range.ts'

describe('Range (RFC 9110 §14.1.2)', () => {
  it.each<[string, string | [number, number][]]>([
    ['bytes=0-0', [[0, 1]]],
    ['bytes=0-99', [[0, 100]]],
    ['bytes=10-65535', [[10, 100]]],
    ['bytes=99-', [[99, 100]]],
    ['bytes=-1', [[99, 100]]],
    ['bytes=-1000', [[0, 100]]],
    ['BYTES=1-2', [[1, 3]]],
    ['bytes = 1-2', [[1, 3]]],
    [
      'bytes=0-1,5-6',
      [
        [0, 2],
        [5, 7],
      ],
    ],
    [
      'bytes=0-1 , 5-6',
      [
        [0, 2],
        [5, 7],
      ],
    ],
    ['bytes=0-1,200-300', [[0, 2]]],
    ['bytes=5-6,0-1', [[5, 7]]],
    ['bytes=0-10,5-20', [[0, 11]]],
    [
      `bytes=${Array.from({ length: 16 }, (_, i) => `${2 * i}-${2 * i}`).join()}`,
      Array.from({ length: 16 }, (_, i) => [2 * i, 2 * i + 1]),
    ],
    [`bytes=${Array.from({ length: 17 }, (_, i) => `${2 * i}-${2 * i}`).join()}`, [[0, 1]]],
    ['bytes=100-', []],
    ['bytes=100-200', []],
    ['bytes=5-4', []],
    ['bytes=-0', []],
    ['bytes=16378--2', []],
    ['bytes=', []],
    ['bytes=a-b', []],
    ['bytes=1-2,x', []],
    ['bytes=-', []],
    ['bytes', []],
    ['bytes=0x1-2', []],
    ['bytes=99999999999999999999-', []],
    ['items=0-5', 'whole'],
    ['seconds=1', 'whole'],
  ])('%s', (header, expected) => {
    const found = parseRange(header, 100)
    expect(found === 'whole' ? found : found.map(({ start, end }) => [start, end])).toEqual(expected)
  })

  it('nothing of an empty file can be satisfied', () => {
    for (const header of ['bytes=0-', 'bytes=0-0', 'bytes=-5']) expect(parseRange(header, 0)).toEqual([])
  })

  it('ten thousand ranges cost nothing', () => {
    const header = `bytes=${Array.from({ length: 10_000 }, (_, i) => `${i}-${i}`).join()}`
    const start = performance.now()
    expect(parseRange(header, 1e6)).toEqual([{ start: 0, end: 1 }])
    expect(performance.now() - start).toBeLessThan(20)
  })

  it('whatever comes, a range lies within the file', () => {
    const header = fc.oneof(fc.string(), fc.stringMatching(/^bytes=[\d,-]{0,40}$/))
    fc.assert(
      fc.property(header, fc.nat(1e6), (text, size) => {
        const found = parseRange(text, size)
        if (found === 'whole') return
        for (const { start, end } of found) expect(start >= 0 && start < end && end <= size).toBe(true)
      }),
    )
  })
})

describe('preconditions (RFC 9110 §13.2.2)', () => {
  const modified = new Date('2026-01-02T03:04:05.678Z')
  const file: FileFacts = { name: 'a', media: 'x/y', size: 10, etag: '"a"', modified }
  const none = { ifMatch: undefined, ifNoneMatch: undefined, ifModifiedSince: undefined, ifUnmodifiedSince: undefined }
  const same = 'Fri, 02 Jan 2026 03:04:05 GMT'
  const before = 'Fri, 02 Jan 2026 03:04:04 GMT'

  it.each([
    [{}, undefined],
    [{ ifNoneMatch: '"a"' }, 304],
    [{ ifNoneMatch: 'W/"a"' }, 304],
    [{ ifNoneMatch: '"x", "a"' }, 304],
    [{ ifNoneMatch: '*' }, 304],
    [{ ifNoneMatch: '"x"' }, undefined],
    [{ ifNoneMatch: '"x"', ifModifiedSince: same }, undefined],
    [{ ifModifiedSince: same }, 304],
    [{ ifModifiedSince: before }, undefined],
    [{ ifModifiedSince: 'nonsense' }, undefined],
    [{ ifMatch: '"a"' }, undefined],
    [{ ifMatch: 'W/"a"' }, 412],
    [{ ifMatch: '"x"' }, 412],
    [{ ifMatch: '*' }, undefined],
    [{ ifUnmodifiedSince: same }, undefined],
    [{ ifUnmodifiedSince: before }, 412],
    [{ ifMatch: '"a"', ifUnmodifiedSince: before }, undefined],
  ])('%j gives %s', (conditions, status) => expect(precondition({ ...none, ...conditions }, file)).toBe(status))

  it.each([
    ['"a"', true],
    ['"b"', false],
    ['W/"a"', false],
    [same, true],
    [before, false],
    ['nonsense', false],
  ])('If-Range: %s', (header, expected) => expect(unchanged(header, file, Date.now() + 1e12)).toBe(expected))

  it('If-Range: a date younger than a second says nothing', () =>
    expect(unchanged(same, file, modified.getTime())).toBe(false))
})
