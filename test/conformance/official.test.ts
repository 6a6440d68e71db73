import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server as HttpServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ClassResult, TestResult } from '../../conformance/check.ts'
import { Server } from '../../conformance/discover.ts'
import { Client } from '../../conformance/http.ts'
import { compare } from '../../conformance/official/compare.ts'
import { explain } from '../../conformance/official/explained.ts'
import { regional, worldwide } from '../../conformance/official/generated.ts'
import { findArtefact } from '../../conformance/official/kit.ts'
import { readCtl, readTestng } from '../../conformance/official/results.ts'
import { runOfficial } from '../../conformance/official/run.ts'
import { suites } from '../../conformance/official/suites.ts'
import { unzip } from '../../conformance/official/zip.ts'
import { html } from '../../conformance/report/html.ts'
import { junit } from '../../conformance/report/junit.ts'
import { makePaint, sayClass } from '../../conformance/report/text.ts'
import { countAll } from '../../conformance/suite.ts'

const plain = makePaint(false)
const client = new Client()
let folder: string
let web: HttpServer
let url: string
/** What the server under test answers, by path and, for OWS, by service. */
let answers: Readonly<Record<string, string>> = {}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'official-'))
  web = createServer((request, response) => {
    const asked = new URL(request.url ?? '/', url)
    const body = answers[asked.searchParams.get('SERVICE') ?? asked.pathname]
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'application/json' })
    response.end(body)
  })
  await new Promise<void>(done => web.listen(0, '127.0.0.1', done))
  url = `http://127.0.0.1:${(web.address() as AddressInfo).port}/`
})
afterAll(async () => {
  client.close()
  web.closeAllConnections()
  web.close()
  await rm(folder, { recursive: true, force: true })
})

const testng = (methods: string) =>
  `<?xml version="1.0"?><testng-results><suite><test><class name="org.example.Boxes">${methods}</class></test></suite></testng-results>`
const method = (name: string, status: string, message = '', params = '', config = '') =>
  `<test-method name="${name}" signature="${name}(int)" status="${status}" duration-ms="3"${config}>
  <params>${params}</params><exception><message><![CDATA[${message}]]></message></exception></test-method>`

async function place(file: string, content: string): Promise<string> {
  const at = await mkdtemp(join(folder, 'run-'))
  const path = join(at, file)
  await mkdir(join(path, '..'), { recursive: true })
  await writeFile(path, content)
  return at
}

describe('reports of official suites', () => {
  it('of TestNG: each call, set-ups only where they failed, what tells one call from another', async () => {
    const params =
      '<param index="0"><value><![CDATA[{id=towns, title=T}]]></value></param><param index="1"><value>a.b.C@1f</value></param>'
    const at = await place(
      'testng/1/testng-results.xml',
      testng(
        method('good', 'PASS') +
          method('bad', 'FAIL', 'expected 200', params) +
          method('left', 'SKIP', 'no time') +
          method('ready', 'PASS', '', '', ' is-config="true"') +
          method('prepare', 'FAIL', 'no service', '', ' is-config="true"'),
      ),
    )
    const results = await readTestng(at)
    expect(results.map(({ outcome, test: { requirement, title } }) => [outcome, requirement, title])).toEqual([
      ['passed', 'Boxes.good', 'Boxes.good'],
      ['failed', 'Boxes.bad', 'Boxes.bad [towns]'],
      ['skipped', 'Boxes.left', 'Boxes.left'],
      ['failed', 'Boxes.prepare (set-up)', 'Boxes.prepare (set-up)'],
    ])
    expect(results[1]).toMatchObject({ failures: ['expected 200'] })
    expect(results[2]).toMatchObject({ reasons: ['no time'], checks: 0 })
  })

  const log = (name: string, code: string, inside = '') =>
    `<log><starttest prefix="getmap" local-name="${name}"><assertion>It holds.</assertion></starttest>${inside}<endtest result="${code}"/></log>`

  it('of TEAM Engine: a parent that failed by its child is no second failure, a warning is none, an unended test is one', async () => {
    const at = await place('logs/run/log.xml', log('all', '5'))
    for (const [name, code] of Object.entries({ fine: '1', warned: '4', untested: '2', missed: '3', wrong: '6' })) {
      await mkdir(join(at, 'logs/run', name))
      const said = code === '6' ? '<message>fine so far</message><message>Error: too small</message>' : ''
      await writeFile(join(at, 'logs/run', name, 'log.xml'), log(name, code, said))
    }
    await mkdir(join(at, 'logs/run/cut'))
    await writeFile(join(at, 'logs/run/cut/log.xml'), log('cut', '1').replace('<endtest result="1"/>', ''))
    const results = await readCtl(at)
    const by = (outcome: string) => results.filter(each => each.outcome === outcome).map(({ test }) => test.requirement)
    expect(by('passed')).toEqual(['getmap:fine', 'getmap:warned'])
    expect(by('skipped').sort()).toEqual(['getmap:missed', 'getmap:untested'])
    expect(by('failed')).toEqual(['getmap:cut', 'getmap:wrong'])
    expect(results.find(({ test }) => test.requirement === 'getmap:wrong')?.failures).toEqual(['Error: too small'])
    expect(results.find(({ test }) => test.requirement === 'getmap:cut')?.failures).toEqual(['It holds.'])
  })
})

