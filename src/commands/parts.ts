import { join } from 'node:path'
import { ConfigError } from '../config/complaint.ts'
import type { ServerConfig } from '../config/config.ts'
import { loadConfig } from '../config/load.ts'
import type { Parts } from '../config/schema.ts'
import { protocols } from '../protocols/index.ts'
import { styleFunctions } from '../render/index.ts'
import { sources } from '../sources/index.ts'
import { startEmbedded } from '../stores/embedded.ts'
import type { StoreConfig } from '../stores/session.ts'
import { type CommandContext, CommandError } from './context.ts'

/** The lists that bring sections to the configuration. */
export const parts: Parts = { sources, protocols, styleFunctions }

/** @throws ConfigError with every complaint */
export async function readConfig({ folder, dataFolder, env }: CommandContext): Promise<ServerConfig> {
  const { config, complaints } = await loadConfig({ folder, env: { ...env, GEOSOCLE_DATA: dataFolder }, ...parts })
  if (!config) throw new ConfigError(complaints)
  return config
}

export interface Databases {
  readonly stores: Readonly<Record<string, StoreConfig>>
  close(): Promise<void>
}

/** The databases of the configuration, the embedded one where `default` is not given. @throws CommandError where a running server holds it */
export async function openDatabases(config: ServerConfig, context: CommandContext): Promise<Databases> {
  const configured = Object.entries(config.server.stores).flatMap(([name, { url, max }]) =>
    url === undefined ? [] : [[name, { connection: url, max } satisfies StoreConfig] as const],
  )
  const stores: Record<string, StoreConfig> = Object.fromEntries(configured)
  if (stores.default) return { stores, close: async () => undefined }
  try {
    const embedded = await startEmbedded({
      folder: join(context.dataFolder, 'db'),
      warn: (message, detail = {}) => context.log.warn(detail, message),
    })
    stores.default = { connection: embedded.connection, max: 1, embedded: true, restart: () => embedded.restart() }
    return { stores, close: () => embedded.stop() }
  } catch (error) {
    throw new CommandError((error as Error).message)
  }
}
