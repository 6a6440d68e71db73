import type { SourceKind } from '../core/source.ts'
import { cog } from './cog/source.ts'
import { copc } from './copc/source.ts'
import { postgis } from './postgis/source.ts'
import { xyz } from './remote/xyz.ts'

/** Every kind of source: to add one, write its file and list it here. */
export const sources: readonly SourceKind<never>[] = [cog, copc, postgis, xyz]
