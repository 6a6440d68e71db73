import sharp, { type Sharp } from 'sharp'
import type { Image } from '../core/payload.ts'

/** The image as libvips takes it; one whose pixels are all opaque loses its alpha channel. */
export function picture({ width, height, channels, data }: Image): Sharp {
  const input = sharp(data, { raw: { width, height, channels } })
  return channels === 4 && opaque(data) ? input.removeAlpha() : input
}

function opaque(data: Uint8Array): boolean {
  for (let i = 3; i < data.length; i += 4) if (data[i] !== 255) return false
  return true
}
