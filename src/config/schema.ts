import { z } from 'zod'
import { crsName } from '../core/crs/name.ts'
import { registeredGrid, registeredGrids } from '../core/grid.ts'
import { defaultLimits, type Limits } from '../core/limits.ts'
import type { Protocol } from '../core/protocol.ts'
import type { SourceKind } from '../core/source.ts'
import type { Style } from '../core/style.ts'
import type { StyleFunction } from '../core/stylefunction.ts'
import { suggest } from './guess.ts'
import { id, sourceSection, strict, styleSection, text } from './sections.ts'

/** The lists whose entries bring sections of their own to the configuration. */
export interface Parts {
  readonly sources: readonly SourceKind<never>[]
  readonly protocols: readonly Protocol[]
  readonly styleFunctions: readonly StyleFunction[]
}

/** A number that may come from `${ENV}`, as text. */
const number = <T extends z.ZodType<number>>(schema: T) =>
  z.preprocess(value => (typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value), schema)

/** Absent or empty text counts as not given: what `${NAME:-}` leaves. */
const maybe = <T extends z.ZodType>(schema: T) =>
  z.preprocess(value => (value === '' ? undefined : value), schema.optional())

const about = {
  title: text.describe('Title, or one for each language: {fr: …, en: …}'),
  description: text.describe('Description, or one for each language'),
  keywords: z.array(z.string().min(1).max(200)).max(200),
}
const license = z.strictObject({ title: z.string(), href: z.url().optional() }).describe('Licence of the data')
const contact = z
  .strictObject({
    organization: z.string().optional(),
    name: z.string().optional(),
    email: z.email().optional(),
    phone: z
      .string()
      .regex(/^\+?[0-9][0-9 ().-]{1,30}$/, 'expected a telephone number such as +33 1 23 45 67 89')
      .optional(),
    url: z.url({ protocol: /^https?$/ }).optional(),
  })
  .describe('Who answers questions')

const cidr = z.string().regex(/^[0-9a-fA-F.:]+(\/\d{1,3})?$/, 'expected an address or a range such as 10.0.0.0/8')
const hostAndPort = z.string().regex(/^[^\s/:]+:\d{1,5}$|^\[[0-9a-fA-F:]+\]:\d{1,5}$/, 'expected host:port')

const http = z
  .strictObject({
    port: number(z.int().min(0).max(65_535)).default(8080).describe('Port that is listened to; PORT wins over it'),
    host: maybe(z.string()).describe('Address that is listened to; HOST wins over it'),
    publicUrl: maybe(z.url({ protocol: /^https?$/ })).describe('URL under which the world knows this server'),
    processes: number(z.int().min(1).max(64))
      .default(1)
      .describe('Processes that share the port; several need a database of their own (DATABASE_URL). --processes wins'),
    trustedProxies: z.array(cidr).default([]).describe('Proxies whose X-Forwarded-* headers count'),
    hosts: z
      .array(z.string().min(1))
      .optional()
      .describe('Values of Host that are answered where there is no publicUrl'),
    accel: z
      .record(
        z.string().min(1),
        z.string().regex(/^\/(?:[\w.~-]+\/)+$/, 'expected a location of the proxy such as /internal/'),
      )
      .default({})
      .describe('Folders of data whose files a trusted nginx sends itself: {folder: /its/internal/location/}'),
  })
  .refine(({ accel, trustedProxies }) => Object.keys(accel).length === 0 || trustedProxies.length > 0, {
    message: 'the proxy that sends files must be named in trustedProxies',
    path: ['accel'],
  })

