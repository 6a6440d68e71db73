import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import type { Box } from '../../src/core/box.ts'
import { definition, parseCrs } from '../../src/core/crs/crs.ts'
import { transformBox } from '../../src/core/crs/transform.ts'
import type { Facts } from '../../src/core/facts.ts'
import type { Io } from '../../src/core/io.ts'
import type { Pixels, Window } from '../../src/core/raster.ts'
import type { Source } from '../../src/core/source.ts'
import type { Style } from '../../src/core/style.ts'
import type { MapJob, Work } from '../../src/core/work.ts'
import { makeIo } from '../../src/io/io.ts'
import { styleFunctions } from '../../src/render/index.ts'
import { chooseLevel, type Resampling, sourceWindows } from '../../src/render/project.ts'
import { cog } from '../../src/sources/cog/source.ts'
import { runMap } from '../../src/workers/map.ts'

export const geodata = join(process.env.GEODATA_DIR ?? '../shared/data', 'raster')
export const hasGeodata = existsSync(geodata)
export const hasGdal = (() => {
  try {
    execFileSync('gdal_translate', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

export const scratch = () => mkdtempSync(join(tmpdir(), 'geosocle-raster-'))
export const signal = () => AbortSignal.timeout(30_000)

/** A file opened as the source `cog` of the collection `sample`. */
export function openCog(path: string, config: object = {}, io: Io = makeIo({ folder: '.' })): Source {
  const parsed = cog.config.parse({ path, ...config }) as Parameters<typeof cog.open>[0]
  return cog.open(parsed, { io, id: 'sample', stores: { get: () => undefined as never }, warn: () => undefined })
}

export interface Picture {
  readonly crs: string
  readonly box?: Box
  readonly width: number
  readonly height: number
  readonly use?: string
  readonly options?: Style['options']
  readonly resampling?: Resampling
}

/** Draws a source as the operation of maps does: level, windows, blocks, one job; here, or on the threads of `work`. */
export async function draw(
  source: Source,
  picture: Picture,
  work: Work = here,
): Promise<Pixels & { windows: readonly Window[]; facts: Facts }> {
  const facts = await source.facts(signal())
  const raster = facts.raster!
  const crs = parseCrs(picture.crs)!
  const box = picture.box ?? transformBox(facts.extent!.box, facts.crs, crs)!
  const suiting = styleFunctions.find(style => style.of === 'raster' && style.suits?.(raster))!
  const style: Style = { id: 'default', use: picture.use ?? suiting.use, options: picture.options ?? {} }
  const margin = styleFunctions.find(({ use }) => use === style.use)!.margin ?? 0
  const frame = { width: picture.width, height: picture.height, crs: definition(crs), box }
  const area = transformBox(box, crs, facts.crs)
  const index = area ? chooseLevel(raster, area, frame.width, frame.height) : 0
  const storage = definition(facts.crs)
  const { resampling = 'bilinear' } = picture
  const windows = sourceWindows(raster.levels[index]!, frame, storage, margin, resampling)
  const held = work.hold?.()
  try {
    const parts = await Promise.all(windows.map(window => source.coverage!.read(index, window, signal(), held)))
    const layer = { kind: 'raster' as const, crs: storage, parts, raster, style, resampling }
    const job = { ...frame, layers: [layer], background: undefined, symbolScale: 1, encoder: 'png' }
    return { ...(await pixelsOf(await work.run('map', job, signal()))), windows, facts }
  } finally {
    held?.end()
  }
}

const here: Work = { run: async (_, job) => (await runMap(job as MapJob)) as never }

/** The pixels of a PNG, in four channels. */
export async function pixelsOf(png: Uint8Array): Promise<Pixels> {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.height, channels: 4, data }
}

/** The samples of a file as GDAL reads them: band after band, little-endian. */
export function gdalSamples(path: string, folder: string, args: readonly string[] = []): Buffer {
  const out = join(folder, 'raw.bin')
  execFileSync('gdal_translate', ['-q', '-of', 'ENVI', '-co', 'INTERLEAVE=BSQ', ...args, path, out])
  return readFileSync(out)
}

export function gdal(command: string, args: readonly string[]): string {
  return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
}

/** The mean and the largest difference of bytes. */
export function difference(a: Uint8Array, b: Uint8Array): { mean: number; max: number } {
  let sum = 0
  let max = 0
  for (let i = 0; i < a.length; i++) {
    const distance = Math.abs(a[i]! - b[i]!)
    sum += distance
    max = Math.max(max, distance)
  }
  return { mean: sum / a.length, max }
}
