import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { demo } from '../../src/commands/demo.ts'
import { france } from '../../src/demo/france.ts'
import { type Demonstration, franceAbsent, startDemonstration } from '../support/france.ts'

const reason = franceAbsent()
if (reason) console.log(`demonstration of France: skipped, ${reason}`)

/** The contract: features of each collection, some of its properties, and one of its ids. */
const collections = {
  regions: [13, ['code', 'nom'], '84'],
  departements: [96, ['code', 'nom'], '2A'],
  communes: [35_357, ['code', 'nom'], '97411'],
  'grenoble-batiments': [5679, ['id', 'hauteur', 'z_min', 'z_max'], undefined],
  'grenoble-routes': [3473, ['id', 'nature', 'importance', 'nom_rue_g'], undefined],
  'sarthe-batiments': [4054, ['id', 'hauteur'], 'BATIMENT0000000112259390'],
  'sarthe-routes': [1070, ['id', 'nature'], 'TRONROUT0000000112435139'],
  'sarthe-vegetation': [1507, ['id', 'nature'], undefined],
} as const

const places = {
  'lac-des-sapins': 'EPSG/0/2154',
  'lac-des-sapins-webmercator': 'EPSG/0/3857',
  'alti-grenoble': 'EPSG/0/2154',
  'alti-sarthe': 'EPSG/0/2154',
  'etopo-france': 'EPSG/0/4326',
} as const

test('the data of the demonstration name each collection once', () => {
  const ids = france.flatMap(({ files }) => files.flatMap(({ layers }) => Object.values(layers).map(({ id }) => id)))
  expect(ids.toSorted()).toEqual(
    [...Object.keys(collections), ...Object.keys(places), 'lidar-pont', 'lidar-herault'].toSorted(),
  )
  expect(france.map(({ id }) => id)).toEqual([
    'admin',
    'bdtopo-grenoble',
    'bdtopo-sarthe',
    'bdortho',
    'bdalti',
    'lidar-hd',
  ])
})

test('without the folder of the data it is skipped, which is no failure', async () => {
  let said = ''
  const folder = await mkdtemp(join(tmpdir(), 'geosocle-none-'))
  const { signal } = new AbortController()
  const code = await demo('france', {
    env: { GEODATA_DIR: join(folder, 'absent') },
    folder,
    dataFolder: folder,
    log: { info: () => {}, warn: () => {}, error: () => {} },
    terminal: false,
    write: text => {
      said += text
    },
    tell: () => {},
    signal,
  })
  await rm(folder, { recursive: true })
  expect({ code, said }).toEqual({ code: 0, said: expect.stringContaining('GEODATA_DIR') })
})

describe.skipIf(reason)('the demonstration of France', () => {
  let server: Demonstration
  const json = async (path: string) => {
    const reply = await fetch(`${server.url}${path}`, { headers: { accept: 'application/json' } })
    expect(reply.status, path).toBe(200)
    return (await reply.json()) as Record<string, any>
  }

  beforeAll(async () => {
    const tests = { database: inject('database'), databaseKind: inject('databaseKind') }
    server = await startDemonstration(tests, 'france')
  }, 180_000)
  afterAll(() => server?.stop())

  test('is loaded whole', () => {
    const [{ code, said } = { code: 1, said: '' }] = server.loads
    expect(said).not.toContain('✗')
    expect(said).toContain('15 collections of 6 services are loaded.')
    expect(code).toBe(0)
  })

  test('publishes its services in two languages, with licence and attribution', async () => {
    for (const { id, files } of france) {
      const count = files.reduce((sum, { layers }) => sum + Object.keys(layers).length, 0)
      const { collections: listed } = await json(`/services/${id}/collections`)
      expect(listed).toHaveLength(count)
      for (const one of listed) {
        expect(one.attribution, one.id).toMatch(/IGN|NOAA/)
        if (one.id !== 'etopo-france') expect(one.links).toContainEqual(expect.objectContaining({ rel: 'license' }))
      }
    }
    const titles = ['fr', 'en'].map(async lang => (await json(`/collections/communes?lang=${lang}`)).title)
    expect(await Promise.all(titles)).toEqual(['Communes', 'Municipalities'])
  })

  test.each(Object.entries(collections))('%s: its features, names and ids', async (id, [count, names, one]) => {
    const page = await json(`/collections/${id}/items?limit=2`)
    expect(page.numberMatched).toBe(count)
    expect(Object.keys(page.features[0].properties)).toEqual(expect.arrayContaining([...names]))
    const { code, id: own } = page.features[0].properties
    expect(page.features[0].id).toBe(code ?? own)
    if (one) expect((await json(`/collections/${id}/items/${one}`)).id).toBe(one)
  })

  test.each(Object.entries(places))('%s: a picture in its CRS', async (id, crs) => {
    expect((await json(`/collections/${id}`)).storageCrs).toContain(crs)
    const map = await fetch(`${server.url}/collections/${id}/map?width=64&height=64`)
    expect([map.status, map.headers.get('content-type')]).toEqual([200, 'image/png'])
  })

  test('communes lie overseas too, where Lambert-93 has no tiles', async () => {
    const overseas = await json('/collections/communes/items?bbox=55,-22,56,-20&limit=100')
    expect(overseas.numberMatched).toBe(24)
    const tileset = await json('/collections/communes/tiles/2154_50cm')
    const deep = tileset.tileMatrixSetLimits.find((one: { tileMatrix: string }) => one.tileMatrix === '10')
    expect(deep.maxTileCol).toBeLessThan(45)
  })

  test('point clouds are files of their own names', async () => {
    for (const [id, name] of [
      ['lidar-pont', 'lidarhd_pont_0299-0300_6802_2154.copc.laz'],
      ['lidar-herault', 'lidarhd_dense_herault_770500_6277500_2154.copc.laz'],
    ]) {
      const reply = await fetch(`${server.url}/collections/${id}/pointcloud/${name}`, {
        headers: { range: 'bytes=0-3' },
      })
      expect([reply.status, await reply.text()]).toEqual([206, 'LASF'])
    }
  })
})
