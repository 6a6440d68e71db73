import { resolve } from 'node:path'
import type { Crs } from '../core/crs/crs.ts'
import { makeIo } from '../io/io.ts'
import { type AddDeps, type AddedCollection, type AddOptions, type AddResult, addPaths } from '../load/add.ts'
import { sources } from '../sources/index.ts'
import { openStores } from '../stores/postgres.ts'
import { connectWriter, type Writer } from '../stores/writer.ts'
import { type CommandContext, CommandError } from './context.ts'
import { databasesOf, readConfig } from './parts.ts'
import { makeProgress } from './progress.ts'

export interface AddCommand {
  readonly crs: Crs | undefined
  readonly service: string | undefined
  readonly store: string | undefined
}

/** `geosocle add`: loads or references, writes the services, and says what was understood. */
export async function add(
  paths: readonly string[],
  { crs, service, store }: AddCommand,
  context: CommandContext,
): Promise<number> {
  const options = { ...(crs && { crs }), ...(service !== undefined && { service }) }
  const { added, failures } = await addTo([{ paths, options }], store, context)
  const { write, tell } = context
  if (added.length > 0)
    write(
      `\n${added.length} collection${added.length > 1 ? 's' : ''} added. A running server publishes them within a second.\n`,
    )
  if (failures.length > 0) tell(`${failures.length} could not be added: see the lines that begin with ✗.\n`)
  return failures.length > 0 || added.length === 0 ? 1 : 0
}

/** Paths with what is said of them. */
export interface Load {
  readonly paths: readonly string[]
  readonly options: Omit<AddOptions, 'store'>
}

/** The same for programs, one load after the other into the database `store`. @throws ConfigError, CommandError */
export async function addTo(
  loads: readonly Load[],
  store: string | undefined,
  context: CommandContext,
): Promise<AddResult> {
  const { log, signal, write } = context
  const config = await readConfig(context)
  const databases = await databasesOf(config, context)
  const name = store ?? 'default'
  const chosen = databases.stores[name]
  const warn = (message: string, detail: Record<string, unknown> = {}) => log.warn(detail, message)
  const { limits, egress, services } = config.server
  const io = makeIo({ folder: config.folder, egress })
  const stores = openStores(databases.stores, { limits, warn })
  const progress = makeProgress(context)
  const taken = new Map(config.services.flatMap(({ id, collections }) => collections.map(one => [one.id, id] as const)))
  const added: AddedCollection[] = []
  const failures: string[] = []
  let writer: Promise<Writer> | undefined
  try {
    if (!chosen)
      throw new CommandError(
        `There is no database "${name}" in server.yaml; known are: ${Object.keys(databases.stores).join(', ')}.`,
      )
    const deps: AddDeps = {
      folder: config.folder,
      services: resolve(config.folder, services),
      taken,
      writer() {
        writer ??= connectWriter(chosen).catch((error: Error) => {
          throw new CommandError(`The database "${name}" cannot be reached: ${error.message}`)
        })
        return writer
      },
      async inspect(type, section, id, inner) {
        const kind = sources.find(one => one.type === type)
        if (!kind) throw new CommandError(`There is no source "${type}".`)
        const source = kind.open(kind.config.parse(section) as never, { io, stores, id, warn: () => undefined })
        try {
          return await source.facts(AbortSignal.any([inner, AbortSignal.timeout(limits.requestTime)]))
        } finally {
          await source.close()
        }
      },
      say(line) {
        progress.clear()
        write(`${line}\n`)
      },
      progress: progress.rows,
      signal,
    }
    for (const { paths, options } of loads) {
      const result = await addPaths(paths, { ...options, ...(store === undefined ? {} : { store }) }, deps)
      for (const { id, service } of result.added) taken.set(id, service)
      added.push(...result.added)
      failures.push(...result.failures)
    }
    return { added, failures }
  } finally {
    progress.clear()
    await writer?.then(one => one.close()).catch(() => undefined)
    await stores.close()
    await io.close()
    await databases.close()
  }
}
