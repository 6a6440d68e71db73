import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { runTest, type TestResult } from '../../conformance/check.ts'
import { classes } from '../../conformance/classes/index.ts'
import { Server } from '../../conformance/discover.ts'
import { Client } from '../../conformance/http.ts'
import { makeMatrixSet, tileAt, tilesetLists } from '../../conformance/tilesets.ts'

/** What other servers do and standards allow, found by running the suite on them: none of it is a failure. */

type Answer = { readonly status?: number; readonly type?: string; readonly headers?: object; readonly body: string }

const open: (() => void)[] = []
afterEach(() => {
  for (const close of open.splice(0)) close()
})

async function serve(answer: (url: URL) => Answer | undefined): Promise<Server> {
  const web = createServer((request, response) => {
    const {
      status = 200,
      type = 'application/json',
      headers,
      body,
    } = answer(new URL(request.url!, 'http://x')) ?? {
      status: 404,
      body: '{}',
    }
    response.writeHead(status, { 'content-type': type, ...headers })
    response.end(body)
  })
  await new Promise<void>(done => web.listen(0, '127.0.0.1', done))
  const client = new Client()
  open.push(() => {
    client.close()
    web.closeAllConnections()
    web.close()
  })
  return new Server(`http://127.0.0.1:${(web.address() as AddressInfo).port}/`, client)
}

function run(server: Server, of: string, title: string): Promise<TestResult> {
  const test = classes.find(({ id }) => id === of)?.tests.find(each => each.title.startsWith(title))
  expect(test, `${of}: ${title}`).toBeDefined()
  return runTest(test!, server)
}

/** An OGC API with one collection, whose items are defined by these parameters. */
const api =
  (parameters: readonly object[], items: (url: URL) => Answer | undefined = () => undefined) =>
  (url: URL) => {
    const answers: Readonly<Record<string, object>> = {
      '/': { links: [{ href: '/api', rel: 'service-desc', type: 'application/vnd.oai.openapi+json;version=3.0' }] },
      '/collections': {
        collections: [
          { id: 'towns', links: [{ href: '/collections/towns/items', rel: 'items', type: 'application/geo+json' }] },
        ],
      },
      '/api': {
        openapi: '3.0.3',
        info: { title: 'T', version: '1' },
        paths: {
          '/collections/{id}/items': {
            get: {
              parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }, ...parameters],
              responses: { 200: { $ref: 'https://schemas.example.org/features.yaml#/components/responses/Features' } },
            },
          },
        },
      },
    }
    const found = answers[url.pathname]
    return found ? { body: JSON.stringify(found) } : items(url)
  }

const features = (url: URL): Answer | undefined => {
  if (!url.pathname.endsWith('/items')) return undefined
  const limit = url.searchParams.get('limit') ?? '10'
  if (!/^\d+$/.test(limit)) return { status: 400, body: '{}' }
  return { type: 'application/geo+json', body: '{"type":"FeatureCollection","features":[]}' }
}

const limit = (minimum: number) => ({
  ...{ name: 'limit', in: 'query', required: false, style: 'form', explode: false },
  schema: { type: 'integer', minimum, maximum: 1000, default: 10 },
})

describe('definitions of an API', () => {
  const outside = { $ref: 'https://schemas.example.org/features.yaml#/components/parameters/datetime' }

  it('may refer to other documents, which are not followed', async () => {
    const server = await serve(api([outside]))
    expect(await run(server, 'common-oas30', 'The definition is valid')).toMatchObject({ outcome: 'passed' })
    const datetime = await run(server, 'features-core', 'The definition has "datetime"')
    expect(datetime).toMatchObject({ outcome: 'skipped', reasons: [expect.stringContaining('another document')] })
    expect(await run(server, 'features-core', 'The definition has "bbox"')).toMatchObject({ outcome: 'failed' })
  })

  it('may take every name', async () => {
    const free = { name: 'any', in: 'query', style: 'form', schema: { type: 'object', additionalProperties: true } }
    const title = 'A parameter that the definition'
    expect(await run(await serve(api([free], features)), 'features-core', title)).toMatchObject({ outcome: 'skipped' })
    expect(await run(await serve(api([], features)), 'features-core', title)).toMatchObject({ outcome: 'failed' })
  })

  it('may have a limit of nothing', async () => {
    const server = await serve(api([limit(0)], features))
    expect(await run(server, 'features-core', 'The definition has "limit"')).toMatchObject({ outcome: 'passed' })
    expect(await run(server, 'features-core', 'A limit that is none')).toMatchObject({ outcome: 'passed' })
    const one = await serve(api([limit(1)], features))
    expect(await run(one, 'features-core', 'A limit that is none')).toMatchObject({ outcome: 'failed' })
  })
})

