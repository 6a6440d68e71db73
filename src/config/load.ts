import { join, resolve } from 'node:path'
import { hash } from '../core/key.ts'
import { defaultLimits } from '../core/limits.ts'
import { type Complaint, sortComplaints, wholeFile } from './complaint.ts'
import type { Loaded, ServerConfig, ServiceConfig } from './config.ts'
import { eachOf, readFileAt, type Stamp, sameStamp, stampOf, yamlFiles } from './folder.ts'
import { check } from './phrase.ts'
import { type Parts, type ServerFile, serverSchema, serviceSchema } from './schema.ts'
import { secrets } from './secret.ts'
import { draftService, type Furnished, furnish, type ServiceDraft } from './service.ts'
import { createShelf } from './shelf.ts'
import { uniqueIds } from './unique.ts'
import { readYaml } from './yaml.ts'

export interface LoadOptions extends Parts {
  /** The configuration's folder, which holds `server.yaml`. */
  readonly folder: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Folder of the styles that come with Géosocle, which every configuration may name; none where it is not given. */
  readonly shipped?: string
}

/** Reads the configuration again and again; files that did not change are not parsed twice. */
export interface Loader {
  readonly folder: string
  /** Folder of the services' files, as the last load found it. */
  servicesFolder(): string
  /**
   * Reads what changed; where `files` (names in the services' folder) are given, only these, server.yaml and the styles.
   * With `settled`, each of them once nobody writes to it any more.
   */
  load(files?: ReadonlySet<string>, settled?: boolean): Promise<Loaded>
}

interface Read<T> {
  readonly stamp: Stamp
  readonly value: T | undefined
  readonly complaints: readonly Complaint[]
}

const absent: Stamp = { modified: 0, size: 0, identity: 'absent' }

const MAX_SERVICES = 100_000

/** Reads and checks a configuration: all complaints of all files, or the configuration. */
export function loadConfig(options: LoadOptions): Promise<Loaded> {
  return createLoader(options).load()
}

export function createLoader({ folder: given, env, shipped, ...parts }: LoadOptions): Loader {
  const folder = resolve(given)
  const readShelf = createShelf({ folder, shipped, functions: parts.styleFunctions, env })
  const serverFile = serverSchema(parts)
  const serviceFile = serviceSchema(parts)
  let server: Read<ServerFile> | undefined
  let from = join(folder, 'services')
  let names = new Set<string>()
  const services = new Map<string, Read<ServiceDraft>>()
  let furnished: ReadonlyMap<string, Furnished> = new Map()

  async function loadServer(settled: boolean): Promise<Read<ServerFile>> {
    const path = join(folder, 'server.yaml')
    const now = await stampOf(path)
    if (server && sameStamp(server.stamp, now ?? absent)) return server
    const file = (now && (await readFileAt(path, now, settled))) ?? { stamp: absent, text: '' }
    const { stamp } = file
    if ('problem' in file) return { stamp, value: undefined, complaints: [wholeFile('server.yaml', file.problem)] }
    const yaml = readYaml('server.yaml', file.text, env)
    if (yaml.complaints.length > 0) return { stamp, value: undefined, complaints: yaml.complaints }
    const { value, complaints } = check(serverFile, { ...yaml, value: yaml.value ?? {} })
    const all = [...complaints, ...secrets(file.text, 'server.yaml')]
    return { stamp, value: all.length > 0 ? undefined : value, complaints: all }
  }

  async function loadService(name: string, label: string, settled: boolean): Promise<Read<ServiceDraft> | undefined> {
    const path = join(from, name)
    const now = await stampOf(path)
    if (!now) return undefined
    const before = services.get(name)
    if (before && sameStamp(before.stamp, now)) return before
    const file = await readFileAt(path, now, settled)
    if (!file) return undefined
    const { stamp } = file
    if ('problem' in file) return { stamp, value: undefined, complaints: [wholeFile(label, file.problem)] }
    return { stamp, ...draftService(readYaml(label, file.text, env), label, serviceFile) }
  }

  async function refresh(
    only: ReadonlySet<string> | undefined,
    folderName: string,
    settled: boolean,
  ): Promise<Complaint[]> {
    if (!only) {
      const found = await yamlFiles(from)
      if (found === undefined && folderName !== 'services')
        return [wholeFile('server.yaml', `the folder of services "${folderName}" does not exist`)]
      names = new Set(found ?? [])
      if (names.size > MAX_SERVICES) return [wholeFile(folderName, `there are more than ${MAX_SERVICES} services`)]
      for (const name of services.keys()) if (!names.has(name)) services.delete(name)
    }
    const wanted = [...(only ?? names)]
    const read = await eachOf(wanted, 32, name => loadService(name, `${folderName}/${name}`, settled))
    for (const [i, name] of wanted.entries()) {
      const one = read[i]
      if (one) services.set(name, one)
      else services.delete(name)
    }
    return []
  }

  return {
    folder,
    servicesFolder: () => from,
    async load(files, settled = false) {
      const before = server
      server = await loadServer(settled)
      const folderName = server.value?.services ?? before?.value?.services ?? 'services'
      const moved = from !== resolve(folder, folderName)
      if (moved) services.clear()
      from = resolve(folder, folderName)
      const trouble = await refresh(before && !moved ? files : undefined, folderName, settled)
      const shelf = await readShelf(settled)
      const ordered = [...services].sort(([a], [b]) => (a < b ? -1 : 1))
      furnished = new Map(
        ordered.flatMap(([name, { value }]) =>
          value ? [[name, furnish(value, shelf, furnished.get(name))] as const] : [],
        ),
      )
      const found = [...furnished.values()].flatMap(({ value }) => value ?? [])
      const complaints = [
        ...server.complaints,
        ...trouble,
        ...shelf.complaints,
        ...ordered.flatMap(([name, one]) => [...one.complaints, ...(furnished.get(name)?.complaints ?? [])]),
        ...uniqueIds(found),
      ]
      if (complaints.length > 0 || !server.value) return { complaints: sortComplaints(complaints) }
      const stamps = [server.stamp, ...shelf.stamps, ...ordered.map(([, one]) => one.stamp)]
      return { config: assemble(folder, server.value, found, stamps), complaints: [] }
    },
  }
}

function assemble(
  folder: string,
  server: ServerFile,
  services: readonly ServiceConfig[],
  stamps: readonly Stamp[],
): ServerConfig {
  const given = Object.entries(server.limits).filter(([, value]) => value !== undefined)
  const limits = { ...defaultLimits, ...Object.fromEntries(given) }
  const shown = [server.title, server.description, server.keywords, server.contact, server.license, server.protocols]
  return {
    folder,
    server: { ...server, limits },
    services: services.filter(({ service }) => service.enabled),
    hash: hash([JSON.stringify(shown), JSON.stringify(limits), ...services.map(one => one.hash)]),
    changed: Math.floor(stamps.reduce((newest, { modified }) => Math.max(newest, modified), 0) / 1000),
  }
}
