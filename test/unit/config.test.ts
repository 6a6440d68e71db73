import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { sayComplaint } from '../../src/config/complaint.ts'
import { createLoader, loadConfig } from '../../src/config/load.ts'
import { CRS84 } from '../../src/core/crs/crs.ts'
import { defineSource } from '../../src/core/source.ts'
import { defineStyleFunction } from '../../src/core/stylefunction.ts'

const table = defineSource({
  type: 'table',
  config: z.object({ table: z.string(), mode: z.enum(['fast', 'slow']).default('fast'), size: z.int().optional() }),
  open: () => ({
    facts: async () => ({ crs: CRS84, extent: undefined, dimensions: [], version: () => '1' }),
    close: async () => {},
  }),
})
const plain = defineStyleFunction({
  use: 'plain',
  of: 'features',
  options: z.object({ fill: z.string(), width: z.number().optional() }),
})
const parts = { sources: [table as never], protocols: [], styleFunctions: [plain] }

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'geosocle-config-'))
  await mkdir(join(folder, 'services'))
})
afterEach(() => rm(folder, { recursive: true }))

const put = (name: string, text: string) => writeFile(join(folder, name), text)
const load = (env: Record<string, string> = {}) => loadConfig({ folder, env, ...parts })
const complaints = async (env: Record<string, string> = {}) => (await load(env)).complaints.map(sayComplaint)

describe('a right configuration', () => {
  test('is read with its defaults, and an absent one is all defaults', async () => {
    const { config } = await load()
    expect(config?.server.http.port).toBe(8080)
    expect(config?.server.limits.features).toBe(10_000)
    expect(config?.services).toEqual([])
  })

  test('holds services, collections, styles', async () => {
    await put('server.yaml', 'title: Mine\nlimits: {pixels: 1000}\nhttp: {port: "${PORT:-9000}"}\n')
    await put(
      'services/oisans.yaml',
      `title: {fr: Oisans, en: Oisans}
collections:
  dem:
    title: Heights
    source: {type: table, table: a.b}
    styles:
      - {id: red, plain: {fill: '#f00'}}
    crs: [EPSG:2154]
    grids: ['2154_50cm']
`,
    )
    const { config, complaints } = await load()
    expect(complaints).toEqual([])
    expect(config?.server.http.port).toBe(9000)
    expect(config?.server.limits.pixels).toBe(1000)
    const dem = config?.services[0]?.collections[0]
    expect(config?.services[0]?.id).toBe('oisans')
    expect(dem?.collection.source).toEqual({ type: 'table', section: { table: 'a.b', mode: 'fast' } })
    expect(dem?.collection.styles).toEqual([{ id: 'red', use: 'plain', options: { fill: '#f00' } }])
  })

  test('leaves a disabled service out, with its ids', async () => {
    await put('services/a.yaml', 'enabled: false\ncollections: {x: {source: {type: table, table: t}}}\n')
    await put('services/b.yaml', 'collections: {x: {source: {type: table, table: t}}}\n')
    const { config } = await load()
    expect(config?.services.map(({ id }) => id)).toEqual(['b'])
  })
})

