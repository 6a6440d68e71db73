import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { sayComplaint } from '../../src/config/complaint.ts'
import type { Loaded } from '../../src/config/config.ts'
import { goLive, type Live } from '../../src/config/live.ts'
import { createLoader } from '../../src/config/load.ts'
import { CRS84 } from '../../src/core/crs/crs.ts'
import { defineSource } from '../../src/core/source.ts'
import { styleFunctions } from '../../src/render/index.ts'

const memory = defineSource({
  type: 'memory',
  config: z.object({}),
  open: () => ({
    facts: async () => ({ crs: CRS84, extent: undefined, dimensions: [], version: () => '1' }),
    close: async () => {},
  }),
})
const parts = { sources: [memory as never], protocols: [], styleFunctions }

let top: string
let folder: string
let shipped: string
beforeEach(async () => {
  top = await mkdtemp(join(tmpdir(), 'geosocle-styles-'))
  folder = join(top, 'config')
  shipped = join(top, 'styles')
  for (const path of [shipped, join(folder, 'services'), join(folder, 'styles')]) await mkdir(path, { recursive: true })
  await put('../styles/routes.yaml', 'title: { fr: Routes, en: Roads }\nsimple: { stroke: { color: red } }\n')
  await put('../styles/eau.yaml', 'simple: { stroke: { color: blue } }\n')
})
afterEach(() => rm(top, { recursive: true }))

const put = (name: string, text: string) => writeFile(join(folder, name), text)
const service = (...styles: string[]) =>
  `collections:\n${styles.map((list, i) => `  c${i}:\n    source: {type: memory}\n    styles: [${list}]\n`).join('')}`
const loader = () => createLoader({ folder, shipped, env: {}, ...parts })
const stylesOf = ({ config }: Loaded, index = 0) => config?.services[0]?.collections[index]?.collection.styles
const complaints = async () => (await loader().load()).complaints.map(sayComplaint)

describe('a style that is named', () => {
  test('is that of the file; words and styles that are written out stand in one list', async () => {
    await put('services/s.yaml', service('routes, {id: own, simple: {fill: {color: green}}}, eau'))
    expect(stylesOf(await loader().load())).toEqual([
      {
        id: 'routes',
        title: { fr: 'Routes', en: 'Roads' },
        use: 'simple',
        options: { stroke: { color: 'red' } },
        simple: { stroke: { color: 'red' } },
      },
      { id: 'own', use: 'simple', options: { fill: { color: 'green' } }, simple: { fill: { color: 'green' } } },
      expect.objectContaining({ id: 'eau' }),
    ])
  })

  test("is the configuration's own where it has one of that name", async () => {
    await put('styles/routes.yml', 'simple: { stroke: { color: black } }\n')
    await put('services/s.yaml', service('routes, eau'))
    const [routes, eau] = stylesOf(await loader().load()) ?? []
    expect(routes?.simple?.stroke?.color).toBe('black')
    expect(eau?.simple?.stroke?.color).toBe('blue')
  })

  test('may hold variables', async () => {
    await put('styles/routes.yaml', 'simple: { stroke: { color: "${COLOUR:-#123456}" } }\n')
    await put('services/s.yaml', service('routes'))
    expect(stylesOf(await loader().load())?.[0]?.simple?.stroke?.color).toBe('#123456')
  })
})

