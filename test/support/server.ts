import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Log } from '../../src/http/log.ts'
import { type RunningServer, startServer } from '../../src/server.ts'

export interface TestServer {
  readonly url: string
  readonly folder: string
  readonly running: RunningServer
  /** What the server logged at `warn` or above. */
  readonly complaints: { detail: object; message: string | undefined }[]
  get(path: string, headers?: Record<string, string>): Promise<Response>
  json(path: string, headers?: Record<string, string>): Promise<Record<string, any>>
  stop(): Promise<void>
}

export interface TestServerInit {
  /** YAML of services by their ids. */
  readonly services: Readonly<Record<string, string>>
  /** Lines added to `server.yaml`. */
  readonly server?: string
  readonly database?: string
  readonly env?: Readonly<Record<string, string>>
  readonly watch?: boolean
  /** Puts files into the configuration's folder before the server starts. */
  readonly prepare?: (folder: string) => Promise<void>
}

/** A real server on a free port, with a configuration of its own in a temporary folder. */
export async function startTestServer({
  services,
  server = '',
  database,
  env,
  watch = false,
  prepare,
}: TestServerInit): Promise<TestServer> {
  const folder = await mkdtemp(join(tmpdir(), 'geosocle-test-'))
  await mkdir(join(folder, 'services'))
  const stores = database === undefined ? '' : `stores: { default: { url: '${database}', max: 5 } }\n`
  await writeFile(join(folder, 'server.yaml'), `title: Test\n${stores}${server}`)
  for (const [id, yaml] of Object.entries(services)) await writeFile(join(folder, 'services', `${id}.yaml`), yaml)
  await prepare?.(folder)
  const complaints: { detail: object; message: string | undefined }[] = []
  const note = (detail: object, message?: string) => void complaints.push({ detail, message })
  const log: Log = { info: () => {}, warn: note, error: note }
  const running = await startServer({
    folder,
    dataFolder: join(folder, 'data'),
    env: { ...env },
    host: '127.0.0.1',
    port: 0,
    demo: false,
    watch,
    log,
  })
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(running.url + path, { headers, redirect: 'manual' })
  return {
    url: running.url,
    folder,
    running,
    complaints,
    get,
    json: async (path, headers) =>
      (await get(path, { accept: 'application/json', ...headers })).json() as Promise<Record<string, any>>,
    async stop() {
      await running.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
