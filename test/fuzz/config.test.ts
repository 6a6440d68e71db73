import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect } from 'vitest'
import { sayComplaint } from '../../src/config/complaint.ts'
import { loadConfig } from '../../src/config/load.ts'
import { MAX_FILE_BYTES, readYaml } from '../../src/config/yaml.ts'
import { protocols } from '../../src/protocols/index.ts'
import { styleFunctions } from '../../src/render/index.ts'
import { sources } from '../../src/sources/index.ts'
import { text, textLike } from './arbitrary.ts'
import { corpus, fuzz, replay } from './fuzz.ts'

const parts = { sources, protocols, styleFunctions }
const env = { NAME: 'value', NUMBER: '42' }
const read = (path: string) => readFileSync(path, 'utf8')
const folderOf = (path: string) => readdirSync(path).map(name => read(join(path, name)))
const server = [read('config/server.yaml')]
const services = folderOf('config/examples')
const styles = folderOf('styles')
const kept = corpus('yaml').map(({ bytes }) => Buffer.from(bytes).toString())

/** Pieces of YAML that mean something, put in anywhere. */
const piece = fc.constantFrom(
  '&a ',
  '*a',
  '<<: *a',
  '!!binary "AA=="',
  '!!js/function x',
  '!!set {a}',
  '${NAME}',
  '${NOBODY}',
  '? ',
  '- ',
  ': ',
  '\n',
  '\t',
  '|\n',
  '>-\n',
  '{a: {a: ',
  '[[[',
  '---\n',
  '%YAML 1.1\n',
  '#',
  '__proto__: 1\n',
  'constructor: {prototype: {x: 1}}\n',
  '.nan',
  '-.inf',
  '0x7fffffffffffffffff',
  '1e999',
  '2020-01-01',
  '"\\ud800"',
  '~',
)
const yamlLike = (all: readonly string[]) =>
  fc.tuple(textLike(...all), fc.array(fc.tuple(fc.nat(), piece), { maxLength: 4 })).map(([whole, pieces]) =>
    pieces.reduce((found, [place, put]) => {
      const at = place % (found.length + 1)
      return found.slice(0, at) + put + found.slice(at)
    }, whole),
  )

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'geosocle-yaml-'))
  for (const name of ['services', 'styles']) mkdirSync(join(folder, name))
})
afterAll(() => rmSync(folder, { recursive: true }))

const files = { 'server.yaml': server, 'services/one.yaml': services, 'styles/one.yaml': styles } as const

for (const [name, all] of Object.entries(files))
  fuzz(name, { runs: 20, cases: yamlLike([...all, ...kept]), check: yaml => loaded({ [name]: yaml }) })
fuzz('any text as YAML', {
  runs: 1500,
  cases: fc.oneof(
    text,
    fc.array(piece).map(all => all.join('')),
  ),
  check: parsed,
})
replay('yaml', async bytes => {
  const yaml = Buffer.from(bytes).toString()
  parsed(yaml)
  for (const name of Object.keys(files)) await loaded({ [name]: yaml })
})

/** A configuration, or complaints with a place and a line of words. */
async function loaded(changed: Readonly<Record<string, string>>): Promise<void> {
  const usual = { 'server.yaml': 'title: x', 'services/one.yaml': 'collections: {}', 'styles/one.yaml': 'simple: {}' }
  for (const [name, yaml] of Object.entries({ ...usual, ...changed })) writeFileSync(join(folder, name), yaml)
  const found = await loadConfig({ folder, env, ...parts })
  expect(found.complaints.length === 0).toBe(found.config !== undefined)
  for (const complaint of found.complaints) {
    expect(complaint.line).toBeGreaterThan(0)
    expect(complaint.message).not.toBe('')
    expect(sayComplaint(complaint)).not.toContain(folder)
  }
  expect(Object.getPrototypeOf({})).toHaveProperty('hasOwnProperty')
  expect(({} as Record<string, unknown>).x).toBeUndefined()
}

function parsed(yaml: string): void {
  expect(yaml.length).toBeLessThan(MAX_FILE_BYTES)
  const { value, complaints } = readYaml('a.yaml', yaml, env)
  if (complaints.length === 0) JSON.stringify(value)
}
