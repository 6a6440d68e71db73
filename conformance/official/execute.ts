import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { TestResult } from '../check.ts'
import { run } from '../process.ts'
import { type Engine, findArtefact, type Kit } from './kit.ts'
import { noReport, readCtl, readTestng } from './results.ts'
import type { OfficialSuite, Run } from './suites.ts'
import { unzip } from './zip.ts'

/** Time that a suite may take: tests that ask a dead server wait for each of their requests. */
const PATIENCE = 1800

export interface Setting {
  readonly kit: Kit
  readonly engine: Engine | undefined
  /** Options of Java for every suite. */
  readonly java: readonly string[]
  readonly signal: AbortSignal
}

/** Runs a suite in a folder of its own, which is empty and whose path has no space: the engine takes none. */
export async function execute(
  suite: OfficialSuite,
  archive: string,
  { parameters }: Run,
  folder: string,
  setting: Setting,
): Promise<readonly TestResult[]> {
  await mkdir(join(folder, 'logs'), { recursive: true })
  const { signal } = setting
  const hosts = Object.values(parameters).flatMap(value => (URL.canParse(value) ? [new URL(value).hostname] : []))
  const java = [
    ...setting.java,
    `-Dhttp.nonProxyHosts=${['localhost', '127.*', ...new Set(hosts)].join('|')}`,
    `-Duser.home=${folder}`,
  ]
  const { script } = suite
  const args = script
    ? await ctlArguments(suite, script, archive, parameters, folder, setting)
    : ['-jar', archive, await writeProperties(parameters, folder)]
  const { output } = await run('java', [...java, ...args], {
    signal,
    seconds: PATIENCE,
    cwd: folder,
    env: { ...process.env, TE_BASE: folder },
  })
  signal.throwIfAborted()
  const results = script ? await readCtl(folder) : await readTestng(folder)
  return results.length > 0 ? results : [noReport(output)]
}

async function ctlArguments(
  suite: OfficialSuite,
  script: string,
  archive: string,
  parameters: Run['parameters'],
  folder: string,
  { kit, engine }: Setting,
): Promise<readonly string[]> {
  if (!engine) throw new Error(`${suite.id} was started without an engine.`)
  const scripts = join(folder, 'scripts')
  await unzip(archive, scripts)
  const libraries = suite.libraries && (await findArtefact(kit, suite.libraries))
  if (libraries) await unzip(libraries.path, join(folder, 'libraries'), path => /[^/]\.jar$/.test(path))
  const resources = join(scripts, script.replace(/\/ctl\/.*/, '/resources'))
  const path = [engine.resources, resources, join(engine.jars, '*'), ...(await jarsIn(join(folder, 'libraries')))]
  return [
    ...[`-DTE_BASE=${folder}`, '-Djava.protocol.handler.pkgs=com.occamlab.te.util.protocols'],
    ...['-cp', path.join(process.platform === 'win32' ? ';' : ':'), 'com.occamlab.te.Test'],
    ...['-cmd=test', '-logdir=logs', '-session=run', `-source=${script}`],
    ...Object.entries(parameters).map(([name, value]) => `@${name}=${value}`),
  ]
}

/** The jars that the scripts of WMS 1.1.1 call; others of the same archive are the engine's own. */
async function jarsIn(folder: string): Promise<readonly string[]> {
  const files = await readdir(folder, { recursive: true }).catch(() => [])
  return files
    .filter(file => /(^|[\\/])(cite1-utils|jaxen|saxpath)[^\\/]*\.jar$/.test(file))
    .map(file => join(folder, file))
}

async function writeProperties(parameters: Run['parameters'], folder: string): Promise<string> {
  const quote = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
  const entries = Object.entries(parameters).map(([key, value]) => `<entry key="${quote(key)}">${quote(value)}</entry>`)
  const file = join(folder, 'properties.xml')
  await writeFile(
    file,
    `<?xml version="1.0" encoding="UTF-8"?>\n<properties version="1.0">\n${entries.join('\n')}\n</properties>\n`,
  )
  return file
}
