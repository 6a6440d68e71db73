import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { items } from './items.ts'

/** Files beside this folder that name items too. */
const elsewhere = [
  'test/fuzz/load.test.ts',
  'test/http/leaving.test.ts',
  'test/http/share.test.ts',
  'test/unit/cog.test.ts',
  'test/unit/copc.test.ts',
  'test/unit/docker.test.ts',
  'test/unit/lockfile.test.ts',
  'test/unit/workers.test.ts',
]
const files = [...readdirSync('test/security').map(name => `test/security/${name}`), ...elsewhere]
const named = new Set(
  files
    .filter(name => name.endsWith('.test.ts'))
    .flatMap(name => readFileSync(name, 'utf8').match(/['"`](?:[A-Z]\d+(?:, )?)+: /g) ?? [])
    .flatMap(title => title.match(/[A-Z]\d+/g) ?? []),
)

it('has each id once', () => {
  const ids = items.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

it.each(items.filter(({ later }) => later === undefined))('$id $title: a test names it', ({ id }) => {
  expect(named).toContain(id)
})

it('says what does not apply yet, and why', () => {
  const waiting = items.filter(({ later }) => later !== undefined)
  console.log(waiting.map(({ id, title, later }) => `not yet: ${id} ${title} (${later})`).join('\n'))
  for (const { id } of waiting) expect(named, `${id} is tested: it applies`).not.toContain(id)
})
