import { isBuffered } from '../core/body.ts'
import type { Encoders } from '../core/encoder.ts'
import { bare } from '../core/media.ts'
import type { Picture, Reply } from '../core/request.ts'
import { drawNotice } from '../render/notice.ts'

/** Pixels of the largest picture that is drawn to say something: larger ones are told in text. */
const MOST = 4_194_304

/** A reply whose error is told in a picture: of the format that was asked, else PNG. */
export async function notice(reply: Reply, picture: Picture, encoders: Encoders): Promise<Reply> {
  const offered = encoders.of('pixels')
  const encoder = offered.find(candidate => bare(candidate.media) === bare(picture.media)) ?? offered[0]!
  const { width, height, text, background } = picture
  if (width * height > MOST) return reply
  const transparent = picture.transparent && encoder.alpha === true
  const data = new Uint8Array(drawNotice(width, height, text, transparent ? undefined : background))
  const body = await encoders.encode(encoder.id, { kind: 'pixels', width, height, channels: 4, data })
  return isBuffered(body) ? { status: 200, headers: { 'Content-Type': encoder.media }, body } : reply
}