describe('mistakes', () => {
  const cases: [string, Record<string, string>, string[]][] = [
    [
      'a name that is misspelt',
      { 'services/s.yaml': service('eau', 'eau, rotues') },
      ['services/s.yaml:7:19 collections.c1.styles.1: there is no style "rotues", did you mean "routes"?'],
    ],
    [
      'a path in the place of a name',
      { 'services/s.yaml': service('"../../secret"') },
      ['services/s.yaml:4:14 collections.c0.styles.0: an id is made of the letters A-Z a-z, digits and _ . : -'],
    ],
    [
      'a name that is not known',
      { 'services/s.yaml': service('zzzzzzzzzz') },
      ['services/s.yaml:4:14 collections.c0.styles.0: there is no style "zzzzzzzzzz"; known are: eau, routes'],
    ],
    [
      'a style that is named twice',
      { 'services/s.yaml': service('eau, eau') },
      ['services/s.yaml:4:19 collections.c0.styles.1: the style "eau" is there twice'],
    ],
    [
      'a number in the place of a style',
      { 'services/s.yaml': service('3') },
      ['services/s.yaml:4:14 collections.c0.styles.0: expected text or a section of keys'],
    ],
    [
      'a mistake in a file is told once, there, however often it is named',
      {
        'services/s.yaml': service('bad', 'bad'),
        'styles/bad.yaml': 'title: Bad\nsimple:\n  stroke: { colour: red }\n',
      },
      ['styles/bad.yaml:3:13 simple.stroke: unrecognised key "colour", did you mean "color"?'],
    ],
    [
      'a file that nobody names',
      { 'styles/bad.yaml': 'smple: {}\n' },
      ['styles/bad.yaml:1:1 unrecognised key "smple", did you mean "simple"?'],
    ],
    [
      'a file that says not how to draw',
      { 'styles/bad.yaml': 'title: Nothing\n' },
      ['styles/bad.yaml:1:1 this style says not how to draw; known are: bands, ramp, hillshade, simple'],
    ],
    [
      'a file with an id',
      { 'styles/bad.yaml': 'id: other\nsimple: {}\n' },
      ['styles/bad.yaml:1:1 unrecognised key "id"; known are: title, bands, ramp, hillshade, simple'],
    ],
    ['an empty file', { 'styles/bad.yaml': '' }, ['styles/bad.yaml:1:1 this file is empty']],
    [
      'a file whose name makes no id',
      { 'styles/b ad.yaml': 'simple: {}\n' },
      ['styles/b ad.yaml:1:1 the name of this file makes no id: letters A-Z a-z, digits and _ . : -'],
    ],
    [
      'two files of one name',
      { 'styles/a.yaml': 'simple: {}\n', 'styles/a.yml': 'simple: {}\n' },
      ['styles/a.yml:1:1 the style "a" is already in a.yaml'],
    ],
    [
      'a file that came with the server',
      { '../styles/gris.yaml': 'ramp: { colors: [[0, black]] }\n' },
      ['../styles/gris.yaml:1:22 ramp.colors.0.1: a colour such as #3366cc'],
    ],
    [
      'values of two kinds',
      { 'styles/bad.yaml': "ramp: { colors: [[0%, '#000000'], [10, '#ffffff']] }\n" },
      ['styles/bad.yaml:1:7 ramp: the values are all numbers, or all parts of the range'],
    ],
    [
      'parts of the range that fall',
      { 'styles/bad.yaml': "ramp: { colors: [[9%, '#000000'], [10%, '#888888'], [5%, '#ffffff']] }\n" },
      ['styles/bad.yaml:1:7 ramp: the values must rise'],
    ],
  ]
  test.each(cases)('%s', async (_, files, expected) => {
    for (const [name, text] of Object.entries(files)) await put(name, text)
    expect(await complaints()).toEqual(expected)
  })
})