const databaseUrl = z
  .string()
  .regex(/^postgres(ql)?:\/\//, 'expected postgresql://user@host:port/database')
  .describe('postgresql://…, from the environment: ${DATABASE_URL}')
const store = z.strictObject({
  url: maybe(databaseUrl),
  max: number(z.int().min(1).max(200)).default(10).describe('Connections at once, of all processes together'),
})

const limitKeys = Object.keys(defaultLimits) as (keyof Limits)[]
const limits = z.strictObject(
  Object.fromEntries(
    limitKeys.map(key => [key, z.int().min(0).optional().describe(`Default: ${defaultLimits[key]}`)]),
  ) as Record<keyof Limits, z.ZodOptional<z.ZodInt>>,
)

/** `server.yaml`: everything has a default, so that the file may be absent. */
export function serverSchema({ protocols }: Pick<Parts, 'protocols'>) {
  const sections = Object.fromEntries(protocols.map(({ id, config }) => [id, strict(config).prefault({})]))
  return z
    .strictObject({
      title: about.title.default('Géosocle'),
      description: about.description.default({
        fr: 'Serveur de géoservices',
        en: 'Geoservices server',
      }),
      keywords: about.keywords.default([]),
      contact: contact.default({}),
      license: license.optional(),
      http: http.prefault({}).describe('Where the server listens and how the world reaches it'),
      stores: z
        .record(id, store)
        .default({})
        .describe('PostgreSQL databases by name; without `default`, or with an empty url, the embedded one'),
      services: z.string().min(1).default('services').describe('Folder of the services, relative to this file'),
      egress: z
        .strictObject({
          allow: z.array(hostAndPort).default([]).describe('Private addresses that may be asked: host:port'),
        })
        .prefault({}),
      cache: z
        .strictObject({
          replies: number(z.int().min(0))
            .default(67_108_864)
            .describe('Bytes of replies kept in memory by all processes together'),
          blocks: number(z.int().min(0))
            .default(268_435_456)
            .describe('Bytes of decoded raster blocks kept in memory by all processes together'),
        })
        .prefault({}),
      limits: limits.default({}).describe('Budgets of one request'),
      crs: z
        .strictObject({ grids: z.array(z.string()).default([]).describe('Folders of datum grids (.tif, .gsb)') })
        .prefault({}),
      workers: z
        .strictObject({
          threads: number(z.int().min(1).max(256))
            .optional()
            .describe('Threads that draw, of all processes together; by default one a core'),
        })
        .prefault({}),
      protocols: z.strictObject(sections).prefault({}).describe('Settings of the protocols'),
    })
    .describe('Configuration of a Géosocle server')
}

export type ServerFile = z.output<ReturnType<typeof serverSchema>>

const grid = z.string().superRefine((value, context) => {
  if (registeredGrid(value)) return
  const known = registeredGrids.map(one => one.id)
  context.addIssue({
    code: 'custom',
    message: `there is no tile matrix set "${value}"${suggest(value, known)}`,
    input: value,
  })
})

function collectionSchema({ sources, styleFunctions }: Pick<Parts, 'sources' | 'styleFunctions'>) {
  const word = id.describe('Name of a file of styles/: that of the configuration, else one that comes with Géosocle')
  const styles = z.array(z.union([word, styleSection(styleFunctions)])).max(100)
  return z.strictObject({
    title: about.title.optional(),
    description: about.description.default(''),
    keywords: about.keywords.default([]),
    attribution: z.string().optional().describe('Shown on maps; by default that of the service'),
    license: license.optional(),
    metadata: z.array(z.url()).max(100).default([]).describe('URLs of metadata records'),
    aliases: z.array(id).max(100).default([]).describe('Earlier ids under which it is still found'),
    source: sourceSection(sources).describe('Where the data are'),
    styles: styles
      .default([])
      .describe('How it is drawn: names of styles, or styles; the first is the default')
      .superRefine((all, context) => {
        const seen = new Set<string>()
        for (const [i, one] of all.entries()) {
          const name = typeof one === 'string' ? one : one.id
          const path = typeof one === 'string' ? [i] : [i, 'id']
          if (seen.has(name))
            context.addIssue({ code: 'custom', message: `the style "${name}" is there twice`, path, input: name })
          seen.add(name)
        }
      }),
    crs: z.array(crsName).max(100).default([]).describe('CRSs offered beside the usual ones and that of the data'),
    grids: z
      .array(grid)
      .max(50)
      .default(registeredGrids.map(one => one.id))
      .describe('Tile matrix sets offered for maps and vector tiles'),
    background: z
      .string()
      .regex(/^#[0-9a-fA-F]{6}$/, 'expected a colour such as "#ffffff"')
      .default('#ffffff')
      .describe('What lies outside the data in formats without transparency'),
  })
}

/** A file of `services/`: one service and its collections. */
export function serviceSchema(parts: Pick<Parts, 'sources' | 'styleFunctions'>) {
  return z
    .strictObject({
      id: id.optional().describe('Id of the service; by default the name of the file'),
      title: about.title.optional(),
      description: about.description.default(''),
      keywords: about.keywords.default([]),
      contact: contact.optional(),
      license: license.optional(),
      attribution: z.string().optional(),
      enabled: z.boolean().default(true).describe('false: nothing of it is published'),
      collections: z
        .record(id, collectionSchema(parts))
        .default({})
        .describe('Collections by id, unique in the server'),
    })
    .describe('A service of a Géosocle server')
}

export type ServiceFile = z.output<ReturnType<typeof serviceSchema>>
/** A collection as its file says it: its styles are names, or written out. */
export type CollectionDraft = ServiceFile['collections'][string]
/** A collection with every style that it names. */
export type CollectionFile = Omit<CollectionDraft, 'styles'> & { readonly styles: readonly Style[] }
