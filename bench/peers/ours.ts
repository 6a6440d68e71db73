import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { answers, end, freePort, type Running, start } from '../process.ts'
import { packageRoot } from '../root.ts'
import { startNginx } from './nginx.ts'
import type { Ground, Peer } from './peer.ts'

type Cache = 'installed' | 'uncached'

const quiet = 'LOG_LEVEL=error (no line for each reply: the others write none either)'

/** Our server as it is installed, or without its cache of replies; `several`: as many processes as peers have. */
export function ours(cache: Cache, several = false): Peer {
  const words = [
    ...(cache === 'uncached' ? ['cache.replies: 0, cache.blocks: 0'] : []),
    several
      ? 'http.processes as many as the peers have, which share a drawing thread a core'
      : 'one process, a drawing thread a core',
    quiet,
  ]
  return {
    id: `geosocle${cache === 'uncached' ? '-uncached' : ''}${several ? '-n' : ''}`,
    title: `Géosocle${cache === 'uncached' ? ', caches off' : ''}${several ? ', several processes' : ''}`,
    flags: words.join(', '),
    version,
    start: ground => startOurs(ground, { cache, processes: several ? ground.processes : 1, http: '' }),
  }
}

/** Our server behind nginx, which sends the ranges of files itself. */
export const accelerated: Peer = {
  id: 'geosocle-accel',
  title: 'Géosocle behind nginx, X-Accel-Redirect',
  flags: `http.accel, one process of ours and as many workers of nginx as peers have, ${quiet}`,
  version,
  async start(ground) {
    const http = `, trustedProxies: [127.0.0.1], accel: { '${ground.data.folder}': /internal/ }`
    const own = await startOurs(ground, { cache: 'installed', processes: 1, http })
    const port = await freePort()
    const server = `
      location / { proxy_pass http://own; proxy_http_version 1.1; proxy_set_header Connection ""; proxy_set_header Host $http_host; }
      location /internal/ { internal; alias ${ground.data.folder}/; open_file_cache max=100; }`
    const upstream = `upstream own { server ${new URL(own.url).host}; keepalive 32; }`
    const web = await startNginx({ folder: ground.folder, port, workers: ground.processes, server, upstream })
    const url = `http://127.0.0.1:${port}`
    await answers(`${url}/health/ready`, web)
    return {
      url,
      pids: [web.pid!, ...own.pids],
      metrics: own.metrics!,
      async stop() {
        await end(web)
        await own.stop()
      },
    }
  },
}

async function version(): Promise<string> {
  const { version } = JSON.parse(await readFile(join(packageRoot, 'package.json'), 'utf8')) as { version: string }
  return `${version} on Node ${process.versions.node}`
}

interface Settings {
  readonly cache: Cache
  readonly processes: number
  /** Further keys of the section `http`. */
  readonly http: string
}

async function startOurs({ data, folder }: Ground, { cache, processes, http }: Settings): Promise<Running> {
  const port = await freePort()
  const config = join(folder, `ours-${port}`)
  await mkdir(join(config, 'services'), { recursive: true })
  const lines = [
    `stores: { default: { url: '${data.database.url}' } }`,
    `http: { processes: ${processes}${http} }`,
    ...(cache === 'uncached' ? ['cache: { replies: 0, blocks: 0 }'] : []),
  ]
  await writeFile(join(config, 'server.yaml'), lines.join('\n'))
  await writeFile(join(config, 'services', 'bench.yaml'), service(data.folder))
  const child = start(process.execPath, [join(packageRoot, 'bin', 'geosocle.cjs'), 'serve'], {
    cwd: packageRoot,
    env: {
      ...process.env,
      PORT: String(port),
      HOST: '127.0.0.1',
      GEOSOCLE_CONFIG: config,
      GEOSOCLE_DATA: join(config, 'data'),
      GEOSOCLE_PROCESSES: '',
      LOG_LEVEL: 'error',
    },
  })
  const url = `http://127.0.0.1:${port}`
  await answers(`${url}/health/ready`, child)
  for (let tries = 0; !(await complete(url, processes)) && tries < 300; tries++)
    await new Promise(resolve => setTimeout(resolve, 100))
  return { url, pids: [child.pid!], metrics: `${url}/metrics`, stop: () => end(child) }
}

/** Whether all processes serve: the first to be ready answers alone for a while. */
async function complete(url: string, processes: number): Promise<boolean> {
  const health = (await (await fetch(`${url}/health`)).json()) as { processes: { answering: number } }
  return health.processes.answering === processes
}

const service = (folder: string) => `
collections:
  buildings:
    source: { type: postgis, table: public.buildings, properties: [height, usage, built] }
  ortho512:
    source: { type: cog, path: '${folder}/ortho512.tif' }
  ortho256:
    source: { type: cog, path: '${folder}/ortho256.tif' }
  cloud:
    source: { type: copc, path: '${folder}/cloud.copc.laz' }
`