describe('a style file that changes', () => {
  let live: Live | undefined
  afterEach(async () => {
    await live?.close()
    live = undefined
  })

  async function start(watch: boolean) {
    const nothing = () => {
      throw new Error('not here')
    }
    const silent = { info: () => undefined, warn: () => undefined, error: () => undefined }
    const own = loader()
    live = goLive({
      loader: own,
      loaded: await own.load(),
      sources: parts.sources,
      io: { file: nothing, get: nothing, list: nothing },
      stores: { get: nothing },
      log: silent,
      watch,
    })
    return live
  }

  const colour = (id: string) => live?.current().collections.get(id)?.styles[0]?.simple?.stroke?.color
  const until = async (done: () => boolean) => {
    const begin = performance.now()
    while (!done()) {
      if (performance.now() - begin > 3000) throw new Error('it did not happen within 3 s')
      await new Promise(resolve => setTimeout(resolve, 10))
    }
    return performance.now() - begin
  }

  test('is live within a second, and changes the hash of the collections that name it alone', async () => {
    await put('styles/routes.yaml', 'simple: { stroke: { color: black } }\n')
    await put('services/s.yaml', service('routes', 'eau'))
    await put('services/t.yaml', 'collections: {other: {source: {type: memory}, styles: [eau]}}\n')
    const { current } = await start(true)
    const before = current()
    await put('styles/routes.yaml', 'simple: { stroke: { color: white } }\n')
    expect(await until(() => colour('c0') === 'white')).toBeLessThan(1000)
    const hash = (catalog: typeof before, id: string) => catalog.collections.get(id)?.hash
    expect(hash(current(), 'c0')).not.toBe(hash(before, 'c0'))
    expect(hash(current(), 'c1')).toBe(hash(before, 'c1'))
    expect(current().collections.get('c0')?.source).toBe(before.collections.get('c0')?.source)
    expect(current().services.get('t')).toBe(before.services.get('t'))
    expect(current().generation).not.toBe(before.generation)
    expect(current().sequence).toBeGreaterThan(before.sequence)
  })

  test('may come with its folder, be renamed into place, and go', async () => {
    await rm(join(folder, 'styles'), { recursive: true })
    await put('services/s.yaml', service('routes'))
    await start(true)
    await mkdir(join(folder, 'styles'))
    await put('styles/routes.yaml', 'simple: { stroke: { color: black } }\n')
    expect(await until(() => colour('c0') === 'black')).toBeLessThan(1000)
    await put('styles/.routes.swp', 'simple: { stroke: { color: white } }\n')
    await rename(join(folder, 'styles/.routes.swp'), join(folder, 'styles/routes.yaml'))
    expect(await until(() => colour('c0') === 'white')).toBeLessThan(1000)
    await rm(join(folder, 'styles'), { recursive: true })
    expect(await until(() => colour('c0') === 'red')).toBeLessThan(1000)
    await mkdir(join(folder, 'styles'))
    await new Promise(resolve => setTimeout(resolve, 200))
    await put('styles/routes.yaml', 'simple: { stroke: { color: green } }\n')
    expect(await until(() => colour('c0') === 'green')).toBeLessThan(1000)
  })

  test('with a mistake keeps the old style', async () => {
    await put('styles/routes.yaml', 'simple: { stroke: { color: black } }\n')
    await put('services/s.yaml', service('routes'))
    const { reload, status } = await start(false)
    await put('styles/routes.yaml', 'simple: { stroke: { color: nocolour } }\n')
    expect(await reload()).toMatchObject({ ok: false, changed: false })
    expect(status().complaints.map(({ file }) => file)).toEqual(['styles/routes.yaml'])
    expect(colour('c0')).toBe('black')
    await put('styles/routes.yaml', 'simple: { stroke: { color: black } }\n# as before\n')
    expect(await reload()).toMatchObject({ ok: true, changed: false })
  })
})

test('a changed style is read again alone among thousands of services', async () => {
  const count = 2000
  await put('styles/local.yaml', 'simple: {}\n')
  await Promise.all(
    Array.from({ length: count }, (_, i) =>
      put(
        `services/s${i}.yaml`,
        `collections: {x${i}: {source: {type: memory}, styles: [${i % 100 ? 'eau' : 'local'}]}}\n`,
      ),
    ),
  )
  const own = loader()
  const first = await own.load()
  await put('styles/local.yaml', 'simple: { fill: { color: red } }\n')
  const start = performance.now()
  const second = await own.load(new Set())
  expect(performance.now() - start).toBeLessThan(250)
  const kept = second.config?.services.filter(one => first.config?.services.includes(one))
  expect(kept).toHaveLength(count - 20)
})
