import { z } from 'zod'
import { httpStatus, type ServiceError } from '../core/error.ts'
import type { FileFacts } from '../core/facts.ts'
import type { Links } from '../core/link.ts'
import { readParams, text } from '../core/param.ts'
import { defineProtocol, type Endpoint, type ParseContext } from '../core/protocol.ts'
import type { BytesQuery, DocumentQuery } from '../core/query.ts'
import type { Reply, Request } from '../core/request.ts'

const COPC_MEDIA = 'application/vnd.laszip+copc'
/** Files whose URLs a collection's page shows; the list has them all. */
const SHOWN = 20

const collection = text('collection', {
  in: 'path',
  description: { fr: 'Identifiant de la collection.', en: 'Identifier of the collection.' },
  maxLength: 200,
})
const file = text('file', {
  in: 'path',
  description: { fr: 'Nom d’un fichier, terminé par .copc.laz.', en: 'Name of a file, ending on .copc.laz.' },
  maxLength: 300,
})

/** Point clouds as whole files that clients read by ranges (COPC 1.0), with a list of them for each collection. */
export const copc = defineProtocol({
  id: 'copc',
  title: { fr: 'Nuages de points COPC', en: 'COPC point clouds' },
  config: z.strictObject({}),
  conformance: [],
  routes: [
    {
      path: '/collections/:collection/pointcloud',
      operation: 'list',
      summary: { fr: 'Les fichiers de nuage de points d’une collection', en: 'The point cloud files of a collection' },
      params: { collection },
      parse: parseList,
    },
    {
      path: '/collections/:collection/pointcloud/:file',
      operation: 'file',
      summary: {
        fr: 'Un fichier de nuage de points (COPC), entier ou par plages',
        en: 'A point cloud file (COPC), whole or by ranges',
      },
      params: { collection, file },
      parse: parseFile,
    },
  ],
  report,
  collectionEndpoints({ collection: { id }, facts }, links) {
    const files = clouds(facts.files)
    if (files.length === 0) return []
    return [listEndpoint(id, links), ...files.slice(0, SHOWN).map(entry => fileEndpoint(id, entry, links))]
  },
})

function parseList(request: Request, { view }: ParseContext): DocumentQuery {
  const { collection: asked } = readParams({ collection }, request, { fold: false, strangers: 'refuse', allow: ['f'] })
  const { id } = view.collection(asked)
  const { language, links } = request
  return {
    kind: 'document',
    name: ['pointcloud', id],
    collections: [id],
    language,
    url: links,
    encoder: undefined,
    build({ entries }) {
      const files = clouds(entries[0]?.published?.facts.files)
      return { kind: 'written', media: 'application/json', text: JSON.stringify(listOf(id, files, links)) }
    },
  }
}

/** Parameters that nobody declared are let through: readers of point clouds append their own. */
function parseFile(request: Request, { view }: ParseContext): BytesQuery {
  const asked = readParams({ collection, file }, request, { fold: false, strangers: 'ignore' })
  return {
    kind: 'bytes',
    collection: view.collection(asked.collection).id,
    file: asked.file,
    range: request.header('range'),
    ifRange: request.header('if-range'),
    head: request.method === 'HEAD',
    conditions: {
      ifMatch: request.header('if-match'),
      ifNoneMatch: request.header('if-none-match'),
      ifModifiedSince: request.header('if-modified-since'),
      ifUnmodifiedSince: request.header('if-unmodified-since'),
    },
  }
}

const clouds = (files: readonly FileFacts[] = []) => files.filter(({ media }) => media === COPC_MEDIA)
const listPath = (id: string) => `/collections/${encodeURIComponent(id)}/pointcloud`
const filePath = (id: string, name: string) => `${listPath(id)}/${encodeURIComponent(name)}`

function listOf(id: string, files: readonly FileFacts[], links: Links) {
  return {
    collection: id,
    files: files.map(({ name, media, size, etag, modified }) => ({
      name,
      type: media,
      length: size,
      etag,
      modified: modified?.toISOString(),
      href: links.to(filePath(id, name)),
    })),
    links: [
      { rel: 'self', type: 'application/json', href: links.to(listPath(id)) },
      { rel: 'collection', type: 'application/json', href: links.to(`/collections/${encodeURIComponent(id)}`) },
    ],
  }
}

function listEndpoint(id: string, links: Links): Endpoint {
  return {
    client: 'any',
    title: { fr: 'Liste des fichiers COPC', en: 'List of COPC files' },
    href: links.to(listPath(id)),
    rel: 'related',
    type: 'application/json',
  }
}

function fileEndpoint(id: string, { name, media }: FileFacts, links: Links): Endpoint {
  return {
    client: 'qgis',
    title: name,
    hint: {
      fr: 'Couche › Ajouter une couche › Ajouter une couche de nuage de points… › Protocole : HTTP(S)',
      en: 'Layer › Add Layer › Add Point Cloud Layer… › Protocol: HTTP(S)',
    },
    href: links.to(filePath(id, name)),
    rel: 'enclosure',
    type: media,
  }
}

/** Short, and never with status 200: readers of point clouds take the body of a 200 for points. */
function report(error: ServiceError): Reply {
  return {
    status: httpStatus[error.code],
    headers: {
      ...error.headers,
      'Content-Type': 'application/json',
      'Cache-Control': 'no-store',
      ...(error.retryAfter === undefined ? {} : { 'Retry-After': String(error.retryAfter) }),
    },
    body: JSON.stringify({ code: error.code, description: error.message }),
  }
}
