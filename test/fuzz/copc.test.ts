import { expect, it } from 'vitest'
import { ServiceError } from '../../src/core/error.ts'
import { copc } from '../../src/sources/copc/source.ts'
import { crsOfWkt } from '../../src/sources/copc/wkt.ts'
import { makeCopc } from '../support/copc.ts'
import { bytesLike, text, textLike } from './arbitrary.ts'
import { corpus, fuzz, replay } from './fuzz.ts'
import { memoryIo } from './memory.ts'

const sound = [
  makeCopc(),
  makeCopc({ wkt: '' }),
  makeCopc({ nodeBytes: 200, entries: Array.from({ length: 40 }, (_, i) => [i % 5, 1200, 10, 0]) }),
]
const files = [...sound, ...corpus('copc').map(({ bytes }) => bytes)]
const signal = () => AbortSignal.timeout(20_000)

it('the sound ones are read', async () => {
  for (const bytes of sound) await expect(read(bytes)).resolves.toBeUndefined()
})
fuzz('the head of a point cloud', { runs: 1000, cases: bytesLike(files, 1600), check: refused })
fuzz('the hierarchy of a point cloud', { runs: 600, cases: bytesLike(files), check: refused })
fuzz('the WKT of a point cloud', {
  runs: 2000,
  cases: textLike(
    'COMPD_CS["c",PROJCS["a",GEOGCS["b",AUTHORITY["EPSG","4171"]],AUTHORITY["EPSG","2154"]],VERT_CS["v",AUTHORITY["EPSG","5720"]]]',
    'COMPOUNDCRS["c",PROJCRS["a",BASEGEOGCRS["b",ID["EPSG",4171]],ID["EPSG",2154]],VERTCRS["v",ID["EPSG",5720]]]',
    '['.repeat(5000),
    'A["'.repeat(5000),
  ),
  check: wkt => void crsOfWkt(wkt),
})
fuzz('any text as WKT', { runs: 500, cases: text, check: wkt => void crsOfWkt(wkt) })
replay('copc', refused)

async function read(bytes: Uint8Array): Promise<void> {
  const stores = {
    get() {
      throw new Error('no database here')
    },
  }
  const settings = { path: 'a.copc.laz', crs: 'EPSG:2154' }
  const source = copc.open(settings, { io: memoryIo(bytes), id: 'cloud', warn: () => undefined, stores })
  try {
    const facts = await source.facts(signal())
    const [file] = facts.files!
    let length = 0
    for await (const piece of source.bytes!.stream(file!.name, 0, 100, signal(), file!.etag)) length += piece.length
    expect(length).toBe(100)
  } finally {
    await source.close()
  }
}

async function refused(bytes: Uint8Array): Promise<void> {
  try {
    await read(bytes)
  } catch (thrown) {
    if (!(thrown instanceof ServiceError)) throw thrown
    expect(thrown.code).toBe('source-failed')
  }
}
