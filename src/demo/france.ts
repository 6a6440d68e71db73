import { bdalti, bdortho, lidar } from './france-files.ts'
import { admin, grenoble, sarthe } from './france-rows.ts'
import type { FranceService } from './france-service.ts'

/**
 * Real data of France for demonstrations, tests and measurements. Ids of services and collections are a contract:
 * documents and measurements name them.
 */
export const france: readonly FranceService[] = [admin, grenoble, sarthe, bdortho, bdalti, lidar]
