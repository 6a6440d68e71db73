import { build } from '../config/build.ts'
import { sayComplaint } from '../config/complaint.ts'
import { readGrids } from '../config/grids.ts'
import { loadConfig } from '../config/load.ts'
import type { Collection } from '../core/catalog.ts'
import { type Crs, WEB_MERCATOR, WGS84 } from '../core/crs/crs.ts'
import type { Facts } from '../core/facts.ts'
import { registeredGrid } from '../core/grid.ts'
import type { Store } from '../core/store.ts'
import { loadGrids } from '../decode/datum.ts'
import { makeIo } from '../io/io.ts'
import { styleFunctions } from '../render/index.ts'
import { sources } from '../sources/index.ts'
import { openStores } from '../stores/postgres.ts'
import type { CommandContext } from './context.ts'
import { databasesOf, parts } from './parts.ts'
import { compareTransforms } from './transforms.ts'

const WIDTH = 4

/** `geosocle check`: every complaint of the files, then what the data themselves have to say. 1 where there is any. */
export async function check(context: CommandContext): Promise<number> {
  const { folder, dataFolder, env, write, tell } = context
  const { config, complaints } = await loadConfig({ folder, env: { ...env, GEOSOCLE_DATA: dataFolder }, ...parts })
  for (const complaint of complaints) tell(`${sayComplaint(complaint)}\n`)
  if (!config) {
    tell(`${complaints.length} mistake${complaints.length > 1 ? 's' : ''} in the configuration.\n`)
    return 1
  }
  await loadGrids(await readGrids(config))
  const warn = () => undefined
  const databases = await databasesOf(config, context)
  const stores = openStores(databases.stores, { limits: config.server.limits, warn })
  const io = makeIo({ folder: config.folder, egress: config.server.egress })
  const { catalog, handles } = build(config, { sources, io, stores, warn })
  const troubles: string[] = []
  try {
    const compared = new Map<string, Promise<string | undefined>>()
    const queue = [...catalog.collections.values()]
    const run = async () => {
      for (let one = queue.shift(); one; one = queue.shift()) {
        const found = await checkCollection(one, stores.get('default'), compared, context.signal)
        troubles.push(...found.map(text => `collection ${one.id} (service ${one.service}): ${text}`))
      }
    }
    await Promise.all(Array.from({ length: WIDTH }, run))
  } finally {
    await Promise.allSettled([...handles.values()].map(handle => handle.close()))
    await stores.close()
    await io.close()
    await databases.close()
  }
  for (const trouble of troubles.sort()) tell(`${trouble}\n`)
  const count = catalog.collections.size
  if (troubles.length > 0) tell(`${troubles.length} of the checks on ${count} collections failed.\n`)
  else write(`The configuration is right: ${catalog.services.size} services, ${count} collections.\n`)
  return troubles.length > 0 ? 1 : 0
}

async function checkCollection(
  collection: Collection,
  store: Store,
  compared: Map<string, Promise<string | undefined>>,
  signal: AbortSignal,
): Promise<string[]> {
  let facts: Facts
  try {
    facts = (await collection.source.open(signal)).facts
  } catch (error) {
    const { cause } = error as Error
    return [`${(error as Error).message}${cause instanceof Error && cause.message !== '' ? ` (${cause.message})` : ''}`]
  }
  const troubles = checkStyles(collection, facts)
  const { extent } = facts
  if (!extent) return troubles
  for (const crs of targets(collection, facts)) {
    const name = `${facts.crs.id} ${crs.id}`
    if (!compared.has(name)) {
      const result = compareTransforms(facts.crs, crs, extent.lonLat, store, signal)
      compared.set(
        name,
        result.catch((error: Error) => `${name.replace(' ', ' to ')} could not be compared: ${error.message}`),
      )
    }
    const trouble = await compared.get(name)
    if (trouble !== undefined) troubles.push(trouble)
  }
  return troubles
}

function checkStyles({ styles }: Collection, facts: Facts): string[] {
  const kind = facts.raster ? 'raster' : facts.features ? 'features' : undefined
  return styles.flatMap(({ id, use }) => {
    const wanted = styleFunctions.find(one => one.use === use)?.of
    return wanted === kind ? [] : [`the style "${id}" (${use}) draws ${wanted}, and the data are ${kind ?? 'neither'}`]
  })
}

function targets({ crs, grids }: Collection, facts: Facts): Crs[] {
  const all = [WGS84, WEB_MERCATOR, ...crs, ...grids.flatMap(name => registeredGrid(name)?.crs ?? [])]
  return [...new Map(all.filter(one => one !== facts.crs).map(one => [one.id, one])).values()]
}
