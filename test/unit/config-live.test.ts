import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { describe as schemas, schemaText } from '../../src/config/describe.ts'
import { goLive, type Live } from '../../src/config/live.ts'
import { createLoader, loadConfig } from '../../src/config/load.ts'
import { CRS84 } from '../../src/core/crs/crs.ts'
import type { Io } from '../../src/core/io.ts'
import { defineSource } from '../../src/core/source.ts'
import { protocols } from '../../src/protocols/index.ts'
import { styleFunctions } from '../../src/render/index.ts'
import { sources } from '../../src/sources/index.ts'

const closed: string[] = []
const memory = defineSource({
  type: 'memory',
  config: z.object({ name: z.string(), path: z.string().optional() }),
  paths: ({ path }) => (path === undefined ? [] : [path]),
  open: ({ name }) => ({
    facts: async () => ({ crs: CRS84, extent: undefined, dimensions: [], version: () => name }),
    close: async () => void closed.push(name),
  }),
})
const parts = { sources: [memory as never], protocols: [], styleFunctions: [] }

let folder: string
let live: Live
/** What was logged as a warning or an error. */
let said: object[] = []
const put = (name: string, text: string) => writeFile(join(folder, name), text)
const service = (...names: string[]) =>
  `collections:\n${names.map(name => `  ${name}: {source: {type: memory, name: ${name}}}\n`).join('')}`

async function start(watch: boolean): Promise<Live> {
  const loader = createLoader({ folder, env: {}, ...parts })
  const note = (detail: object) => void said.push(detail)
  const log = { info: () => undefined, warn: note, error: note }
  const nothing = () => {
    throw new Error('not here')
  }
  const io: Io = { file: nothing, get: nothing, list: nothing }
  return goLive({
    loader,
    loaded: await loader.load(),
    sources: parts.sources,
    io,
    stores: { get: nothing },
    log,
    watch,
  })
}

const until = async (done: () => boolean) => {
  const begin = performance.now()
  while (!done()) {
    if (performance.now() - begin > 3000) throw new Error('it did not happen within 3 s')
    await new Promise(resolve => setTimeout(resolve, 10))
  }
  return performance.now() - begin
}

beforeEach(async () => {
  said = []
  folder = await mkdtemp(join(tmpdir(), 'geosocle-live-'))
  await mkdir(join(folder, 'services'))
  await put('services/a.yaml', service('one', 'two'))
  await put('services/b.yaml', service('three'))
})
afterEach(async () => {
  await live.close()
  await rm(folder, { recursive: true })
})

test('a mistake is told once, however often its file is heard of, and again to whoever asks', async () => {
  live = await start(true)
  await put('services/a.yaml', 'collections: 7\n')
  await until(() => !live.status().ok)
  const { failures } = live.status()
  await put('services/a.yaml', 'collections: 7\n# the same\n')
  await until(() => live.status().failures > failures)
  const complaints = ['services/a.yaml:1:14 collections: expected a section of keys, got 7']
  expect(said).toEqual([{ complaints }])
  await live.reload()
  expect(said).toEqual([{ complaints }, { complaints }])
})

test('files that a source names and that are not there are told with their lines, and stop nothing', async () => {
  await put('here.tif', '')
  const file = (path: string) => `{source: {type: memory, name: x, path: ${path}}}`
  await put('services/a.yaml', `collections:\n  a: ${file('here.tif')}\n  b: ${file('absent.tif')}\n`)
  live = await start(true)
  await until(() => said.length > 0)
  const absent = (line: number, id: string, path: string) =>
    `services/a.yaml:${line}:45 collections.${id}.source.path: ${path} does not exist (yet)`
  expect(said).toEqual([{ missing: [absent(3, 'b', 'absent.tif')] }])
  expect([...live.current().collections.keys()]).toEqual(['a', 'b', 'three'])
  await put('services/a.yaml', `collections:\n  b: ${file('absent.tif')}\n  c: ${file('lost.tif')}\n`)
  await until(() => said.length > 1)
  expect(said.slice(1)).toEqual([{ missing: [absent(3, 'c', 'lost.tif')] }])
})

test('a saved file is live within a second, unchanged sources are kept', async () => {
  live = await start(true)
  const before = live.current()
  await put('services/a.yaml', service('one', 'four'))
  expect(await until(() => live.current() !== before)).toBeLessThan(1000)
  const after = live.current()
  expect([...after.collections.keys()].sort()).toEqual(['four', 'one', 'three'])
  expect(after.collections.get('one')!.source).toBe(before.collections.get('one')!.source)
  expect(after.services.get('b')).toBe(before.services.get('b'))
  expect(after.generation).not.toBe(before.generation)
  expect(after.sequence).toBeGreaterThan(before.sequence)
})

test('a file that an editor renames into place, and one that goes', async () => {
  live = await start(true)
  await put('services/.a.yaml.swp', service('one', 'five'))
  await rename(join(folder, 'services/.a.yaml.swp'), join(folder, 'services/a.yaml'))
  await until(() => live.current().collections.has('five'))
  await rm(join(folder, 'services/b.yaml'))
  await until(() => !live.current().collections.has('three'))
})

test('a mistake keeps the old catalogue and is told; its mending is noticed', async () => {
  live = await start(false)
  const before = live.current()
  await put('services/a.yaml', 'collections: {one: {source: {type: memry, name: x}}}\n')
  const result = await live.reload()
  expect(result).toMatchObject({ ok: false, changed: false })
  expect(result.complaints[0]?.message).toContain('did you mean "memory"?')
  expect(live.current()).toBe(before)
  expect(live.status()).toMatchObject({ ok: false, failures: 1 })
  await put('services/a.yaml', service('one', 'two'))
  expect(await live.reload()).toMatchObject({ ok: true, changed: false })
  expect(live.status()).toMatchObject({ ok: true, failures: 1, complaints: [] })
})

test('a hundred reloads are fast, and a source that is gone is closed at the end', async () => {
  live = await start(false)
  await live.current().collections.get('two')!.source.open(new AbortController().signal)
  const begin = performance.now()
  for (let i = 0; i < 100; i++) {
    await put('services/a.yaml', service('one', `n${i}`))
    expect((await live.reload()).changed).toBe(true)
  }
  expect(performance.now() - begin).toBeLessThan(3000)
  closed.length = 0
  await live.close()
  expect(closed).toContain('two')
})

test('the committed schemas are those of the code', async () => {
  live = await start(false)
  const made = schemas({ sources, protocols, styleFunctions })
  for (const [name, schema] of Object.entries(made))
    expect(await readFile(`config/schema/${name}.schema.json`, 'utf8')).toBe(schemaText(schema))
})

test('the committed configuration and its examples are right', async () => {
  live = await start(false)
  const own = await loadConfig({ folder: 'config', env: {}, sources, protocols, styleFunctions, shipped: 'styles' })
  expect(own.complaints).toEqual([])
  await put(
    'services/geoplateforme.yaml',
    (await readFile('config/examples/geoplateforme.yaml', 'utf8')).replace('enabled: false', 'enabled: true'),
  )
  await rm(join(folder, 'services/a.yaml'))
  await rm(join(folder, 'services/b.yaml'))
  const example = await loadConfig({ folder, env: {}, sources, protocols, styleFunctions })
  expect(example.complaints).toEqual([])
  expect(example.config?.services[0]?.collections.map(({ id }) => id)).toEqual(['plan-ign', 'ortho-ign'])
})
