import { expect, it } from 'vitest'
import { ServiceError } from '../../src/core/error.ts'
import { draw, openCog, signal } from '../support/raster.ts'
import { bytesLike } from './arbitrary.ts'
import { corpus, fuzz, replay } from './fuzz.ts'
import { memoryIo } from './memory.ts'

const sound = corpus('sound/tiff')
const files = [...sound, ...corpus('tiff')].map(({ bytes }) => bytes)

it.each(sound)('$name is drawn', ({ bytes }) => served(bytes))
fuzz('the head of a TIFF', { runs: 800, cases: bytesLike(files, 600), check: refused })
fuzz('the blocks of a TIFF', { runs: 400, cases: bytesLike(files), check: refused })
replay('tiff', refused)

/** Facts, a map and a stored tile. */
async function served(bytes: Uint8Array): Promise<void> {
  const source = openCog('a.tif', {}, memoryIo(bytes))
  try {
    const facts = await source.facts(signal())
    await draw(source, { crs: facts.crs.id, width: 24, height: 24, box: facts.extent!.box })
    const [own] = facts.tiles ?? []
    if (!own) return
    const { id } = own.grid.matrices.at(-1)!
    await source.tiles!.read(own.grid.id, { matrix: id, row: 0, col: 0 }, signal())
  } finally {
    await source.close()
  }
}

/** Served, or refused with the word for a broken source. */
async function refused(bytes: Uint8Array): Promise<void> {
  try {
    await served(bytes)
  } catch (thrown) {
    if (!(thrown instanceof ServiceError)) throw thrown
    expect(thrown.code).toMatch(/^(?:source-failed|too-large)$/)
  }
}
