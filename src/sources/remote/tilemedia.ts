/** A kind of tile that other servers send: its types as they are written, and its first bytes. */
export interface TileMedia {
  readonly media: string
  readonly content: 'map' | 'vector'
  /** Content-Types that servers use for it. */
  readonly types: readonly string[]
  /** Whether bytes can be such a tile. */
  holds(bytes: Uint8Array): boolean
}

const begins = (bytes: Uint8Array, start: readonly number[], at = 0) => start.every((byte, i) => bytes[at + i] === byte)

export const isGzip = (bytes: Uint8Array) => begins(bytes, [0x1f, 0x8b])

export const tileMedia = {
  png: {
    media: 'image/png',
    content: 'map',
    types: ['image/png', 'image/png8'],
    holds: bytes => begins(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  },
  jpeg: {
    media: 'image/jpeg',
    content: 'map',
    types: ['image/jpeg', 'image/jpg'],
    holds: bytes => begins(bytes, [0xff, 0xd8, 0xff]),
  },
  webp: {
    media: 'image/webp',
    content: 'map',
    types: ['image/webp'],
    holds: bytes => begins(bytes, [0x52, 0x49, 0x46, 0x46]) && begins(bytes, [0x57, 0x45, 0x42, 0x50], 8),
  },
  mvt: {
    media: 'application/vnd.mapbox-vector-tile',
    content: 'vector',
    types: [
      'application/vnd.mapbox-vector-tile',
      'application/x-protobuf',
      'application/protobuf',
      'application/octet-stream',
    ],
    // A tile is a list of layers: field 3, length-delimited.
    holds: bytes => bytes.length === 0 || bytes[0] === 0x1a || isGzip(bytes),
  },
} as const satisfies Readonly<Record<string, TileMedia>>

export type TileFormat = keyof typeof tileMedia

/** The format that a template's ending or its FORMAT parameter says; undefined where it says none. */
export function formatOf(template: string): TileFormat | undefined {
  const word = /(?:[?&]format=(?:image(?:\/|%2f))?|\.)(png|jpe?g|webp|mvt|pbf)(?=$|[?&;@])/i.exec(template)?.[1]
  const plain = word?.toLowerCase()
  if (plain === 'jpg') return 'jpeg'
  if (plain === 'pbf') return 'mvt'
  return plain as TileFormat | undefined
}
