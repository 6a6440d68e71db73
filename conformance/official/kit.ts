import { existsSync } from 'node:fs'
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { run } from '../process.ts'
import { unzip } from './zip.ts'

/** Where the official suites and what they need are, as the environment says. */
export interface Kit {
  /** `CITE_JARS`: folder of the suites, under the names with which they are published. */
  readonly jars: string | undefined
  /** `CITE_ENGINE`: folder of the jars of TEAM Engine; without it Maven is asked for them. */
  readonly engine: string | undefined
  /** `CITE_SCHEMAS`: folder of the schemas that the suites read, for machines without the Internet. */
  readonly schemas: string | undefined
  /** Folder where what Maven brings is kept. */
  readonly cache: string
}

export interface Artefact {
  /** As in `ets-wms13-1.34-ctl.zip`: name before the version, and what is behind it. */
  readonly name: string
  readonly ending: string
  /** The version that this runner was tried with. */
  readonly version: string
}

export function publishedName({ name, ending, version }: Artefact): string {
  return `${name}-${version}${ending}`
}

/** The newest file of an artefact in the folder of the suites, with its version; nothing where there is none. */
export async function findArtefact(
  { jars }: Kit,
  { name, ending }: Artefact,
): Promise<{ path: string; version: string } | undefined> {
  if (jars === undefined) return undefined
  const files = await readdir(jars).catch(() => [])
  const versions = files
    .filter(file => file.startsWith(`${name}-`) && file.endsWith(ending))
    .map(file => file.slice(name.length + 1, -ending.length))
    .filter(version => /^\d[\w.-]*$/.test(version))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
  const version = versions.at(-1)
  return version === undefined ? undefined : { path: resolve(jars, `${name}-${version}${ending}`), version }
}

const GROUP = 'org.opengis.cite.teamengine'
const ENGINE = 'teamengine-core'
const VERSION = '6.0.0-RC2'

export interface Engine {
  /** Folder of the jars. */
  readonly jars: string
  /** Folder of its resources: from inside a jar it does not find its own parsers. */
  readonly resources: string
}

/** TEAM Engine, which runs suites written in CTL; the reason where it is not to be had. */
export async function findEngine({ engine, cache }: Kit, signal: AbortSignal): Promise<Engine | string> {
  const jars = engine === undefined ? join(cache, 'engine') : resolve(engine)
  if (engine === undefined && !existsSync(jars)) {
    const failed = await askMaven(jars, signal)
    if (failed !== undefined)
      return `It needs ${GROUP}:${ENGINE}:${VERSION} with its dependencies: set CITE_ENGINE to a folder with these jars, or install Maven (${failed}).`
  }
  const found = (await readdir(jars).catch(() => [])).find(file => /^teamengine-resources-.*\.jar$/.test(file))
  if (!found) return `There is no teamengine-resources-*.jar in ${jars}.`
  const resources = join(cache, found.replace(/\.jar$/, ''))
  if (!existsSync(resources)) await unzip(join(jars, found), resources)
  return { jars, resources }
}

async function askMaven(folder: string, signal: AbortSignal): Promise<string | undefined> {
  const work = `${folder}.part`
  await mkdir(work, { recursive: true })
  const pom = join(work, 'pom.xml')
  await writeFile(
    pom,
    `<project><modelVersion>4.0.0</modelVersion><groupId>local</groupId><artifactId>engine</artifactId><version>1</version><packaging>pom</packaging><dependencies><dependency><groupId>${GROUP}</groupId><artifactId>${ENGINE}</artifactId><version>${VERSION}</version></dependency></dependencies></project>`,
  )
  try {
    const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${join(work, 'jars')}`]
    const { code, output } = await run('mvn', ['-q', '-B', '-f', pom, ...goal], { signal, seconds: 600 })
    if (code !== 0) return output.trim().split('\n')[0] || `mvn ended with ${code}`
    await rename(join(work, 'jars'), folder)
    return undefined
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}
