import sharp from 'sharp'

export interface Picture {
  /** "png", "jpeg", "webp"… as the bytes say, whatever the Content-Type. */
  readonly format: string
  readonly width: number
  readonly height: number
  readonly hasAlpha: boolean
  /** Red, green, blue, alpha of each pixel from the top left. */
  readonly data: Uint8Array
}

/** Reads a whole picture; nothing where the bytes are none. */
export async function readPicture(bytes: Uint8Array): Promise<Picture | undefined> {
  try {
    const { format, hasAlpha } = await sharp(bytes).metadata()
    const { data, info } = await sharp(bytes)
      .toColourspace('srgb')
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true })
    return { format: String(format), width: info.width, height: info.height, hasAlpha: hasAlpha === true, data }
  } catch {
    return undefined
  }
}

/** True where all pixels are alike: nothing can be said of what the picture shows. */
export function isUniform({ data }: Picture): boolean {
  for (let i = 4; i < data.length; i++) if (data[i] !== data[i - 4]) return false
  return true
}

/** Pixels of exactly this colour. */
export function countPixels(
  { data }: Picture,
  is: (red: number, green: number, blue: number, alpha: number) => boolean,
) {
  let count = 0
  for (let i = 0; i < data.length; i += 4) if (is(data[i]!, data[i + 1]!, data[i + 2]!, data[i + 3]!)) count++
  return count
}

/** Means of `n` × `n` cells over white, red, green and blue in turn: what is left of a picture from afar. */
export function coarse({ data, width, height }: Picture, n: number): Float64Array {
  const sums = new Float64Array(n * n * 3)
  const counts = new Float64Array(n * n)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const cell = Math.floor((y * n) / height) * n + Math.floor((x * n) / width)
      const at = 4 * (y * width + x)
      const alpha = data[at + 3]! / 255
      counts[cell]!++
      for (let c = 0; c < 3; c++) sums[3 * cell + c]! += data[at + c]! * alpha + 255 * (1 - alpha)
    }
  return sums.map((sum, i) => sum / Math.max(1, counts[Math.floor(i / 3)]!))
}

/** Root mean square of the differences, 0 to 255. */
export function distance(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += (a[i]! - b[i]!) ** 2
  return Math.sqrt(sum / a.length)
}
