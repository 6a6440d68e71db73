import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ortho } from '../ortho.ts'
import { bare } from '../peers/bare.ts'
import { nginx } from '../peers/nginx.ts'
import { ours } from '../peers/ours.ts'
import type { Ground } from '../peers/peer.ts'
import { titiler } from '../peers/python.ts'
import { cells, shuffle } from '../random.ts'
import { atLeast, p99Below } from './aims.ts'
import { anywhere, getMap } from './map.ts'
import type { Row } from './row.ts'

type Tile = readonly [col: number, row: number]

const last = ortho.size / 256 - 1
/** The finest matrix of the file's own grid: 256 × 2ⁿ pixels wide. */
const level = Math.log2(ortho.size / 256)
const path = ([x, y]: Tile) => `/tms/1.0.0/ortho256/ortho256.native/${level}/${x}/${y}.jpg`
const folderOf = ({ folder }: Ground) => join(folder, 'tiles')

/** Each tile as our server sends it, as a file: nginx sends the same bytes. */
async function prepare(url: string, ground: Ground): Promise<void> {
  const all = cells(0, last, 0, last)
  for (let col = 0; col <= last; col++) await mkdir(join(folderOf(ground), 'stored', String(col)), { recursive: true })
  for (let from = 0; from < all.length; from += 64)
    await Promise.all(
      all.slice(from, from + 64).map(async ([x, y]) => {
        const reply = await fetch(url + path([x, y]))
        if (!reply.ok) throw new Error(`${path([x, y])}: ${reply.status} ${await reply.text()}`)
        await writeFile(
          join(folderOf(ground), 'stored', String(x), `${y}.jpg`),
          new Uint8Array(await reply.arrayBuffer()),
        )
      }),
    )
}

const plain: Row<Tile> = {
  id: 'stored-tile',
  title: 'Stored tile, JPEG of 256 pixels',
  about: `All ${(last + 1) ** 2} tiles of a COG in the order of chance, again and again: more bytes than our cache of replies has room for.`,
  sides: [
    { peer: ours('uncached'), ask: query => ({ path: path(query) }) },
    { peer: ours('uncached', true), ask: query => ({ path: path(query) }) },
    { peer: ours('installed'), ask: query => ({ path: path(query) }) },
    { peer: bare('packed', folderOf), ask: ([x, y]) => ({ path: `/stored/${x}/${y}.jpg` }) },
    { peer: nginx(folderOf), ask: ([x, y]) => ({ path: `/stored/${x}/${y}.jpg` }) },
  ],
  likeness: 'bytes',
  connections: 16,
  seconds: 2,
  queries: next => shuffle(cells(0, last, 0, last), next),
  prepare,
  aims: [
    atLeast(0.45, { judged: 'geosocle-uncached-n', beside: 'geosocle-uncached', others: ['nginx'] }, '≥ 0.45 × nginx'),
  ],
}

const loaded: Row<Tile> = {
  ...plain,
  id: 'stored-tile-loaded',
  title: 'Stored tile while four maps of 1024 × 1024 are being warped',
  about: 'The same, with four more connections that ask for cold maps of a megapixel all the time.',
  sides: [{ peer: ours('uncached'), ask: query => ({ path: path(query) }) }],
  connections: 4,
  meanwhile: {
    connections: 4,
    asks: next => Array.from({ length: 500 }, () => getMap('/wms', 1024, anywhere(1024)(next))),
  },
  aims: [p99Below(10, 'geosocle-uncached', 'p99 < 10 ms')],
}

/** The file's own grid, for a server that knows it by no other way. */
async function prepareGrid(url: string, { folder }: Ground): Promise<void> {
  const reply = await fetch(`${url}/tileMatrixSets/ortho256.native?f=json`)
  if (!reply.ok) throw new Error(`${reply.url}: ${reply.status} ${await reply.text()}`)
  const grid = (await reply.json()) as object
  await mkdir(join(folder, 'grids'), { recursive: true })
  await writeFile(join(folder, 'grids', 'ortho256.json'), JSON.stringify({ ...grid, id: 'ortho256' }))
}

const encoded: Row<Tile> = {
  ...plain,
  id: 'stored-tile-titiler',
  title: 'Stored tile, for the record: TiTiler, which decodes it and encodes it anew',
  about: 'The same tiles as pictures: those of TiTiler are other bytes.',
  sides: [
    { peer: ours('uncached'), ask: query => ({ path: path(query) }) },
    {
      peer: titiler,
      ask: ([x, y]) => ({ path: `/cog/tiles/ortho256/${level}/${x}/${y}.jpg?url=ortho256.tif` }),
    },
  ],
  likeness: 'pictures',
  prepare: prepareGrid,
  aims: [],
}

export const storedTiles = [plain, loaded, encoded]
