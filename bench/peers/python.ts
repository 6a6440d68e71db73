import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { answers, end, find, freePort, type Running, run, start } from '../process.ts'
import type { Ground, Peer } from './peer.ts'

/** A program of the virtual environment that BENCH_PYTHON names, else of PATH. */
async function program(name: string): Promise<string | undefined> {
  const folder = process.env.BENCH_PYTHON
  return folder ? join(folder, 'bin', name) : find(name, '')
}

async function version(name: string): Promise<string | undefined> {
  const python = await program('python')
  const words = `from importlib.metadata import version; print(version('${name}'))`
  const said = python && (await run(python, ['-c', words]).catch(() => ''))
  return said ? said.trim() : undefined
}

async function serve(name: string, args: string[], env: NodeJS.ProcessEnv, port: number, cwd = '.'): Promise<Running> {
  const child = start((await program(name))!, args, { cwd, env: { ...process.env, ...env } })
  const url = `http://127.0.0.1:${port}`
  await answers(`${url}/`, child)
  return { url, pids: [child.pid!], stop: () => end(child) }
}

async function uvicorn(app: string, processes: number, env: NodeJS.ProcessEnv, cwd?: string): Promise<Running> {
  const port = await freePort()
  const args = [app, '--host', '127.0.0.1', '--port', String(port), '--workers', String(processes)]
  const quiet = ['--loop', 'uvloop', '--http', 'httptools', '--no-access-log', '--log-level', 'error']
  return serve('uvicorn', [...args, ...quiet], env, port, cwd)
}

export const tipg: Peer = {
  id: 'tipg',
  title: 'tipg',
  flags:
    'uvicorn with uvloop and httptools, TIPG_TILE_BUFFER=64, TIPG_MAX_FEATURES_PER_TILE=200000, no reload of the catalogue',
  version: () => version('tipg'),
  async start({ data, processes }: Ground) {
    const env = {
      DATABASE_URL: data.database.url,
      TIPG_DB_SCHEMAS: '["public"]',
      TIPG_DB_TABLES: '["public.buildings"]',
      TIPG_MAX_FEATURES_PER_TILE: '200000',
      TIPG_TILE_BUFFER: '64',
      TIPG_MAX_FEATURES_PER_QUERY: '10000',
      TIPG_CATALOG_TTL: '0',
      DB_MAX_CONN_SIZE: '8',
    }
    return uvicorn('tipg.main:app', processes, env)
  },
}

/** Knows the tile matrix sets that are in the folder `grids` of the run; files are named as they lie in the folder of the data. */
export const titiler: Peer = {
  id: 'titiler',
  title: 'TiTiler',
  flags: 'uvicorn with uvloop and httptools, GDAL_CACHEMAX=512 MB, one thread of GDAL a process, no reading of folders',
  version: () => version('titiler.application'),
  async start({ data, folder, processes }: Ground) {
    const env = {
      TILEMATRIXSET_DIRECTORY: join(folder, 'grids'),
      GDAL_DISABLE_READDIR_ON_OPEN: 'EMPTY_DIR',
      GDAL_CACHEMAX: '512',
      GDAL_NUM_THREADS: '1',
      VSI_CACHE: 'TRUE',
    }
    return uvicorn('titiler.application.main:app', processes, env, data.folder)
  },
}

export const pygeoapi: Peer = {
  id: 'pygeoapi',
  title: 'pygeoapi',
  flags: 'gunicorn with four threads a process, PostgreSQL provider with count: false, gzip and pretty printing off',
  version: () => version('pygeoapi'),
  async start({ data, folder, processes }: Ground) {
    const port = await freePort()
    const config = join(folder, 'pygeoapi.json')
    const openapi = join(folder, 'pygeoapi-openapi.yml')
    await writeFile(config, JSON.stringify(pygeoapiConfig(port, new URL(data.database.url))))
    const env = { PYGEOAPI_CONFIG: config, PYGEOAPI_OPENAPI: openapi }
    const generate = ['openapi', 'generate', config, '--output-file', openapi]
    await run((await program('pygeoapi'))!, generate, { env: { ...process.env, ...env } })
    const args = ['-b', `127.0.0.1:${port}`, '-w', String(processes), '-k', 'gthread', '--threads', '4']
    return serve(
      'gunicorn',
      [...args, '--keep-alive', '60', '--log-level', 'error', 'pygeoapi.flask_app:APP'],
      env,
      port,
    )
  },
}

/** JSON is YAML. */
function pygeoapiConfig(port: number, database: URL) {
  const url = `http://127.0.0.1:${port}`
  const crs = 'http://www.opengis.net/def/crs/OGC/1.3/CRS84'
  return {
    server: {
      bind: { host: '127.0.0.1', port },
      url,
      mimetype: 'application/json; charset=UTF-8',
      encoding: 'utf-8',
      languages: ['en-US'],
      gzip: false,
      pretty_print: false,
      limits: { default_items: 10, max_items: 10_000 },
      map: { url: 'http://127.0.0.1/{z}/{x}/{y}.png', attribution: 'none' },
    },
    logging: { level: 'ERROR' },
    metadata: {
      identification: {
        title: 'bench',
        description: 'bench',
        keywords: ['bench'],
        keywords_type: 'theme',
        terms_of_service: 'none',
        url,
      },
      license: { name: 'none', url },
      provider: { name: 'bench', url },
      contact: { name: 'bench', url },
    },
    resources: {
      buildings: {
        type: 'collection',
        title: 'buildings',
        description: 'buildings',
        keywords: ['buildings'],
        extents: { spatial: { bbox: [2.8, 45.8, 3.2, 46.1], crs } },
        providers: [
          {
            type: 'feature',
            name: 'PostgreSQL',
            data: {
              host: database.hostname,
              port: Number(database.port),
              dbname: database.pathname.slice(1),
              user: database.username,
              password: '',
              search_path: ['public'],
            },
            id_field: 'id',
            table: 'buildings',
            geom_field: 'geom',
            count: false,
            storage_crs: 'http://www.opengis.net/def/crs/EPSG/0/2154',
            crs: [crs, 'http://www.opengis.net/def/crs/EPSG/0/2154'],
          },
        ],
      },
    },
  }
}
