import { describe, expect, it } from 'vitest'
import { type Dimension, select } from '../../src/core/dimension.ts'

const time: Dimension = {
  name: 'time',
  units: 'ISO8601',
  values: ['2020-01-01', '2021-01-01', '2022-01-01'],
  default: '2022-01-01',
  multiple: false,
  nearest: false,
}
const elevation: Dimension = {
  name: 'elevation',
  units: 'CRS:88',
  values: ['0', '10', '50'],
  multiple: true,
  nearest: true,
}

describe('the values of a dimension', () => {
  it.each([
    ['no text means the default, and says so', time, undefined, { values: ['2022-01-01'], chosen: 'default' }],
    ['so does the word', time, 'default', { values: ['2022-01-01'], chosen: 'default' }],
    ['the last is the current one', time, 'current', { values: ['2022-01-01'] }],
    ['a value is itself', time, '2021-01-01', { values: ['2021-01-01'] }],
    ['several where the dimension takes them', elevation, '0,50', { values: ['0', '50'] }],
    ['the nearest where the dimension has it, and says so', elevation, '12.5', { values: ['10'], chosen: 'nearest' }],
  ] as const)('%s', (_, dimension, text, found) => {
    expect(select(dimension, text)).toEqual({ name: dimension.name, ...found })
  })

  it.each([
    ['none is given and there is no default', elevation, undefined, 'missing-parameter'],
    ['it does not exist', time, '2021-06-01', 'invalid-parameter'],
    ['there are too many', time, '2020-01-01,2021-01-01', 'invalid-parameter'],
    ['it is no number', elevation, 'high', 'invalid-parameter'],
    ['it is one of several that does not exist', elevation, '0,11', 'invalid-parameter'],
  ] as const)('refuses where %s', (_, dimension, text, code) => {
    const work = () => select(dimension, text)
    expect(work).toThrow(expect.objectContaining({ code, parameter: dimension.name }))
  })
})
