import { access, mkdir, rename, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { buildings } from './buildings.ts'
import { makeCloud } from './copc.ts'
import { makeOrthos } from './ortho.ts'
import { startDatabase } from './peers/postgres.ts'
import type { Running } from './process.ts'
import { random } from './random.ts'

/** What all sides read: the same files, the same database. */
export interface Data {
  /** Folder of `ortho512.tif`, `ortho256.tif` and `cloud.copc.laz`. */
  readonly folder: string
  readonly database: Running
}

/** Makes what is missing (about two minutes the first time) and starts the database. */
export async function openData(root: string, tell: (words: string) => void): Promise<Data> {
  const folder = resolve(process.env.GEOSOCLE_DATA ?? join(root, '.geosocle'), 'bench')
  await mkdir(folder, { recursive: true })
  if (!(await exists(join(folder, 'ortho256.tif')))) await makeOrthos(folder, tell)
  const cloud = join(folder, 'cloud.copc.laz')
  if (!(await exists(cloud))) {
    await writeFile(`${cloud}.part`, makeCloud(random(7)))
    await rename(`${cloud}.part`, cloud)
  }
  tell('Starting a private database with 200,000 buildings …')
  return { folder, database: await startDatabase(buildings) }
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  )
