import { open, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { quote } from '../../src/core/store.ts'
import { hear } from '../support/hostile.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import { eventually, testSchema } from '../support/writer.ts'

describe('the configuration is replaced under load', { timeout: 90_000 }, () => {
  let at: Awaited<ReturnType<typeof testSchema>>
  let server: TestServer
  const file = () => join(server.folder, 'services', 'towns.yaml')

  beforeAll(async () => {
    at = await testSchema('yaml')
    await at.writer.query(`
      create table ${quote(at.schema)}.towns (id int primary key, nom text, geom geometry(Point, 4326));
      insert into ${quote(at.schema)}.towns values (1, 'one', 'SRID=4326;POINT(2 48)')`)
    server = await startTestServer({ services: { towns: version(0) }, database: inject('database'), watch: true })
  })
  afterAll(async () => {
    await server?.stop()
    await at?.drop()
  })

  /** Half of it, cut at a line, is a configuration too: one that lacks a collection. */
  function version(n: number, more = ''): string {
    const source = `source: { type: postgis, table: { schema: ${at.schema}, table: towns } }`
    return `title: Version ${n}
description: ${'padding '.repeat(200)}
${more}collections:
  towns: { title: Version ${n}, ${source} }
  more: { title: Version ${n}, ${source} }
`
  }

  test('a hundred times, whole and torn, right and wrong: every answer is of one that was right', async () => {
    const right = new Set([0])
    const seen = new Set<number>()
    const wrong: string[] = []
    let asked = 0
    let over = false
    const paths = [
      '/collections/towns?f=json',
      '/collections/more?f=json',
      '/collections/more/items?f=json',
      '/wms?SERVICE=WMS&REQUEST=GetCapabilities',
      '/services/towns?f=json',
      '/collections/towns/map?width=32&f=png',
    ]
    const client = async (turn: number) => {
      for (let i = turn; !over; i++) {
        const path = paths[i % paths.length]!
        const { status, text } = await hear(server.url + path)
        asked++
        if (status !== 200) wrong.push(`${path}: ${status} ${text.slice(0, 100)}`)
        const said = [...text.matchAll(/Version (\d+)/g)].map(match => Number(match[1]))
        for (const n of said) seen.add(n)
        if (new Set(said).size > 1) wrong.push(`${path}: mixed versions ${said}`)
        for (const n of said) if (!right.has(n)) wrong.push(`${path}: version ${n} was never right`)
        await sleep(2)
      }
    }
    const clients = [0, 1, 2, 3].map(client)
    let last = 0
    for (let n = 1; n <= 100; n++) {
      const bad = n % 10 === 0
      const text = version(n, bad ? 'titel: this key is not known\n' : '')
      if (!bad) {
        right.add(n)
        last = n
      }
      if (n % 3 === 0) {
        await writeFile(`${file()}.new`, text)
        await rename(`${file()}.new`, file())
      } else if (n % 3 === 1) await writeFile(file(), text)
      else await torn(file(), text)
      await sleep([10, 60, 130, 240][n % 4])
    }
    await eventually(async () => (await hear(server.url + paths[0]!)).text.includes(`Version ${last}`), 5000).catch(
      () => undefined,
    )
    // The last one is wrong: the one before it stays, if there was time to see it, and /health says so.
    await eventually(async () => !(await server.json('/health')).configuration.ok, 5000)
    await writeFile(file(), version(101))
    right.add(101)
    const begun = performance.now()
    await eventually(async () => (await hear(server.url + paths[0]!)).text.includes('Version 101'), 5000)
    const back = Math.round(performance.now() - begun)
    over = true
    await Promise.all(clients)
    console.log(
      `fault | configuration replaced 100 times | ${asked} × 200 | ${seen.size} versions seen, the last one in ${back} ms`,
    )
    expect(wrong.slice(0, 10)).toEqual([])
    expect(seen.size).toBeGreaterThan(10)
    expect((await server.json('/health')).configuration.ok).toBe(true)
  })
})

/** Written by a program that takes its time: cut at the line before the last one, for as long as 60 ms. */
async function torn(path: string, text: string): Promise<void> {
  const handle = await open(path, 'w')
  const cut = text.lastIndexOf('\n', text.length - 2) + 1
  await handle.write(text.slice(0, cut))
  await sleep(Math.random() * 60)
  await handle.write(text.slice(cut))
  await handle.close()
}
