import { resolve } from 'node:path'
import type { SourceKind } from '../core/source.ts'
import type { Complaint } from './complaint.ts'
import type { CollectionConfig, ServerConfig } from './config.ts'
import { eachOf, stampOf } from './folder.ts'

/**
 * Files and folders that a configuration names and that are not there, each with its place: no mistake, since data may
 * come later, but worth a word. Collections of `before`, the configuration in use until now, are not looked at again.
 */
export async function missingFiles(
  { services, folder }: ServerConfig,
  sources: readonly SourceKind<never>[],
  before?: ServerConfig,
): Promise<Complaint[]> {
  const known = new Set(before?.services.flatMap(({ collections }) => collections.map(({ hash }) => hash)))
  const named = services.flatMap(({ collections }) =>
    collections.filter(({ hash }) => !known.has(hash)).flatMap(one => pathsOf(one, sources)),
  )
  const found = await eachOf(named, 16, async ({ path, at }): Promise<Complaint[]> => {
    const stamp = await stampOf(resolve(folder, path)).catch(() => 'cannot be looked at')
    return stamp ? [] : [{ ...at, message: `${path} does not exist (yet)` }]
  })
  return found.flat()
}

function pathsOf({ collection: { source }, sourceAt: at }: CollectionConfig, kinds: readonly SourceKind<never>[]) {
  const kind = kinds.find(({ type }) => type === source.type)
  const paths = kind?.paths?.(source.section as never) ?? []
  return paths.filter(path => !/^https?:\/\//i.test(path)).map(path => ({ path, at }))
}
