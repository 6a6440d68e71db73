import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { datumGrids } from '../core/crs/crs.ts'
import type { ServerConfig } from './config.ts'

/** A datum grid that was found: which ellipsoid's shift it replaces, PROJ's name of it, its bytes. */
export interface FoundGrid {
  readonly ellipsoid: string
  readonly name: string
  readonly bytes: Uint8Array
}

/** Datum grids out of the configured folders: the first found of each ellipsoid. */
export async function readGrids({ folder, server }: Pick<ServerConfig, 'folder' | 'server'>): Promise<FoundGrid[]> {
  const found: FoundGrid[] = []
  for (const place of server.crs.grids.map(given => resolve(folder, given))) {
    const names = await readdir(place).catch((): string[] => [])
    for (const [ellipsoid, candidates] of Object.entries(datumGrids)) {
      const name = candidates.find(candidate => names.includes(candidate))
      if (!name || found.some(grid => grid.ellipsoid === ellipsoid)) continue
      found.push({ ellipsoid, name, bytes: await readFile(join(place, name)) })
    }
  }
  return found
}
