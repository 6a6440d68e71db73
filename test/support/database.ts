import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startEmbedded } from '../../src/stores/embedded.ts'
import { findBinaries, makeCluster } from './cluster.ts'

/** Which database the tests have: DATABASE_URL, a private cluster, the embedded one, or none since no test asks. */
export type DatabaseKind = 'given' | 'cluster' | 'embedded' | 'none'

declare module 'vitest' {
  interface ProvidedContext {
    /** Connection URI of a database with PostGIS; empty where no test file of the run asks for it. */
    database: string
    databaseKind: DatabaseKind
  }
}

interface Database {
  readonly kind: DatabaseKind
  readonly url: string
  stop(): Promise<void>
}

/** Finds or makes the database of the tests. GEOSOCLE_TEST_DATABASE=embedded takes the embedded one whatever there is. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const needed = await isNeeded(project)
  const database = needed ? await open() : { kind: 'none' as const, url: '', stop: async () => undefined }
  if (needed) console.log(`database of the tests: ${database.kind === 'given' ? 'DATABASE_URL' : database.kind}`)
  project.provide('database', database.url)
  project.provide('databaseKind', database.kind)
  const emergency = () => void database.stop()
  process.once('SIGINT', emergency)
  process.once('SIGTERM', emergency)
  return async () => {
    process.off('SIGINT', emergency)
    process.off('SIGTERM', emergency)
    await database.stop()
  }
}

async function open(): Promise<Database> {
  const forced = process.env.GEOSOCLE_TEST_DATABASE === 'embedded'
  if (!forced && process.env.DATABASE_URL)
    return { kind: 'given', url: process.env.DATABASE_URL, stop: async () => undefined }
  const bin = forced ? undefined : await findBinaries()
  if (bin) {
    const cluster = await makeCluster(bin)
    return { kind: 'cluster', url: cluster.url, stop: () => cluster.remove() }
  }
  const folder = await mkdtemp(join(tmpdir(), 'geosocle-db-'))
  const embedded = await startEmbedded({ folder, warn: (message, detail) => console.warn(message, detail ?? '') })
  return {
    kind: 'embedded',
    url: urlOf(embedded.connection),
    async stop() {
      await embedded.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function urlOf(connection: Awaited<ReturnType<typeof startEmbedded>>['connection']): string {
  if (typeof connection === 'string') return connection
  const { host, port, database, user } = connection
  return host.startsWith('/')
    ? `postgresql:///${database}?host=${encodeURIComponent(host)}&port=${port}&user=${user}`
    : `postgresql://${user}@${host}:${port}/${database}`
}

/** True where one of the run's files, or what it takes from the tests' folders, asks for the database: others need not wait for one. */
async function isNeeded(project: TestProject): Promise<boolean> {
  const { filenamePattern } = project.vitest as unknown as { filenamePattern?: string[] }
  const { testFiles } = await project.globTestFiles(filenamePattern)
  const seen = new Set<string>()
  const asks = async (file: string): Promise<boolean> => {
    if (seen.has(file)) return false
    seen.add(file)
    const text = await readFile(file, 'utf8').catch(() => '')
    if (/inject\('database/.test(text)) return true
    for (const other of await taken(file, text)) if (await asks(other)) return true
    return false
  }
  for (const file of testFiles) if (await asks(file)) return true
  return false
}

/** The files that a test file imports beside the product's; of a folder from which it picks one, all. */
async function taken(file: string, text: string): Promise<string[]> {
  const names = [...text.matchAll(/(?:from '|import\(`)(\.\.?\/[^'`$]+)/g)].map(match => match[1]!)
  const own = names.filter(name => !/^[./]*src\//.test(name)).map(name => join(file, '..', name))
  const found = await Promise.all(
    own.map(async path =>
      path.endsWith('.ts') ? [path] : (await readdir(path).catch(() => [])).map(name => join(path, name)),
    ),
  )
  return found.flat()
}
