import { ServiceError } from './error.ts'

/** A media type on offer, with the word that selects it in `f=`. */
export interface Offer {
  readonly id: string
  readonly token: string
  readonly media: string
  /** Name for people where it is not the token: `GeoJSON`. */
  readonly title?: string
  /** Other words and media types accepted for it. */
  readonly aliases?: readonly string[]
}

/**
 * Picks what to send: `f` first, then `Accept` by its q-values, then the first offer.
 * @throws `unknown-format` for an `f` that is not on offer, `not-acceptable` where `Accept` leaves nothing.
 */
export function negotiate<T extends Offer>(offers: readonly T[], f: string | undefined, accept: string | undefined): T {
  if (f !== undefined) {
    const found = offers.find(offer => answers(offer, f.toLowerCase()))
    if (found) return found
    const choices = offers.map(offer => offer.token).join(', ')
    throw new ServiceError('unknown-format', `There is no format "${f}" here; use one of: ${choices}.`, {
      parameter: 'f',
    })
  }
  const first = offers[0]
  if (!first) throw new ServiceError('not-acceptable', 'Nothing can be sent for this resource.')
  const ranges = parseAccept(accept)
  if (ranges.length === 0) return first
  for (const { range } of ranges) {
    const found = offers.find(offer => inRange(offer, range))
    if (found) return found
  }
  const choices = offers.map(offer => offer.media).join(', ')
  throw new ServiceError('not-acceptable', `This resource can be sent as: ${choices}.`, { parameter: 'Accept' })
}

/** True where `word` (lower case) is the token, the media type or an alias of the offer. */
export function answers(offer: Offer, word: string): boolean {
  const plain = compact(word)
  return [offer.id, offer.token, offer.media, bare(offer.media), ...(offer.aliases ?? [])].some(
    name => compact(name.toLowerCase()) === plain,
  )
}

/** A media type without its parameters, in lower case. */
export function bare(media: string): string {
  return media.split(';', 1)[0]!.trim().toLowerCase()
}

const compact = (media: string) => media.replace(/["\s]/g, '')

function inRange(offer: Offer, range: string): boolean {
  if (range === '*/*') return true
  if (range.endsWith('/*')) return bare(offer.media).startsWith(range.slice(0, -1))
  return answers(offer, range)
}

function parseAccept(accept: string | undefined): { range: string; q: number }[] {
  if (!accept) return []
  return accept
    .slice(0, 2000)
    .split(',')
    .slice(0, 50)
    .map(part => {
      const pieces = part.trim().toLowerCase().split(';')
      const quality = pieces.find(piece => piece.trim().startsWith('q='))
      const range = pieces.filter(piece => !piece.trim().startsWith('q=')).join(';')
      const q = quality ? Number(quality.trim().slice(2)) : 1
      return { range, q: Number.isFinite(q) ? q : 0 }
    })
    .filter(({ range, q }) => range !== '' && q > 0)
    .sort((a, b) => b.q - a.q)
}
