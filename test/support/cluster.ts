import { type SpawnOptions, spawn } from 'node:child_process'
import { access, chown, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import pg from 'pg'

/** A PostgreSQL server of our own, in a temporary folder, reached through a Unix socket there. */
export interface Cluster {
  readonly url: string
  start(): Promise<void>
  /** Signals that the postmaster gets; waits for its end. */
  stop(how?: 'fast' | 'immediate'): Promise<void>
  /** The next start is that of a standby: read-only until it is promoted. */
  standBy(): Promise<void>
  /** The postmaster's process id while it runs. */
  pid(): number | undefined
  remove(): Promise<void>
}

/** The folder of the newest installed PostgreSQL that has PostGIS; undefined where there is none. */
export async function findBinaries(): Promise<string | undefined> {
  if (process.platform === 'win32') return undefined
  const debian = '/usr/lib/postgresql'
  const versions = await readdir(debian).catch(() => [])
  const newest = versions
    .map(Number)
    .filter(Number.isFinite)
    .sort((a, b) => b - a)
  const folders = [
    ...newest.map(version => join(debian, String(version), 'bin')),
    ...(process.env.PATH ?? '').split(delimiter),
  ]
  for (const folder of folders) {
    if (!(await exists(join(folder, 'initdb'))) || !(await exists(join(folder, 'postgres')))) continue
    const share = await output(join(folder, 'pg_config'), ['--sharedir']).catch(() => '')
    const debianShare = folder.replace('/lib/', '/share/').replace(/\/bin$/, '')
    for (const place of [share, debianShare])
      if (place && (await exists(join(place, 'extension', 'postgis.control')))) return folder
  }
  return undefined
}

/** Makes a cluster with the database `geosocle` and PostGIS in it, and starts it: about 3 s. */
export async function makeCluster(bin: string): Promise<Cluster> {
  const folder = await mkdtemp(join(tmpdir(), 'geosocle-pg-'))
  const owner = await unprivileged()
  if (owner) await chown(folder, owner.uid, owner.gid)
  const data = join(folder, 'data')
  const options: SpawnOptions = { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'], ...owner }
  await finished(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '-N'],
    options,
  )
  const release = guard(folder)
  const url = `postgresql:///geosocle?host=${folder}&user=postgres`
  const settings = {
    listen_addresses: '',
    unix_socket_directories: folder,
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    shared_buffers: '64MB',
    max_connections: '60',
    autovacuum: 'off',
    logging_collector: 'off',
  }
  const args = ['-D', data, ...Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`])]
  let server: ReturnType<typeof spawn> | undefined

  const cluster: Cluster = {
    url,
    async start() {
      server = spawn(join(bin, 'postgres'), args, { ...options, stdio: 'ignore' })
      await answers(url.replace('/geosocle?', '/postgres?'), server)
    },
    async stop(how = 'fast') {
      const running = server
      server = undefined
      if (!running || running.exitCode !== null || running.signalCode !== null) return
      const ended = new Promise(resolve => running.once('exit', resolve))
      running.kill('SIGCONT')
      running.kill(how === 'fast' ? 'SIGINT' : 'SIGQUIT')
      await ended
    },
    async standBy() {
      const file = join(data, 'standby.signal')
      await writeFile(file, '')
      if (owner) await chown(file, owner.uid, owner.gid)
    },
    pid: () => server?.pid,
    async remove() {
      await cluster.stop('immediate')
      await rm(folder, { recursive: true, force: true })
      release()
    },
  }
  try {
    await cluster.start()
    await statement(url.replace('/geosocle?', '/postgres?'), 'create database geosocle')
    await statement(url, 'create extension postgis')
  } catch (error) {
    await cluster.remove()
    throw error
  }
  return cluster
}

/** A shell that outlives us, however we end, and then stops the server and removes its folder. */
function guard(folder: string): () => void {
  const script =
    'cat; pid=$(head -n 1 "$0/data/postmaster.pid" 2>/dev/null) && kill -QUIT "$pid" && sleep 1; rm -rf "$0"'
  const shell = spawn('sh', ['-c', script, folder], { stdio: ['pipe', 'ignore', 'ignore'], detached: true })
  shell.unref()
  return () => shell.stdin.end()
}

/** PostgreSQL refuses to run as root: then somebody else runs it. */
async function unprivileged(): Promise<{ uid: number; gid: number } | undefined> {
  if (process.getuid?.() !== 0) return undefined
  const users = (await readFile('/etc/passwd', 'utf8')).split('\n').map(line => line.split(':'))
  const found = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody')
  if (!found) throw new Error('PostgreSQL does not run as root, and there is neither a user postgres nor nobody.')
  return { uid: Number(found[2]), gid: Number(found[3]) }
}

async function answers(url: string, server: ReturnType<typeof spawn>): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL ended with ${server.exitCode}.`)
    const failed = await statement(url, 'select 1').then(
      () => undefined,
      (error: Error) => error,
    )
    if (!failed) return
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  throw new Error('PostgreSQL did not start within 10 s.')
}

async function statement(url: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.query(text)
  } finally {
    await client.end().catch(() => undefined)
  }
}

function finished(command: string, args: readonly string[], options: SpawnOptions): Promise<string> {
  const child = spawn(command, args, options)
  let said = ''
  child.stdout?.on('data', text => (said += text))
  child.stderr?.on('data', text => (said += text))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', code =>
      code === 0 ? resolve(said) : reject(new Error(`${command} ended with ${code}: ${said}`)),
    )
  })
}

const output = async (command: string, args: readonly string[]) =>
  (await finished(command, args, { stdio: ['ignore', 'pipe', 'ignore'] })).trim()

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  )
