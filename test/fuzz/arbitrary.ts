import fc from 'fast-check'
import { hostileTexts } from '../support/texts.ts'

/** Numbers as texts, and what looks like one. */
const numeric = fc.oneof(
  fc.integer().map(String),
  fc.double().map(String),
  fc.bigInt().map(String),
  fc.stringMatching(/^[-+]?[\d.eE+-]{0,20}$/),
  fc.constantFrom('1e309', '-0', '0x10', '1_000', '٣', '１', '1,5', ' 1', '2147483648', '9007199254740993', '1e-400'),
)

const words = fc.constantFrom(
  ...hostileTexts,
  'EPSG:4326',
  'urn:ogc:def:crs:EPSG::2154',
  'http://www.opengis.net/def/crs/EPSG/0/999999',
  '2020-01-01/..',
  '2020-02-30T99:99:99Z',
  '-180,-90,180,90',
  '0,0,0,0',
  'true',
  'default',
  'image/png',
  'WebMercatorQuad',
  'ª',
  'İ',
  '\u202e',
  '\ud800',
)

/** Text of any kind: words of the standards, numbers, lists, all of Unicode, lone surrogates, long ones. */
export const text: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: words },
  { weight: 4, arbitrary: numeric },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 2, arbitrary: fc.string({ maxLength: 60 }) },
  { weight: 2, arbitrary: fc.array(fc.oneof(numeric, words), { maxLength: 12 }).map(all => all.join(',')) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(',', '/', '-', '0', 'a', '(', '"', '%', 'é', ' ', ';q=', '*/*,'), fc.nat(3000))
      .map(([piece, count]) => piece.repeat(count)),
  },
)

/** One of these texts with a few places changed. */
export function textLike(...all: readonly string[]): fc.Arbitrary<string> {
  const edit = fc.tuple(fc.nat(), fc.nat(3), fc.oneof(fc.string({ unit: 'binary', maxLength: 4 }), words))
  return fc.tuple(fc.constantFrom(...all), fc.array(edit, { maxLength: 4 })).map(([whole, edits]) =>
    edits.reduce((found, [place, cut, piece]) => {
      const at = place % (found.length + 1)
      return found.slice(0, at) + piece + found.slice(at + cut)
    }, whole),
  )
}

type Change = (bytes: Uint8Array) => Uint8Array

const interesting = [
  0,
  1,
  7,
  8,
  127,
  128,
  255,
  256,
  1024,
  32_767,
  32_768,
  65_535,
  65_536,
  2 ** 24,
  2 ** 31 - 1,
  2 ** 31,
  2 ** 32 - 1,
]

const changes: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(fc.nat(), fc.nat(255)).map(
    ([place, value]): Change =>
      bytes =>
        write(bytes, place, 1, view => view.setUint8(0, value)),
  ),
  fc.tuple(fc.nat(), fc.boolean(), fc.constantFrom(2, 4, 8), fc.oneof(fc.constantFrom(...interesting), fc.nat())).map(
    ([place, little, size, value]): Change =>
      bytes =>
        write(bytes, place, size, view => {
          if (size === 2) view.setUint16(0, value, little)
          else if (size === 4) view.setUint32(0, value, little)
          else view.setBigUint64(0, BigInt(value) << (value % 3 === 0 ? 32n : 0n), little)
        }),
  ),
  fc.tuple(fc.nat(), fc.double()).map(
    ([place, value]): Change =>
      bytes =>
        write(bytes, place, 8, view => view.setFloat64(0, value, true)),
  ),
  fc.nat().map(
    (place): Change =>
      bytes =>
        bytes.slice(0, bytes.length - (place % (bytes.length + 1))),
  ),
  fc.tuple(fc.nat(), fc.uint8Array({ maxLength: 16 })).map(
    ([place, piece]): Change =>
      bytes => {
        const at = place % (bytes.length + 1)
        return Uint8Array.from([...bytes.subarray(0, at), ...piece, ...bytes.subarray(at)])
      },
  ),
  fc.tuple(fc.nat(), fc.nat(), fc.nat(64)).map(
    ([from, to, length]): Change =>
      bytes => {
        const source = from % (bytes.length + 1)
        const copy = bytes.slice()
        copy.copyWithin(to % (bytes.length + 1), source, source + length)
        return copy
      },
  ),
)

function write(bytes: Uint8Array, place: number, size: number, put: (view: DataView) => void): Uint8Array {
  if (bytes.length < size) return bytes
  const copy = bytes.slice()
  put(new DataView(copy.buffer, place % (bytes.length - size + 1), size))
  return copy
}

/** One of these files with a few bytes changed, cut off, put in or copied; `head`: most changes fall into its first bytes. */
export function bytesLike(files: readonly Uint8Array[], head = Number.MAX_SAFE_INTEGER): fc.Arbitrary<Uint8Array> {
  return fc
    .tuple(fc.constantFrom(...files), fc.array(fc.tuple(changes, fc.nat(4)), { maxLength: 8 }))
    .map(([whole, all]) =>
      all.reduce((bytes, [change, where]) => {
        if (where === 0 || bytes.length <= head) return change(bytes)
        const front = change(bytes.slice(0, head))
        return Buffer.concat([front, bytes.subarray(head)])
      }, whole),
    )
}
