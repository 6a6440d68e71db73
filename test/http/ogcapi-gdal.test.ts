import { execFile, execFileSync } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serveCatalog } from '../support/serve.ts'
import { towns, worldCatalog } from '../support/world.ts'

const run = promisify(execFile)

function version(): string | undefined {
  try {
    return execFileSync('ogrinfo', ['--version'], { encoding: 'utf8' }).trim()
  } catch {
    return undefined
  }
}

const gdal = version()
if (!gdal) console.log('OGC API read by GDAL: skipped, ogrinfo is not on the PATH')

/** What ogrinfo says, with its warnings. */
async function ogrinfo(...args: string[]): Promise<string> {
  const { stdout, stderr } = await run('ogrinfo', args, {
    timeout: 60_000,
    env: { ...process.env, GDAL_HTTP_TIMEOUT: '20' },
  })
  expect(stderr).toBe('')
  expect(stdout).not.toMatch(/Warning|ERROR/)
  return stdout
}

describe.skipIf(!gdal)('GDAL', () => {
  let server: Awaited<ReturnType<typeof serveCatalog>>

  beforeAll(async () => {
    server = await serveCatalog(() => worldCatalog())
  })
  afterAll(() => server.close())

  test('lists the collections of a landing page (GD3)', async () => {
    expect(await ogrinfo(`OAPIF:${server.url}/services/monde`)).toMatch(/towns/)
  })

  test('reads every feature page by page, with types and CRS', async () => {
    const text = await ogrinfo('-oo', 'PAGE_SIZE=5', '-al', `OAPIF:${server.url}/services/monde`, 'towns')
    expect(text).toContain(`Feature Count: ${towns.length}`)
    expect(text).toMatch(/population: Integer/)
    expect(text.match(/OGRFeature\(towns\)/g)).toHaveLength(towns.length)
    expect(text).toContain('POINT (2.35 48.85)')
  })

  test('filters by box and by property on the server', async () => {
    const url = `OAPIF:${server.url}/services/monde`
    expect(await ogrinfo('-so', '-spat', '-5', '41', '10', '51', url, 'towns')).toContain('Feature Count: 4')
    expect(await ogrinfo('-so', '-where', "nom = 'Lyon'", url, 'towns')).toContain('Feature Count: 1')
  })
})