describe('resources of an API', () => {
  it('may lack Vary where nothing may be kept, and errors may be pages', async () => {
    const both = (headers: object) => (url: URL) =>
      url.pathname === '/' || url.pathname === '/conformance'
        ? { headers, body: '{}' }
        : { status: 404, type: 'text/html', body: '<p>' }
    const server = await serve(both({ 'cache-control': 'no-store' }))
    const accept = 'Accept: application/json'
    expect(await run(server, 'common-json', accept)).toMatchObject({ outcome: 'passed' })
    expect(await run(server, 'common-json', 'Errors that are')).toMatchObject({ outcome: 'skipped' })
  })

  const lists = (links: readonly object[], paths: readonly string[]) => (url: URL) =>
    url.pathname === '/api'
      ? { body: JSON.stringify({ paths: Object.fromEntries(paths.map(path => [path, { get: {} }])) }) }
      : url.pathname === '/collections'
        ? { body: JSON.stringify({ collections: [{ id: 'towns', links }] }) }
        : url.pathname === '/'
          ? { body: JSON.stringify({ links: [{ href: '/api', rel: 'service-desc', type: 'application/json' }] }) }
          : undefined

  it('may link lists of tilesets as pages too: those in JSON are read', async () => {
    const rel = 'http://www.opengis.net/def/rel/ogc/1.0/tilesets-vector'
    const server = await serve(
      lists(
        [
          { href: '/t?f=html', rel, type: 'text/html' },
          { href: '/t?f=json', rel, type: 'application/json' },
        ],
        [],
      ),
    )
    expect((await tilesetLists(server)).map(({ url }) => new URL(url).search)).toEqual(['?f=json'])
  })

  it('may have lists of tilesets that only the definition tells of', async () => {
    const server = await serve(lists([], ['/collections/{id}/tiles', '/collections/{id}/map/tiles']))
    expect((await tilesetLists(server)).map(({ kind, url }) => [kind, new URL(url).pathname])).toEqual([
      ['vector', '/collections/towns/tiles'],
      ['map', '/collections/towns/map/tiles'],
    ])
  })
})

describe('tile matrix sets', () => {
  it('may have rows of wider tiles, which have the column of the first of those that they are made of', () => {
    const matrix = {
      ...{ id: '2', cellSize: 22.5 / 256, pointOfOrigin: [90, -180], tileWidth: 256, tileHeight: 256 },
      ...{ matrixWidth: 16, matrixHeight: 8 },
      variableMatrixWidths: [{ coalesce: 4, minTileRow: 0, maxTileRow: 0 }],
    }
    const set = makeMatrixSet({ crs: 'http://www.opengis.net/def/crs/EPSG/0/4326', tileMatrices: [matrix] })
    expect(tileAt(set, set.matrices[0]!, [-56.25, 78.75])).toEqual({ row: 0, col: 4, inside: [0.375, 0.5] })
    expect(tileAt(set, set.matrices[0]!, [-56.25, 56.25])).toEqual({ row: 1, col: 5, inside: [0.5, 0.5] })
  })
})

