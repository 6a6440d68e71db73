import { chown, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { end, find, freePort, type Running, run, start } from '../process.ts'

/** Settings of the database that all sides share. */
export const settings: Readonly<Record<string, string>> = {
  shared_buffers: '512MB',
  work_mem: '64MB',
  random_page_cost: '1.1',
  jit: 'off',
  fsync: 'off',
  max_parallel_workers_per_gather: '0',
  max_connections: '120',
}

/** A PostgreSQL of our own in a temporary folder, listening on a private port, with what the script makes. */
export async function startDatabase(script: string): Promise<Running> {
  const versions = (await readdir('/usr/lib/postgresql').catch(() => [])).sort((a, b) => Number(b) - Number(a))
  const program = await find('postgres', 'BENCH_POSTGRES', ...versions.map(each => `/usr/lib/postgresql/${each}/bin`))
  if (!program)
    throw new Error('The bench needs PostgreSQL with PostGIS: neither PATH nor BENCH_POSTGRES has postgres.')
  const folder = await mkdtemp(join(tmpdir(), 'geosocle-bench-pg-'))
  const owner = await unprivileged()
  if (owner) await chown(folder, owner.uid, owner.gid)
  const data = join(folder, 'data')
  const initdb = start(
    join(program, '..', 'initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '-N'],
    { cwd: folder, ...owner },
  )
  await new Promise(resolve => initdb.once('exit', resolve))
  const port = await freePort()
  const all = { ...settings, listen_addresses: '127.0.0.1', unix_socket_directories: folder, port: String(port) }
  const args = ['-D', data, ...Object.entries(all).flatMap(([key, value]) => ['-c', `${key}=${value}`])]
  const child = start(program, args, { cwd: folder, ...owner })
  const url = `postgresql://postgres@127.0.0.1:${port}/bench`
  const stop = async () => {
    await end(child, 'SIGINT')
    await rm(folder, { recursive: true, force: true })
  }
  try {
    await create(url.replace(/bench$/, 'postgres'))
    await statements(url, script)
  } catch (error) {
    await stop()
    throw error
  }
  return { url, pids: [child.pid!], stop }
}

export async function databaseVersion(url: string): Promise<string> {
  const [row] = await statements(
    url,
    `select 'PostgreSQL ' || current_setting('server_version') || ', PostGIS ' || PostGIS_Lib_Version() as v`,
  )
  return String(row?.v)
}

async function create(url: string): Promise<void> {
  for (let tries = 0; ; tries++) {
    const failed = await statements(url, 'create database bench').then(
      () => undefined,
      (error: Error) => error,
    )
    if (!failed) return
    if (tries === 100) throw failed
    await sleep(100)
  }
}

/** Runs statements one after another, and gives the rows of the last. */
async function statements(url: string, script: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  try {
    let rows: Record<string, unknown>[] = []
    for (const text of script.split(/;\n/).filter(part => part.trim())) rows = (await client.query(text)).rows
    return rows
  } finally {
    await client.end()
  }
}

/** PostgreSQL refuses to run as root: then somebody else runs it. */
async function unprivileged(): Promise<{ uid: number; gid: number } | undefined> {
  if (process.getuid?.() !== 0) return undefined
  await run('id', ['postgres'])
  const users = (await readFile('/etc/passwd', 'utf8')).split('\n').map(line => line.split(':'))
  const found = users.find(([name]) => name === 'postgres')
  return found && { uid: Number(found[2]), gid: Number(found[3]) }
}
