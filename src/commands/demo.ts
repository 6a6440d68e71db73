import { stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseCrs } from '../core/crs/crs.ts'
import { france } from '../demo/france.ts'
import { ensureDemo, publishesDemo } from '../demo/monde.ts'
import type { Log } from '../http/log.ts'
import { addTo, type Load } from './add.ts'
import type { CommandContext } from './context.ts'
import { databasesOf, readConfig } from './parts.ts'

export const demos = ['monde', 'france'] as const

export type Demo = (typeof demos)[number]

/** `geosocle demo`: loads data to try the server with into the default database, whichever it is. 1 where something is missing. */
export function demo(name: Demo, context: CommandContext): Promise<number> {
  return name === 'monde' ? loadMonde(context) : loadFrance(context)
}

async function loadMonde(context: CommandContext): Promise<number> {
  const { dataFolder, write, tell } = context
  const config = await readConfig(context)
  const databases = await databasesOf(config, context)
  const say = (detail: object, message = '') =>
    write(
      `${message} (${Object.entries(detail)
        .map(([key, value]) => `${key} ${value}`)
        .join(', ')})\n`,
    )
  const log: Log = {
    info: say,
    warn: (_, message = '') => tell(`${message}\n`),
    error: (_, message = '') => tell(`${message}\n`),
  }
  try {
    if (!(await ensureDemo({ folder: join(dataFolder, 'demo'), store: databases.stores.default!, log }))) return 1
  } finally {
    await databases.close()
  }
  write(
    publishesDemo(config)
      ? 'The data of the service monde are complete.\n'
      : 'The data of the service monde are complete. Nothing publishes them: copy services/monde.yaml of the package into your services.\n',
  )
  return 0
}

async function loadFrance(context: CommandContext): Promise<number> {
  const { env, write, tell } = context
  const folder = resolve(env.GEODATA_DIR || join('..', 'shared', 'data'))
  const there = await stat(folder).then(
    found => found.isDirectory(),
    () => false,
  )
  if (!there) {
    write(`Skipped: there is no folder ${folder}. Name the folder of the geodata with GEODATA_DIR.\n`)
    return 0
  }
  const { added, failures } = await addTo(loadsOf(folder), undefined, context)
  if (added.length > 0)
    write(`\n${added.length} collections of ${new Set(added.map(one => one.service)).size} services are loaded.\n`)
  if (failures.length > 0) tell(`${failures.length} could not be loaded: see the lines that begin with ✗.\n`)
  return failures.length > 0 ? 1 : 0
}

function loadsOf(folder: string): Load[] {
  return france.flatMap(({ id: service, about, files }) =>
    files.map(({ path, crs: name, layers }) => {
      const crs = name && parseCrs(name)
      return { paths: [join(folder, path)], options: { service, about, layers, ...(crs && { crs }) } }
    }),
  )
}
