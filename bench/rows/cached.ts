import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { bare } from '../peers/bare.ts'
import { nginx } from '../peers/nginx.ts'
import { ours } from '../peers/ours.ts'
import type { Ground } from '../peers/peer.ts'
import { cells, shuffle } from '../random.ts'
import type { Row } from './row.ts'

type Tile = readonly [col: number, row: number]

/** Tiles of z16: about 190 buildings each, 20 KiB. */
const all = cells(33_300, 33_319, 23_316, 23_335)
const path = ([x, y]: Tile) => `/tms/1.0.0/buildings/16/${x}/${y}.pbf`
const folderOf = ({ folder }: Ground) => join(folder, 'cached')

/** Each tile as our server sends it, plain and compressed by it, as files. */
async function prepare(url: string, ground: Ground): Promise<void> {
  for (const tile of all) {
    const reply = await fetch(url + path(tile), { headers: { 'accept-encoding': 'identity' } })
    const bytes = new Uint8Array(await reply.arrayBuffer())
    for (const kind of ['plain', 'gz']) {
      const folder = join(folderOf(ground), kind, String(tile[0]))
      await mkdir(folder, { recursive: true })
      await writeFile(join(folder, `${tile[1]}.pbf`), kind === 'gz' ? gzipSync(bytes, { level: 6 }) : bytes)
    }
  }
}

function row(kind: 'plain' | 'gz'): Row<Tile> {
  return {
    id: `cached-${kind}`,
    title: `Cached vector tile, ${kind === 'gz' ? 'gzip' : 'not compressed'}`,
    about: '400 tiles of z16 that our cache of replies holds; nginx sends the same bytes as files.',
    sides: [
      { peer: ours('installed'), ask: query => ({ path: path(query) }) },
      { peer: ours('installed', true), ask: query => ({ path: path(query) }) },
      { peer: bare('memory', folderOf), ask: ([x, y]) => ({ path: `/${kind}/${x}/${y}.pbf` }) },
      { peer: nginx(folderOf), ask: ([x, y]) => ({ path: `/${kind}/${x}/${y}.pbf` }) },
    ],
    likeness: 'bytes',
    headers: kind === 'gz' ? { 'Accept-Encoding': 'gzip' } : {},
    connections: 16,
    seconds: 2,
    warm: true,
    queries: next => shuffle(all, next),
    prepare,
    aims: [],
  }
}

export const cached = [row('plain'), row('gz')]