describe('services of OWS', () => {
  const wms = (low: string, box: string) => (url: URL) => {
    if (url.searchParams.get('SERVICE') !== 'WMS') return undefined
    if (url.searchParams.get('VERSION') === '0.0.0') return { type: 'application/vnd.ogc.wms_xml', body: low }
    return {
      type: 'text/xml',
      body: `<WMS_Capabilities version="1.3.0" xmlns="http://www.opengis.net/wms"><Capability><Layer>
        <CRS>EPSG:4326</CRS><BoundingBox CRS="EPSG:4326" minx="40" miny="-5" maxx="52" maxy="9"/>
        <Layer><Name>towns</Name><EX_GeographicBoundingBox><westBoundLongitude>1</westBoundLongitude><eastBoundLongitude>2</eastBoundLongitude>
        <southBoundLatitude>45</southBoundLatitude><northBoundLatitude>46</northBoundLatitude></EX_GeographicBoundingBox>${box}</Layer>
      </Layer></Capability></WMS_Capabilities>`,
    }
  }
  const old = '<!DOCTYPE WMT_MS_Capabilities SYSTEM "x.dtd"><WMT_MS_Capabilities updateSequence="1" version="1.1.1"/>'

  it('may answer lower versions in documents with a document type', async () => {
    const title = 'Versions are negotiated'
    expect(await run(await serve(wms(old, '')), 'wms-getcapabilities', title)).toMatchObject({ outcome: 'passed' })
    const none = await serve(wms('<ServiceExceptionReport/>', ''))
    expect(await run(none, 'wms-getcapabilities', title)).toMatchObject({ outcome: 'failed' })
  })

  it('may spell media types in any case', async () => {
    const formats =
      '<Capability><Request><GetCapabilities><Format>text/xml</Format><Format>Application/XML</Format></GetCapabilities></Request>'
    const inner = wms(old, '')
    const spelled = (other: string) => (url: URL) => {
      const answer = inner(url)
      const type = url.searchParams.get('FORMAT') === 'Application/XML' ? other : 'text/xml'
      return answer && { ...answer, type, body: answer.body.replace('<Capability>', formats) }
    }
    const title = 'Every advertised FORMAT'
    const right = await serve(spelled('application/xml'))
    expect(await run(right, 'wms-getcapabilities', title)).toMatchObject({ outcome: 'passed' })
    const wrong = await serve(spelled('text/xml'))
    expect(await run(wrong, 'wms-getcapabilities', title)).toMatchObject({ outcome: 'failed' })
  })

  it('may give a layer the larger box of the layer above it', async () => {
    const title = 'Boxes are in the order'
    expect(await run(await serve(wms(old, '')), 'wms-getcapabilities', title)).toMatchObject({ outcome: 'passed' })
    const own = '<BoundingBox CRS="EPSG:4326" minx="40" miny="-5" maxx="52" maxy="9"/>'
    expect(await run(await serve(wms(old, own)), 'wms-getcapabilities', title)).toMatchObject({ outcome: 'failed' })
  })

  it('may ignore Sections', async () => {
    const body = `<Capabilities version="1.0.0" xmlns="http://www.opengis.net/wmts/1.0"><ServiceIdentification/><OperationsMetadata/><Contents/></Capabilities>`
    const server = await serve(url =>
      url.searchParams.get('SERVICE') === 'WMTS' ? { type: 'text/xml', body } : undefined,
    )
    const result = await run(server, 'wmts-getcapabilities', 'Sections')
    expect(result).toMatchObject({ outcome: 'passed', reasons: [expect.stringContaining('ignored')] })
  })
})

describe('connections', () => {
  it('that the server closed are opened again, once', async () => {
    let asked = 0
    const sockets = new Map<object, number>()
    const web = createServer((request, response) => {
      asked++
      const before = sockets.get(request.socket) ?? 0
      sockets.set(request.socket, before + 1)
      if (before > 0 || request.url === '/never') request.socket.destroy()
      else response.end('{}')
    })
    await new Promise<void>(done => web.listen(0, '127.0.0.1', done))
    const client = new Client()
    open.push(() => {
      client.close()
      web.closeAllConnections()
      web.close()
    })
    const url = `http://127.0.0.1:${(web.address() as AddressInfo).port}`
    expect((await client.get(`${url}/`)).status).toBe(200)
    expect((await client.get(`${url}/`)).status).toBe(200)
    expect(asked).toBe(3)
    await expect(client.get(`${url}/never`)).rejects.toThrow(/never/)
  })
})
