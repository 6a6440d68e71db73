import { join } from 'node:path'
import { ConfigError } from '../config/complaint.ts'
import type { ServerConfig } from '../config/config.ts'
import { loadConfig } from '../config/load.ts'
import type { Parts } from '../config/schema.ts'
import { shippedStyles } from '../config/shelf.ts'
import { protocols } from '../protocols/index.ts'
import { styleFunctions } from '../render/index.ts'
import { sources } from '../sources/index.ts'
import { type Databases, openDatabases } from '../stores/databases.ts'
import { type CommandContext, CommandError } from './context.ts'

/** The lists that bring sections to the configuration, and the styles that it may name. */
export const parts: Parts & { readonly shipped: string } = {
  sources,
  protocols,
  styleFunctions,
  shipped: shippedStyles,
}

/** @throws ConfigError with every complaint */
export async function readConfig({ folder, dataFolder, env }: CommandContext): Promise<ServerConfig> {
  const { config, complaints } = await loadConfig({ folder, env: { ...env, GEOSOCLE_DATA: dataFolder }, ...parts })
  if (!config) throw new ConfigError(complaints)
  return config
}

/** The databases of the configuration. @throws CommandError where a running server holds the embedded one */
export async function databasesOf({ server }: ServerConfig, { dataFolder, log }: CommandContext): Promise<Databases> {
  const warn = (message: string, detail: Record<string, unknown> = {}) => log.warn(detail, message)
  try {
    return await openDatabases(server.stores, { folder: join(dataFolder, 'db'), join: true, warn })
  } catch (error) {
    throw new CommandError((error as Error).message)
  }
}
