import { afterAll, beforeAll, describe } from 'vitest'
import type { Source } from '../../src/core/source.ts'
import { config } from '../../src/sources/postgis/config.ts'
import { areaWkb } from '../../src/sources/postgis/geometry.ts'
import { postgis } from '../../src/sources/postgis/source.ts'
import { testSchema, testStores } from '../support/writer.ts'
import { featureContract, squareColumns, squares } from './features.ts'

describe('postgis', () => {
  let source: Source
  let done: (() => Promise<void>)[] = []

  beforeAll(async () => {
    const { schema, writer, drop } = await testSchema('contract')
    const { stores } = testStores()
    done = [() => stores.close(), drop]
    await writer.query(`create table "${schema}".squares (id integer primary key, nom text, classe integer,
      hauteur double precision, ouvert boolean, jour date, instant timestamptz, meta jsonb,
      geom geometry(Polygon, 2154))`)
    const rows = squares.map(row => {
      const { corner } = row
      const geometry = corner && areaWkb({ box: [corner[0], corner[1], corner[0] + 8, corner[1] + 8] })
      return [row.id, ...squareColumns.map(column => row[column]), geometry]
    })
    await writer.insertMany({ schema, table: 'squares' }, ['id', ...squareColumns, 'geom'], rows, {
      srid: 2154,
      geometryColumn: 'geom',
    })
    await writer.query(`create index on "${schema}".squares using gist (geom)`)
    const section = config.parse({
      table: `${schema}.squares`,
      properties: [...squareColumns],
      time: 'instant',
    })
    source = postgis.open(section, {
      io: undefined as never,
      stores,
      id: 'squares',
      warn: () => undefined,
    })
  })

  afterAll(async () => {
    for (const one of done) await one()
  })

  featureContract(async () => source)
})