describe('mistakes of official suites', () => {
  const failed = (requirement: string, title: string, ...failures: string[]): TestResult => ({
    ...{ test: { requirement, title }, outcome: 'failed', checks: 1, failures, reasons: [], milliseconds: 0 },
  })
  const wms = (service: string, name = 'a') => `<WMS_Capabilities version="1.3.0" xmlns="http://www.opengis.net/wms">
    <Service>${service}</Service><Capability><Layer><Layer><Name>${name}</Name><Title>cite:Lakes</Title></Layer></Layer></Capability></WMS_Capabilities>`
  const wmts = (format: string) => `<Capabilities xmlns="http://www.opengis.net/wmts/1.0"><Contents><Layer>
    <Format>image/png</Format><Format>${format}</Format></Layer></Contents></Capabilities>`
  const collections = (box: readonly number[]) =>
    JSON.stringify({ collections: [{ id: 'places', extent: { spatial: { bbox: [box] } } }] })
  const said = async (suite: string, result: TestResult) =>
    (await explain(suite, new Server(url, client), result)).explained

  it('a box whose corners are exchanged by the conversion: only where they are, and only for a 400', async () => {
    const name = 'BBoxCrsParameter.verifyBboxCrsParameter'
    const title = `${name} [places, http://www.opengis.net/def/crs/EPSG/0/2154, http://www.opengis.net/def/crs/OGC/1.3/CRS84]`
    const refused = failed(name, title, 'Expected status code <200> but was <400>.')
    answers = { '/': '{}', '/collections': collections([-171.8, -77.8, 178.4, 82.5]) }
    expect(await said('cite-features10', refused)).toMatch(/least value/)
    expect(await said('cite-features10', failed(name, title, 'Expected status code <200> but was <500>.'))).toBe(
      undefined,
    )
    expect(await said('cite-tiles10', refused)).toBe(undefined)
    answers = { '/': '{}', '/collections': collections([-1, 43, 5, 49]) }
    expect(await said('cite-features10', refused)).toBe(undefined)
  })

  it('a contact that stands where the schema has it, and one that is not there', async () => {
    const result = failed('recommendations:service-contact-info', 'x', 'It holds.')
    const mail =
      '<ContactInformation><ContactElectronicMailAddress>a@b.org</ContactElectronicMailAddress></ContactInformation>'
    answers = { WMS: wms(mail) }
    expect(await said('cite-wms13', result)).toMatch(/ContactElectronicMailAddress/)
    answers = { WMS: wms('') }
    expect(await said('cite-wms13', result)).toBe(undefined)
  })

  it('a name that is encoded twice, and one that encoding leaves as it is', async () => {
    const result = failed('getmap:layerlimit', 'x', 'It holds.')
    answers = { WMS: wms('<LayerLimit>5</LayerLimit>', 'cite:Lakes') }
    expect(await said('cite-wms13', result)).toMatch(/%253A/)
    answers = { WMS: wms('<LayerLimit>5</LayerLimit>', 'Lakes') }
    expect(await said('cite-wms13', result)).toBe(undefined)
  })

  it('WebP that Java cannot read, and other formats that nobody can', async () => {
    const name = 'wmts:Server.KVP.GET.GetTile.Valid.Tile.Format'
    const unread = Array.from({ length: 9 }, () => '[FAILURE] Error: Could not read the image format.')
    answers = { WMTS: wmts('image/webp') }
    expect(await said('cite-wmts10', failed(name, name, ...unread, '[FAILURE] Test failed. X'))).toMatch(/WebP/)
    expect(await said('cite-wmts10', failed(name, name, ...unread, ...unread))).toBe(undefined)
    expect(await said('cite-wmts10', failed(name, name, 'Error: imageFormat of image != request format'))).toBe(
      undefined,
    )
    answers = { WMTS: wmts('image/jpeg') }
    expect(await said('cite-wmts10', failed(name, name, ...unread))).toBe(undefined)
  })

  it('are counted as failed, and told apart in every report', async () => {
    const result = { ...failed('a:b', 'a:b', 'no'), explained: 'The suite is wrong.' }
    const of = { id: 'cite-x', title: 'X', standard: 'Y' }
    const run = { url, started: new Date(), seconds: 1, requests: 1, classes: [{ of, results: [result] }] }
    expect(countAll(run)).toEqual({ passed: 0, failed: 1, skipped: 0, explained: 1 })
    expect(sayClass(run.classes[0]!, plain)).toMatch(/1 failed \(1 explained\)[\s\S]*explained: The suite is wrong\./)
    expect(junit(run)).toMatch(/<failure message="Explained: The suite is wrong\." type="explained"/)
    expect(html(run)).toMatch(/class="mark">explained<[\s\S]*The suite is wrong\./)
  })

  it('a test of ours that found otherwise is named beside an official one', () => {
    const mine: ClassResult = {
      of: { id: 'wms-getmap', title: 'M', standard: 'S' },
      results: [
        {
          ...failed('r', 'Maps come'),
          outcome: 'passed',
          test: { requirement: 'r', title: 'Maps come', official: ['a:b'] },
        },
      ],
    }
    expect(compare(failed('a:b', 'a:b', 'no'), [mine]).notes?.join()).toMatch(/wms-getmap.*passed.*Maps come/)
    expect(compare(failed('a:c', 'a:c', 'no'), [mine]).notes).toBe(undefined)
  })
})

