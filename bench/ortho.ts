import { open } from 'node:fs/promises'
import { run } from './process.ts'
import { random } from './random.ts'

/** An ortho of half a metre in Lambert-93, 8 km wide: decoded it is more than MapServer's block cache of 512 MB. */
export const ortho = { size: 16_384, pixel: 0.5, west: 695_000, north: 6_543_000 }

/** Waves of this many pixels and of this strength make the ground; noise and fields make it compress like a photograph. */
const waves: readonly (readonly [number, number])[] = [
  [4000, 40],
  [700, 26],
  [130, 16],
  [29, 10],
]

/** Writes a textured picture, the same at each run, as the two COGs that the rows read. */
export async function makeOrthos(folder: string, tell: (words: string) => void): Promise<void> {
  const raw = `${folder}/ortho.ppm`
  tell('Drawing the ortho …')
  await draw(raw)
  const { size, pixel, west, north } = ortho
  const corners = [west, north, west + size * pixel, north - size * pixel].map(String)
  for (const block of [512, 256]) {
    tell(`Writing the ortho with blocks of ${block} pixels …`)
    const creation = [
      'COMPRESS=JPEG',
      'QUALITY=85',
      `BLOCKSIZE=${block}`,
      'OVERVIEW_RESAMPLING=AVERAGE',
      'NUM_THREADS=2',
    ]
    const options = creation.flatMap(option => ['-co', option])
    const target = `${folder}/ortho${block}.tif`
    await run('gdal_translate', [
      '-q',
      '-of',
      'COG',
      ...options,
      '-a_srs',
      'EPSG:2154',
      '-a_ullr',
      ...corners,
      raw,
      target,
    ])
  }
  await run('rm', [raw])
}

async function draw(path: string): Promise<void> {
  const { size } = ortho
  const next = random(20_240_607)
  const noise = Int8Array.from({ length: 65_536 }, () => (next() + next() + next() - 1.5) * 22)
  const phases = waves.map(() => [next() * 7, next() * 7, 0.5 + next(), 0.5 + next()] as const)
  const across = waves.map(([step], w) =>
    Float32Array.from({ length: size }, (_, x) => Math.sin((x * 6.28 * phases[w]![2]) / step + phases[w]![0])),
  )
  const file = await open(path, 'w')
  await file.write(`P6\n${size} ${size}\n255\n`)
  const rows = 64
  const strip = Buffer.alloc(size * 3 * rows)
  for (let top = 0; top < size; top += rows) {
    for (let r = 0; r < rows; r++) {
      const y = top + r
      const down = waves.map(([step], w) => Math.sin((y * 6.28 * phases[w]![3]) / step + phases[w]![1]))
      const salt = Math.floor(next() * 65_536)
      for (let x = 0; x < size; x++) {
        let light = 110
        for (let w = 0; w < waves.length; w++) light += waves[w]![1] * across[w]![x]! * down[w]!
        const field = (((x >> 8) + 3 * (y >> 8)) % 7) * 6
        const grain = noise[(x * 31 + salt) & 65_535]!
        const road = x % 1000 < 14 || y % 1250 < 14
        const at = (r * size + x) * 3
        strip[at] = clamp(road ? 165 + grain : light + field * 0.5 + grain)
        strip[at + 1] = clamp(road ? 160 + grain : light + field + grain + 8)
        strip[at + 2] = clamp(road ? 155 + grain : light * 0.8 + grain)
      }
    }
    await file.write(strip)
  }
  await file.close()
}

const clamp = (value: number) => Math.max(0, Math.min(255, value | 0))