describe('mistakes', () => {
  const cases: [string, string, string][] = [
    [
      'a typo in a key',
      'collections:\n  dem:\n    source:\n      tpo: table\n      table: t\n',
      'services/s.yaml:4:7 collections.dem.source: unrecognised key "tpo", did you mean "type"?',
    ],
    [
      'a typo in a section of a source',
      'collections:\n  dem:\n    source:\n      type: table\n      tabel: t\n',
      'services/s.yaml:5:7 collections.dem.source: unrecognised key "tabel", did you mean "table"?',
    ],
    [
      'an unknown source',
      'collections:\n  dem:\n    source: {type: oracle}\n',
      'services/s.yaml:3:20 collections.dem.source.type: there is no source type "oracle"; known are: table',
    ],
    [
      'a word that is near a known one',
      'collections:\n  dem:\n    source: {type: table, table: t, mode: fats}\n',
      'services/s.yaml:3:43 collections.dem.source.mode: "fats" is not known here, did you mean "fast"?',
    ],
    [
      'a wrong type',
      'collections:\n  dem:\n    source: {type: table, table: [1]}\n',
      'services/s.yaml:3:34 collections.dem.source.table: expected text, got a list',
    ],
    [
      'something missing',
      'collections:\n  dem:\n    source: {type: table}\n',
      'services/s.yaml:3:13 collections.dem.source: "table" is missing; expected text',
    ],
    [
      'a style function that is not known',
      'collections:\n  dem:\n    source: {type: table, table: t}\n    styles: [{id: a, plian: {fill: red}}]\n',
      'services/s.yaml:4:22 collections.dem.styles.0: unrecognised key "plian", did you mean "plain"?',
    ],
    ['a duplicate key', 'title: a\ntitle: b\n', 'services/s.yaml:2:1 this key is given twice'],
    ['a tab', 'collections:\n\tdem: 1\n', 'services/s.yaml:2:1 tabs are not allowed as indentation'],
    [
      'an unknown CRS',
      'collections:\n  dem:\n    source: {type: table, table: t}\n    crs: [EPSG:999999]\n',
      'services/s.yaml:4:11 collections.dem.crs.0: this CRS is not known; write it as EPSG:2154',
    ],
    [
      'an unknown grid',
      'collections:\n  dem:\n    source: {type: table, table: t}\n    grids: [WebMercatorQaud]\n',
      'services/s.yaml:4:13 collections.dem.grids.0: there is no tile matrix set "WebMercatorQaud", did you mean "WebMercatorQuad"?',
    ],
    [
      'a bad id',
      'collections:\n  d em:\n    source: {type: table, table: t}\n',
      'services/s.yaml:3:5 collections.d em: an id is made of the letters A-Z a-z, digits and _ . : -',
    ],
    [
      'a variable that is not set',
      'title: ${NOWHERE}\n',
      'services/s.yaml:1:8 the environment variable NOWHERE is not set; set it, or give a default: ${NOWHERE:-…}',
    ],
    ['an empty file', '', 'services/s.yaml:1:1 this file is empty'],
    ['a language missing', 'title: {fr: Un}\n', 'services/s.yaml:1:8 title: "en" is missing; expected text'],
    ['a list in place of a section', '- a\n', 'services/s.yaml:1:1 expected a section of keys, got a list'],
  ]
  test.each(cases)('%s', async (_, text, expected) => {
    await put('services/s.yaml', text)
    expect(await complaints()).toEqual([expected])
  })

  test("are all told at once, in the files' order", async () => {
    await put('server.yaml', 'titel: x\nhttp: {port: many}\n')
    await put('services/a.yaml', 'foo: 1\nbar: 2\n')
    const said = await complaints()
    expect(said).toHaveLength(4)
    expect(said.map(text => text.split(' ')[0])).toEqual(
      ['server.yaml:1:1', 'server.yaml:2:14', 'services/a.yaml:1:1', 'services/a.yaml:2:1'].sort(),
    )
  })

  test('an id used twice names both files', async () => {
    await put('services/a.yaml', 'collections:\n  dem: {source: {type: table, table: t}}\n')
    await put(
      'services/b.yaml',
      'collections:\n  dem: {source: {type: table, table: t}}\n  old: {aliases: [dem], source: {type: table, table: t}}\n',
    )
    expect(await complaints()).toEqual([
      'services/b.yaml:2:3 collections.dem: the id "dem" is already used in services/a.yaml:2:3',
      'services/b.yaml:3:3 collections.old.aliases: the alias "dem" is already used in services/a.yaml:2:3',
    ])
  })

  test('an alias bomb is a complaint', async () => {
    const bomb = ['a: &a [x,x,x,x,x,x,x,x,x,x]']
    for (const [one, two] of ['ab', 'bc', 'cd', 'de', 'ef'])
      bomb.push(`${two}: &${two} [${Array(10).fill(`*${one}`).join(',')}]`)
    await put('services/s.yaml', bomb.join('\n'))
    expect((await complaints())[0]).toContain('aliases')
  })

  test('a password in a URL is refused, one from the environment is not', async () => {
    await put('server.yaml', 'stores: {default: {url: "postgresql://me:secret@db/x"}}\n')
    expect(await complaints()).toEqual([
      'server.yaml:1:25 there is a password in this URL; take it from the environment: ${NAME}',
    ])
    await put('server.yaml', 'stores: {default: {url: "${DATABASE_URL}"}}\n')
    expect(await complaints({ DATABASE_URL: 'postgresql://me:secret@db/x' })).toEqual([])
  })
})

test('a changed file alone is read again among thousands', async () => {
  const count = 2000
  await Promise.all(
    Array.from({ length: count }, (_, i) =>
      put(`services/s${i}.yaml`, `collections: {c${i}: {source: {type: table, table: t}}}\n`),
    ),
  )
  const loader = createLoader({ folder, env: {}, ...parts })
  const first = await loader.load()
  await put('services/s7.yaml', 'title: New\ncollections: {c7: {source: {type: table, table: t}}}\n')
  const start = performance.now()
  const second = await loader.load(new Set(['s7.yaml']))
  expect(performance.now() - start).toBeLessThan(250)
  const kept = second.config?.services.filter(service => first.config?.services.includes(service))
  expect(kept).toHaveLength(count - 1)
  expect(second.config?.hash).not.toBe(first.config?.hash)
})