describe('the runner of official suites', () => {
  const run = async (jars: string | undefined, chosen = suites) => {
    const kit = { jars, engine: undefined, schemas: undefined, cache: join(folder, 'cache') }
    const told: string[] = []
    const results = await runOfficial(chosen, {
      kit,
      targets: async () => [{ server: new Server(url, client) }],
      ours: [],
      signal: AbortSignal.timeout(60_000),
      end: result => told.push(sayClass(result, plain)),
      tell: () => undefined,
    })
    return { results, told: told.join('') }
  }

  it('does not run what is not there, and says how to give it', async () => {
    const nowhere = await run(undefined)
    expect(nowhere.results.every(({ skipped, results }) => skipped !== undefined && results.length === 0)).toBe(true)
    expect(nowhere.told).toMatch(/set CITE_JARS to a folder with ets-wms13-1\.34-ctl\.zip/)
    expect((await run(folder)).told).toMatch(/there is no ets-ogcapi-tiles10-1\.2-aio\.jar in .*CITE_JARS/)
  })

  const features = suites.filter(({ id }) => id === 'cite-features10')

  /** A `java` that leaves what it was asked and a report, as the suite does. */
  async function withJava<T>(report: string, then: (jars: string, asked: string) => Promise<T>): Promise<T> {
    const at = await mkdtemp(join(folder, 'java-'))
    const asked = join(at, 'asked.xml')
    await writeFile(join(at, 'ets-ogcapi-features10-1.9-aio.jar'), '')
    await writeFile(join(at, 'ets-ogcapi-features10-1.10-aio.jar'), '')
    await writeFile(join(at, 'report.xml'), report)
    await writeFile(
      join(at, 'java'),
      `#!/bin/sh\n[ "$1" = -version ] && exit 0\nfor last; do :; done\ncp "$last" '${asked}'\necho 'java.lang.Error: no luck'\n${report === '' ? '' : `mkdir -p testng/1 && cp '${join(at, 'report.xml')}' testng/1/testng-results.xml`}\n`,
    )
    await chmod(join(at, 'java'), 0o755)
    const before = process.env.PATH
    process.env.PATH = `${at}${delimiter}${before}`
    try {
      return await then(at, asked)
    } finally {
      process.env.PATH = before
    }
  }

  it.skipIf(process.platform === 'win32')('runs the newest that is there with what the server declares', async () => {
    answers = {
      '/': '{}',
      '/conformance': '{"conformsTo":["http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core"]}',
    }
    await withJava(testng(method('good', 'PASS')), async (jars, asked) => {
      const { results } = await run(jars, features)
      expect(results[0]).toMatchObject({ of: { title: expect.stringContaining('features10 1.10') } })
      expect(countAll({ classes: results })).toMatchObject({ passed: 1, failed: 0 })
      expect(await readFile(asked, 'utf8')).toContain(`<entry key="iut">${url}</entry>`)
    })
  })

  it.skipIf(process.platform === 'win32')(
    'a suite that ends without a report has failed, with its last words',
    async () => {
      await withJava('', async jars => {
        const { told } = await run(jars, features)
        expect(told).toMatch(/1 failed[\s\S]*without a report[\s\S]*no luck/)
      })
    },
  )

  it('is not run on a server that has nothing for it', async () => {
    answers = { '/': '{}', '/conformance': '{"conformsTo":[]}' }
    const at = await mkdtemp(join(folder, 'jars-'))
    await writeFile(join(at, 'ets-ogcapi-features10-1.9-aio.jar'), '')
    expect((await run(at, features)).told).toMatch(/does not declare OGC API Features/)
    expect(await findArtefact({ jars: at, engine: '', schemas: '', cache: '' }, suites[1]!.artefact)).toBe(undefined)
  })
})

