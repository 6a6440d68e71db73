import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { answers, end, find, freePort, run, start } from '../process.ts'
import type { Peer } from './peer.ts'

export const martin: Peer = {
  id: 'martin',
  title: 'Martin',
  flags: 'tile cache off, buffer 64, eight connections',
  async version() {
    const program = await find('martin', 'BENCH_MARTIN')
    return program && (await run(program, ['--version'])).trim()
  },
  async start({ data, folder, processes }) {
    const port = await freePort()
    const config = join(folder, 'martin.yaml')
    const buildings = {
      schema: 'public',
      table: 'buildings',
      srid: 2154,
      geometry_column: 'geom',
      id_column: 'id',
      extent: 4096,
      buffer: 64,
      clip_geom: true,
      geometry_type: 'POLYGON',
      properties: { height: 'float4', usage: 'text', built: 'int4' },
    }
    const settings = {
      listen_addresses: `127.0.0.1:${port}`,
      worker_processes: processes,
      cache_size_mb: 0,
      postgres: { connection_string: data.database.url, pool_size: 8, default_srid: 2154, tables: { buildings } },
    }
    await writeFile(config, JSON.stringify(settings))
    const child = start((await find('martin', 'BENCH_MARTIN'))!, ['--config', config])
    const url = `http://127.0.0.1:${port}`
    await answers(`${url}/health`, child)
    return { url, pids: [child.pid!], stop: () => end(child) }
  },
}
