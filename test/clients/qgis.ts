import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect } from 'vitest'
import { hasProgram } from '../support/france.ts'

const run = promisify(execFile)

/** QGIS belongs to the system's Python. */
const system = '/usr/bin/python3'

/** Why QGIS cannot draw here; undefined where it can. */
export const noQgis = hasProgram(system, '-c', 'import qgis.core') ? undefined : `${system} has no module qgis`

/** What QGIS says of a layer that it drew. */
export interface Drawn {
  readonly crs: string
  readonly colours: number
  /** Of features: every name, and the box of the layer. */
  readonly names?: readonly string[]
  readonly box?: readonly number[]
}

/** Draws a layer with QGIS on 400 × 400 pixels, into `folder`/qgis.png. Errors of QGIS fail the test. */
export async function drawQgis(
  folder: string,
  kind: 'raster' | 'vector-tiles' | 'features',
  source: string,
  box: readonly number[],
  crs: string,
): Promise<Drawn & { picture: string }> {
  const picture = join(folder, 'qgis.png')
  const args = [join('test', 'clients', 'draw.py'), kind, source, ...box.map(String), crs, picture]
  const { stdout } = await run(system, args, { env: { ...process.env, HOME: folder }, timeout: 120_000 })
  const line = stdout.split('\n').findLast(each => each.startsWith('{')) ?? '{}'
  const { errors, ...drawn } = JSON.parse(line) as Drawn & { errors: readonly string[] }
  expect(errors).toEqual([])
  return { ...drawn, picture }
}

/** A URL as a part of a provider's text. */
export const escaped = (url: string) => url.replace(/[&?=]/g, encodeURIComponent)
