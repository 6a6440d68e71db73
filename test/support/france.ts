import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { ProvidedContext } from 'vitest'
import type { CommandContext } from '../../src/commands/context.ts'
import { type Demo, demo } from '../../src/commands/demo.ts'
import type { Log } from '../../src/http/log.ts'
import { type RunningServer, startServer } from '../../src/server.ts'
import { connectWriter } from '../../src/stores/writer.ts'

/** The folder of the geodata, which is no part of the project. */
export const geodata = resolve(process.env.GEODATA_DIR ?? '../shared/data')

/** Why the demonstration of France cannot be loaded here; undefined where it can. */
export function franceAbsent(): string | undefined {
  if (!existsSync(join(geodata, 'vector'))) return `there is no folder ${geodata} (GEODATA_DIR)`
  return hasProgram('ogr2ogr') ? undefined : 'ogr2ogr is not on the PATH'
}

export function hasProgram(name: string, ...args: string[]): boolean {
  try {
    execFileSync(name, args.length > 0 ? args : ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

export interface Demonstration {
  readonly url: string
  readonly running: RunningServer
  /** Exit code and words of each demonstration, in their order. */
  readonly loads: readonly { readonly code: number; readonly said: string }[]
  stop(): Promise<void>
}

/**
 * Loads demonstrations with the command itself and serves them: in a database of their own beside that of the tests,
 * or, where none can be made there, in an embedded one of their own.
 */
export async function startDemonstration(tests: ProvidedContext, ...names: readonly Demo[]): Promise<Demonstration> {
  const folder = await mkdtemp(join(tmpdir(), 'geosocle-france-'))
  const database = await ownDatabase(tests)
  const env = { GEODATA_DIR: geodata, ...(database ? { DATABASE_URL: database.url } : {}) }
  const config = join(folder, 'config')
  const dataFolder = join(folder, 'data')
  await mkdir(join(config, 'services'), { recursive: true })
  await writeFile(join(config, 'server.yaml'), 'stores: { default: { url: "${DATABASE_URL:-}" } }\n')
  if (names.includes('monde')) await cp('config/services/monde.yaml', join(config, 'services', 'monde.yaml'))
  const loads: { code: number; said: string }[] = []
  const remove = async () => {
    await database?.drop()
    await rm(folder, { recursive: true, force: true })
  }
  try {
    for (const name of names) loads.push(await load(name, { env, folder: config, dataFolder }))
    const running = await startServer({
      folder: config,
      dataFolder,
      env,
      host: '127.0.0.1',
      port: 0,
      demo: false,
      watch: false,
      log: silent,
    })
    const stop = async () => {
      await running.close()
      await remove()
    }
    return { url: running.url, running, loads, stop }
  } catch (error) {
    await remove()
    throw error
  }
}

const silent: Log = { info: () => {}, warn: () => {}, error: () => {} }

async function load(name: Demo, place: Pick<CommandContext, 'env' | 'folder' | 'dataFolder'>) {
  let said = ''
  const hear = (text: string) => {
    said += text
  }
  const { signal } = new AbortController()
  const code = await demo(name, { ...place, log: silent, terminal: false, write: hear, tell: hear, signal })
  return { code, said }
}

/** An empty database beside that of the tests; undefined where theirs is the embedded one, or where none may be made. */
async function ownDatabase({
  database: given,
  databaseKind,
}: ProvidedContext): Promise<{ url: string; drop(): Promise<void> } | undefined> {
  if (databaseKind === 'embedded') return undefined
  const name = `geosocle_france_${process.pid}_${Date.now()}`
  const url = new URL(given)
  url.pathname = `/${name}`
  try {
    await statement(given, `create database ${name} template template0`)
  } catch (error) {
    if ((error as { code?: unknown }).code === '42501') return undefined
    throw error
  }
  await statement(url.href, 'create extension if not exists postgis')
  return { url: url.href, drop: () => statement(given, `drop database ${name} with (force)`) }
}

async function statement(connection: string, text: string): Promise<void> {
  const writer = await connectWriter({ connection, max: 1 })
  try {
    await writer.query(text)
  } finally {
    await writer.close()
  }
}
