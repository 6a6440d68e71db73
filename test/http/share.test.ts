import { request } from 'node:http'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { startTestServer, type TestServer } from '../support/server.ts'
import { testSchema } from '../support/writer.ts'

let at: Awaited<ReturnType<typeof testSchema>>
let server: TestServer
beforeAll(async () => {
  at = await testSchema('share')
  await at.writer.query(`create table "${at.schema}".wide (id int primary key, note text, geom geometry(Point, 4326))`)
  await at.writer.query(
    `insert into "${at.schema}".wide select i, repeat('x', 2000), ST_SetSRID(ST_MakePoint(i % 180, i % 90), 4326) from generate_series(1, 8000) i`,
  )
  const source = `{ type: postgis, table: { schema: ${at.schema}, table: wide } }`
  server = await startTestServer({
    services: { share: `collections:\n  wide:\n    source: ${source}\n` },
    server: 'limits: { parallel: 3 }\n',
    database: inject('database'),
  })
})
afterAll(async () => {
  await server.stop()
  await at.drop()
})

/** A client that begins to read and then does not. */
function stalled(): Promise<{ status: number; leave(): void }> {
  return new Promise((resolve, reject) => {
    const asked = request(`${server.url}/collections/wide/items?limit=8000`, reply => {
      reply.pause()
      resolve({ status: reply.statusCode!, leave: () => asked.destroy() })
    })
    asked.on('error', reject)
    asked.end()
  })
}

it('B5: gives one address its share and no more, and the next reply once another has ended', async () => {
  const readers = [await stalled(), await stalled(), await stalled()]
  expect(readers.map(({ status }) => status)).toEqual([200, 200, 200])
  const refused = await server.get('/collections/wide')
  expect(refused.status).toBe(429)
  expect(refused.headers.get('retry-after')).toBe('1')
  expect(refused.headers.get('access-control-allow-origin')).toBe('*')
  expect((await server.get('/health/ready')).status).toBe(200)
  readers[0]!.leave()
  await expect.poll(async () => (await server.get('/collections/wide')).status, { timeout: 3000 }).toBe(200)
  for (const reader of readers) reader.leave()
})
