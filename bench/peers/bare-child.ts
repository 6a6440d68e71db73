import { open } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import pg from 'pg'

const [port, database, path] = process.argv.slice(2)
const pool = new pg.Pool({ connectionString: database!, max: 8 })
const file = await open(path!)
const { size } = await file.stat()

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

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = request.url ?? ''
  const tile = /^\/tile\/(\d+)\/(\d+)\/(\d+)$/.exec(url)
  const box = /^\/page\/([-\d.,]+)$/.exec(url)
  const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '')
  if (tile) {
    const { rows } = await pool.query<{ tile: Buffer }>({ name: 'tile', text: tileSql, values: tile.slice(1, 4) })
    reply(response, 200, 'application/vnd.mapbox-vector-tile', rows[0]!.tile)
  } else if (box) {
    const values = box[1]!.split(',')
    const { rows } = await pool.query<{ page: string }>({ name: 'page', text: pageSql, values })
    reply(response, 200, 'application/geo+json', Buffer.from(rows[0]!.page))
  } else if (range) {
    const [from, to] = [Number(range[1]), Number(range[2])]
    const { buffer } = await file.read(Buffer.allocUnsafe(to - from + 1), 0, to - from + 1, from)
    response.setHeader('Content-Range', `bytes ${from}-${to}/${size}`)
    reply(response, 206, 'application/octet-stream', buffer)
  } else reply(response, 200, 'text/plain', Buffer.from('ready'))
}

function reply(response: ServerResponse, status: number, type: string, body: Buffer): void {
  response.writeHead(status, { 'Content-Type': type, 'Content-Length': body.length })
  response.end(body)
}

createServer((request, response) => {
  answer(request, response).catch((error: Error) => {
    process.stderr.write(`${error.message}\n`)
    response.writeHead(500).end()
  })
}).listen(Number(port), '127.0.0.1')
