import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ClassResult, TestResult } from '../check.ts'
import type { Server } from '../discover.ts'
import { run } from '../process.ts'
import { compare } from './compare.ts'
import { execute } from './execute.ts'
import { explain } from './explained.ts'
import { type Engine, findArtefact, findEngine, type Kit, publishedName } from './kit.ts'
import { type SchemaProxy, startProxy } from './schemas.ts'
import type { OfficialSuite, Run } from './suites.ts'

/** A server for a suite, with what it is where there are several. */
export interface Target {
  readonly label?: string
  readonly server: Server
}

export interface OfficialOptions {
  readonly kit: Kit
  /** What a suite is run on; the reason where there is nothing for it. */
  targets(suite: OfficialSuite): Promise<readonly Target[] | string>
  /** Results of our own classes, to say where an official test finds otherwise. */
  readonly ours: readonly ClassResult[]
  readonly signal: AbortSignal
  end(result: ClassResult): void
  tell(words: string): void
}

interface Prepared {
  readonly archive: string
  readonly version: string
  readonly engine: Engine | undefined
  readonly runs: readonly (Run & { readonly server: Server })[]
}

/** Runs official suites one after the other. One that is not there, or has nothing to run on, is not run, and says why. */
export async function runOfficial(
  chosen: readonly OfficialSuite[],
  options: OfficialOptions,
): Promise<readonly ClassResult[]> {
  const { kit, ours, signal, end, tell } = options
  const work = await mkdtemp(join(tmpdir(), 'conformance-'))
  const results: ClassResult[] = []
  let proxy: SchemaProxy | undefined
  try {
    for (const suite of chosen) {
      signal.throwIfAborted()
      const prepared = await prepare(suite, options)
      if (typeof prepared !== 'string' && kit.schemas !== undefined)
        proxy ??= await startProxy(kit.schemas, work, signal)
      const setting = { kit, java: proxy?.java ?? [], signal }
      const result = await runSuite(suite, prepared, join(work, suite.id), setting, tell)
      results.push({ ...result, results: result.results.map(each => compare(each, ours)) })
      end(results.at(-1)!)
    }
    if (proxy && proxy.missed.size > 0) tell(`Not in CITE_SCHEMAS: ${[...proxy.missed].sort().join(', ')}`)
    return results
  } finally {
    await proxy?.close()
    await rm(work, { recursive: true, force: true })
  }
}

async function runSuite(
  suite: OfficialSuite,
  prepared: Prepared | string,
  folder: string,
  setting: { readonly kit: Kit; readonly java: readonly string[]; readonly signal: AbortSignal },
  tell: (words: string) => void,
): Promise<ClassResult> {
  if (typeof prepared === 'string') return { of: suite, skipped: prepared, results: [] }
  const { archive, version, engine, runs } = prepared
  const results: TestResult[] = []
  for (const [i, one] of runs.entries()) {
    tell(`Running ${suite.artefact.name} ${version}${one.label === undefined ? '' : `: ${one.label}`} …`)
    const found = await execute(suite, archive, one, join(folder, String(i)), { ...setting, engine })
    const title = (name: string) => (one.label === undefined ? name : `${one.label}: ${name}`)
    for (const each of found) {
      const result = await explain(suite.id, one.server, each)
      results.push({ ...result, test: { ...each.test, title: title(each.test.title) } })
    }
  }
  return { of: { ...suite, title: `${suite.title} (${suite.artefact.name} ${version})` }, results }
}

async function prepare(suite: OfficialSuite, { kit, targets, signal }: OfficialOptions): Promise<Prepared | string> {
  const found = await findArtefact(kit, suite.artefact)
  if (!found) return absent(kit, publishedName(suite.artefact))
  if (suite.libraries && !(await findArtefact(kit, suite.libraries))) return absent(kit, publishedName(suite.libraries))
  const servers = await targets(suite)
  if (typeof servers === 'string') return servers
  const runs: (Run & { readonly server: Server })[] = []
  const reasons: string[] = []
  for (const { label, server } of servers) {
    const asked = await suite.runs(server)
    if (typeof asked === 'string') reasons.push(asked)
    else
      for (const one of asked) {
        const labels = [label, one.label].filter(each => each !== undefined)
        runs.push({ ...one, server, ...(labels.length > 0 && { label: labels.join(', ') }) })
      }
  }
  if (runs.length === 0) return reasons.join(' ')
  const java = await run('java', ['-version'], { signal, seconds: 60 })
  if (java.code !== 0) return 'It needs Java 17 or later: there is no java here.'
  const engine = suite.script === undefined ? undefined : await findEngine(kit, signal)
  return typeof engine === 'string' ? engine : { archive: found.path, version: found.version, engine, runs }
}

function absent({ jars }: Kit, name: string): string {
  return jars === undefined
    ? `Not here: set CITE_JARS to a folder with ${name}.`
    : `Not here: there is no ${name} in ${jars} (CITE_JARS).`
}
