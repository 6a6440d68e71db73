import type { Params } from '../../core/param.ts'
import { type Family, families, membersOf } from './family.ts'
import { bgcolor, tileCol, tileMatrix, tileMatrixSetId, tileRow, transparent } from './params.ts'
import { type Call, type Resource, resource } from './resource.ts'
import { about } from './tilesets.ts'

/** One tile of each family: row before column, row 0 on top. */
export const tiles: readonly Resource[] = families.map(family =>
  family.kind === 'map' ? tile(family, { transparent, bgcolor }) : tile(family, {}),
)

function tile(family: Family, drawn: Params): Resource {
  const params = { ...family.params, ...drawn, tileMatrixSetId, tileMatrix, tileRow, tileCol }
  return resource({
    path: `${family.path}/:tileMatrixSetId/:tileMatrix/:tileRow/:tileCol`,
    operation: `${family.operation}.getTile`,
    tag: family.kind === 'map' ? 'Maps' : 'Tiles',
    summary: about({ fr: 'Une tuile', en: 'One tile' }, family),
    params,
    offers: encoders => encoders.of(family.kind === 'map' ? 'pixels' : 'vectortile'),
    query(call) {
      const { values, offer } = call
      const { ids, whole } = membersOf(family, call)
      const picture = values as { transparent?: boolean; bgcolor?: string }
      return {
        kind: 'tile',
        collections: ids,
        whole,
        content: family.kind,
        grid: values.tileMatrixSetId,
        matrix: values.tileMatrix,
        row: values.tileRow,
        col: values.tileCol,
        style: undefined,
        encoder: offer.id,
        anyFormat: takesAny(call),
        scale: 1,
        transparent: picture.transparent,
        background: picture.bgcolor,
      }
    },
  })
}

/** True where neither `f` nor `Accept` leaves out any format. */
function takesAny({ f, request }: Pick<Call, 'f' | 'request'>): boolean {
  const accept = request.header('accept')
  return f === undefined && (accept === undefined || accept.includes('*/*'))
}
