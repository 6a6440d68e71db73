import { join } from 'node:path'
import type { ClassResult } from '../check.ts'
import { Server } from '../discover.ts'
import type { Client } from '../http.ts'
import { ownFolder } from '../own.ts'
import { runOfficial, type Target } from './run.ts'
import { type OfficialServices, startServices } from './services.ts'
import type { OfficialSuite } from './suites.ts'

export interface OfficialTest {
  /** The server to test; ours, with data made for the suites, where there is none. */
  readonly url: string | undefined
  readonly client: Client
  readonly sample: number
  /** Results of our own classes. */
  readonly ours: readonly ClassResult[]
  readonly signal: AbortSignal
  end(result: ClassResult): void
  tell(words: string): void
}

/** Runs the official suites that the environment gives. Services for them are only made where one of them is there. */
export async function testOfficially(
  chosen: readonly OfficialSuite[],
  { url, client, sample, ours, signal, end, tell }: OfficialTest,
): Promise<readonly ClassResult[]> {
  let services: Promise<OfficialServices> | undefined
  const serverAt = (at: string) => new Server(at, client, sample)
  const [jars, engine, schemas] = ['JARS', 'ENGINE', 'SCHEMAS'].map(name => process.env[`CITE_${name}`] || undefined)
  try {
    return await runOfficial(chosen, {
      kit: { jars, engine, schemas, cache: join(ownFolder(), 'official') },
      async targets(suite) {
        if (url !== undefined) return [{ server: serverAt(url) }]
        services ??= startServices(signal, tell)
        const made = targetsOf(suite, await services)
        return typeof made === 'string' ? made : made.map(({ url: at, ...rest }) => ({ ...rest, server: serverAt(at) }))
      },
      ours,
      signal,
      end,
      tell,
    })
  } finally {
    await services?.then(
      ({ stop }) => stop(),
      () => undefined,
    )
  }
}

function targetsOf(
  { id }: OfficialSuite,
  { regional, worldwide, wms }: OfficialServices,
): readonly (Pick<Target, 'label'> & { url: string })[] | string {
  if (/wms/.test(id)) return typeof wms === 'string' ? wms : [wms]
  if (/wmts/.test(id)) return [{ url: regional }]
  if (/tiles/.test(id)) return [{ url: worldwide }]
  return [
    { label: 'regional data', url: regional },
    { label: 'worldwide data', url: worldwide },
  ]
}
