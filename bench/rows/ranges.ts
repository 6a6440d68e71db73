import { bare } from '../peers/bare.ts'
import { nginx } from '../peers/nginx.ts'
import { accelerated, ours } from '../peers/ours.ts'
import { atLeast } from './aims.ts'
import type { Row } from './row.ts'

const LENGTH = 65_536
const FILE = 64 * 2 ** 20
const rangeOf = (from: number) => `${from}-${from + LENGTH - 1}`

const own = (from: number) => ({ path: '/collections/cloud/pointcloud/cloud.copc.laz', range: rangeOf(from) })

export const ranges: Row<number> = {
  id: 'ranges',
  title: 'Ranges of 64 KiB of a COPC file',
  about:
    'Anywhere in a file of 64 MiB that the page cache holds. Behind nginx our server decides, and nginx sends (http.accel).',
  sides: [
    { peer: ours('installed'), ask: own },
    { peer: ours('installed', true), ask: own },
    { peer: accelerated, ask: own },
    {
      peer: bare('ranges', ({ data }) => `${data.folder}/cloud.copc.laz`),
      ask: from => ({ path: '/cloud.copc.laz', range: rangeOf(from) }),
    },
    { peer: nginx(({ data }) => data.folder), ask: from => ({ path: '/cloud.copc.laz', range: rangeOf(from) }) },
  ],
  likeness: 'bytes',
  connections: 16,
  seconds: 2,
  queries: next => Array.from({ length: 20_000 }, () => Math.floor(next() * (FILE - LENGTH))),
  aims: [
    atLeast(0.9, { judged: 'geosocle', others: ['bare-ranges'] }, 'one process ≥ 0.9 × node:http'),
    atLeast(0.9, { judged: 'geosocle-accel', others: ['nginx'] }, 'with X-Accel-Redirect = nginx (≥ 0.9 ×)'),
  ],
}
