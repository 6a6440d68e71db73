import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { answers, end, freePort, start } from '../process.ts'
import { packageRoot } from '../root.ts'
import type { Peer } from './peer.ts'

const settings = {
  installed: { yaml: '', words: '' },
  uncached: { yaml: 'cache: { replies: 0, blocks: 0 }\n', words: 'cache.replies: 0, cache.blocks: 0, ' },
}

/** Our server as it is installed, or without its cache of replies. */
export function ours(cache: keyof typeof settings): Peer {
  const { yaml, words } = settings[cache]
  return {
    id: cache === 'installed' ? 'geosocle' : 'geosocle-uncached',
    title: cache === 'installed' ? 'Géosocle' : 'Géosocle, caches off',
    flags: `${words}LOG_LEVEL=error (no line for each reply: the others write none either); one process, a drawing thread a core`,
    async version() {
      const { version } = JSON.parse(await readFile(join(packageRoot, 'package.json'), 'utf8')) as { version: string }
      return `${version} on Node ${process.versions.node}`
    },
    async start({ data, folder }) {
      const config = join(folder, `ours-${cache}`)
      await mkdir(join(config, 'services'), { recursive: true })
      await writeFile(join(config, 'server.yaml'), `stores:\n  default: { url: '${data.database.url}' }\n${yaml}`)
      await writeFile(join(config, 'services', 'bench.yaml'), service(data.folder))
      const port = await freePort()
      const child = start(process.execPath, [join(packageRoot, 'bin', 'geosocle.js'), 'serve'], {
        cwd: packageRoot,
        env: {
          ...process.env,
          PORT: String(port),
          HOST: '127.0.0.1',
          GEOSOCLE_CONFIG: config,
          GEOSOCLE_DATA: join(config, 'data'),
          LOG_LEVEL: 'error',
        },
      })
      const url = `http://127.0.0.1:${port}`
      await answers(`${url}/health/ready`, child)
      return { url, pids: [child.pid!], metrics: `${url}/metrics`, stop: () => end(child) }
    },
  }
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
