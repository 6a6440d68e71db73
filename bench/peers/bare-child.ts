import { open, readdir, readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { join, relative } from 'node:path'
import pg from 'pg'

const [port, kind, argument] = process.argv.slice(2) as [string, string, string]

interface Found {
  readonly type: string
  readonly body: Uint8Array
  readonly headers?: Readonly<Record<string, string>>
}
type Answer = (url: string, range: string | undefined) => Promise<Found> | Found

const tileSql = `select ST_AsMVT(t, 'buildings', 4096, 'geom', 'id') as tile from (
  select id, height, usage, built,
    ST_AsMVTGeom(ST_Transform(geom, 3857), ST_TileEnvelope($1, $2, $3), 4096, 64, true) as geom
  from public.buildings
  where geom && ST_Transform(ST_TileEnvelope($1, $2, $3, margin => 64.0 / 4096), 2154)) t`

/** The exact test and the order make the same page as everybody else's. */
const pageSql = `select '{"type":"FeatureCollection","features":[' || coalesce(string_agg(f, ','), '') || ']}' as page from (
  select json_build_object('type', 'Feature', 'id', id, 'geometry', ST_AsGeoJSON(ST_Transform(geom, 4326), 7)::json,
    'properties', json_build_object('height', height, 'usage', usage, 'built', built))::text as f
  from public.buildings, ST_Transform(ST_MakeEnvelope($1, $2, $3, $4, 4326), 2154) as box
  where geom && box and ST_Intersects(geom, box)
  order by id limit 1000) p`

/** Tiles and pages that the database makes alone; the argument is its address. */
async function sql(): Promise<Answer> {
  const pool = new pg.Pool({ connectionString: argument, max: 8 })
  return async url => {
    const tile = /^\/tile\/(\d+)\/(\d+)\/(\d+)$/.exec(url)
    if (tile) {
      const { rows } = await pool.query<{ tile: Buffer }>({ name: 'tile', text: tileSql, values: tile.slice(1, 4) })
      return { type: 'application/vnd.mapbox-vector-tile', body: rows[0]!.tile }
    }
    const values = url.slice('/page/'.length).split(',')
    const { rows } = await pool.query<{ page: string }>({ name: 'page', text: pageSql, values })
    return { type: 'application/geo+json', body: Buffer.from(rows[0]!.page) }
  }
}

/** One read of an open file for each range; the argument is its path. */
async function ranges(): Promise<Answer> {
  const file = await open(argument)
  const { size } = await file.stat()
  return async (_, range) => {
    const [from, to] = /^bytes=(\d+)-(\d+)$/
      .exec(range ?? '')!
      .slice(1)
      .map(Number) as [number, number]
    const { buffer } = await file.read(Buffer.allocUnsafe(to - from + 1), 0, to - from + 1, from)
    const headers = { 'Content-Range': `bytes ${from}-${to}/${size}` }
    return { type: 'application/octet-stream', body: buffer, headers }
  }
}

/** Every file below the folder of the argument, by its path in a URL. */
async function below(folder: string): Promise<[url: string, path: string][]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .map(path => [`/${relative(folder, path)}`, path])
}

/** Replies that lie in memory. */
async function memory(): Promise<Answer> {
  const bodies = new Map<string, Found>()
  for (const [url, path] of await below(argument)) {
    const headers = url.startsWith('/gz/') ? { 'Content-Encoding': 'gzip' } : {}
    bodies.set(url, { type: 'application/vnd.mapbox-vector-tile', body: await readFile(path), headers })
  }
  return url => bodies.get(url)!
}

/** One read of one open file for each tile, as of a COG: all of them behind each other in a file of its own. */
async function packed(): Promise<Answer> {
  const file = await open(join(argument, '..', `packed-${port}`), 'w+')
  const places = new Map<string, readonly [from: number, length: number]>()
  let at = 0
  for (const [url, path] of await below(argument)) {
    const bytes = await readFile(path)
    await file.write(bytes, 0, bytes.length, at)
    places.set(url, [at, bytes.length])
    at += bytes.length
  }
  return async url => {
    const [from, length] = places.get(url)!
    const { buffer } = await file.read(Buffer.allocUnsafe(length), 0, length, from)
    return { type: 'image/jpeg', body: buffer }
  }
}

const answer = await { sql, ranges, memory, packed }[kind]!()

async function respond({ url = '', headers }: IncomingMessage, response: ServerResponse): Promise<void> {
  if (url === '/ready') return void response.end('ready')
  const found = await answer(url, headers.range)
  const status = headers.range === undefined ? 200 : 206
  response.writeHead(status, { 'Content-Type': found.type, 'Content-Length': found.body.length, ...found.headers })
  response.end(found.body)
}

createServer((request, response) => {
  respond(request, response).catch((error: Error) => {
    process.stderr.write(`${error.message}\n`)
    response.writeHead(500).end()
  })
}).listen(Number(port), '127.0.0.1')
