import type { Trial } from '../../check.ts'
import { type Box, intersects } from '../../crs.ts'
import { type Collection, type Resource, readItems, type Server } from '../../discover.ts'
import { boxOf } from '../../geometry.ts'
import { sayReply } from '../../http.ts'
import type { Tree } from '../../json.ts'
import { type Operation, operationAt } from '../../openapi.ts'

export const FEATURES = 'http://www.opengis.net/spec/ogcapi-features-1/1.0'

export type FeatureCollection = Collection & { readonly items: string }
export type Page = Resource & { readonly features: readonly Tree[] }

/** The first page of each collection, asked once; those that do not answer are failures. */
export async function firstPages(
  trial: Trial,
  server: Server,
): Promise<readonly { collection: FeatureCollection; page: Page }[]> {
  const pages: { collection: FeatureCollection; page: Page }[] = []
  for (const collection of await server.featureCollections()) {
    const page = await server.once(`items ${collection.items}`, () => readItems(server, collection.items))
    if (trial.expect(page.reply.status === 200, `${collection.id}: ${sayReply(page.reply)}`))
      pages.push({ collection, page })
  }
  return pages
}

/** The definition of the items of a collection. */
export async function itemsOperation(server: Server, { items }: FeatureCollection): Promise<Operation | undefined> {
  const api = await server.api()
  return api && operationAt(api.value, server.root, items)
}

/** The definition of a query parameter of the items of a collection. */
export async function parameterOf(
  server: Server,
  collection: FeatureCollection,
  name: string,
): Promise<Tree | undefined> {
  const operation = await itemsOperation(server, collection)
  return operation?.parameters.find(each => each.name === name && each.in === 'query')
}

/** The same, where it must be there; one that is defined in another document cannot be looked at. */
export async function needParameter(
  trial: Trial,
  server: Server,
  collection: FeatureCollection,
  name: string,
): Promise<Tree | undefined> {
  const found = await parameterOf(server, collection, name)
  const { outside = [] } = (await itemsOperation(server, collection)) ?? {}
  const elsewhere = outside.find(reference => reference.endsWith(`/${name}`))
  if (!found && elsewhere) trial.pass(`${collection.id}: ${name} is defined in another document, ${elsewhere}.`)
  else trial.expect(found !== undefined, `${collection.id}: the definition has no parameter ${name}`)
  return found
}

/** True where a feature has no geometry, or one that touches the box; boxes over the antimeridian are two. */
export function touches(feature: Tree, [west, south, east, north]: Box): boolean {
  const box = boxOf(feature.geometry)
  if (!box) return true
  const parts: Box[] =
    west <= east
      ? [[west, south, east, north]]
      : [
          [west, south, 180, north],
          [-180, south, east, north],
        ]
  return parts.some(part => intersects(box, part))
}

export function idsOf(features: readonly Tree[]): readonly string[] {
  return features.map(({ id }) => String(id))
}