describe('what the runner makes', () => {
  it('layers in two CRSs with times, up to the antimeridian', () => {
    expect(regional.map(({ name }) => name)).toEqual(['points', 'lines', 'areas'])
    const text = JSON.stringify(worldwide)
    expect(text).toContain('178.4')
    expect(text).toContain('-171.8')
  })

  it('unpacks archives, stored and deflated, and refuses ways out of the folder', async () => {
    const archive = join(folder, 'a.zip')
    await writeFile(archive, zip({ 'a/b.txt': 'stored', 'a/c.txt': 'deflated'.repeat(50) }))
    await unzip(archive, join(folder, 'unpacked'), path => path.startsWith('a/'))
    expect(await readFile(join(folder, 'unpacked/a/b.txt'), 'utf8')).toBe('stored')
    expect(await readFile(join(folder, 'unpacked/a/c.txt'), 'utf8')).toBe('deflated'.repeat(50))
    await writeFile(archive, zip({ '../out.txt': 'x' }))
    await expect(unzip(archive, join(folder, 'unpacked'))).rejects.toThrow(/no zip archive/)
    await writeFile(archive, 'nothing')
    await expect(unzip(archive, folder)).rejects.toThrow(/no zip archive/)
  })
})

/** Files below 100 bytes are stored, others deflated. */
function zip(files: Readonly<Record<string, string>>): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [name, text] of Object.entries(files)) {
    const method = text.length < 100 ? 0 : 8
    const data = method === 0 ? Buffer.from(text) : deflateRawSync(text)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(name.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(method, 10)
    entry.writeUInt32LE(data.length, 20)
    entry.writeUInt32LE(text.length, 24)
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt32LE(at, 42)
    parts.push(local, Buffer.from(name), data)
    directory.push(entry, Buffer.from(name))
    at += 30 + name.length + data.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(directory.length / 2, 10)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...parts, ...directory, end])
}
