import { type Box, intersection } from '../core/box.ts'
import { CRS84, type Crs, datumGrids, definition, sameSpace } from '../core/crs/crs.ts'
import { areas, transform } from '../core/crs/transform.ts'
import type { Store } from '../core/store.ts'

/** How far the two engines may be apart, in metres. */
const TOLERANCE = 0.02
const SIDE = 5

/**
 * Compares our transforms with those of PostGIS at points of `lonLat` where both CRSs are used.
 * Answers with a complaint, or undefined where they agree within 2 cm (or share no ground).
 */
export async function compareTransforms(
  from: Crs,
  to: Crs,
  lonLat: Box,
  store: Store,
  signal: AbortSignal,
): Promise<string | undefined> {
  if (sameSpace(from, to)) return undefined
  const points = samples(from, to, lonLat)
  if (points.length === 0) return undefined
  const rows = await store.query<{ x: number; y: number }>(
    {
      text: `select ST_X(p) as x, ST_Y(p) as y from (select i, ST_Transform(ST_SetSRID(ST_MakePoint(x, y), $3::int), $4::int) as p
        from unnest($1::float8[], $2::float8[]) with ordinality as t(x, y, i)) as moved order by i`,
      values: [points.map(([x]) => x), points.map(([, y]) => y), srid(from), srid(to)],
    },
    signal,
  )
  const convert = transform(from, to)
  const worst = Math.max(
    ...rows.map((row, i) => {
      const [x, y] = convert(...points[i]!)
      return Math.hypot(x - row.x, y - row.y) * to.metersPerUnit
    }),
  )
  if (worst <= TOLERANCE) return undefined
  return `${from.id} to ${to.id} differs from PostGIS by ${worst < 1 ? `${Math.round(worst * 100)} cm` : `${worst.toFixed(1)} m`}${remedy(from, to)}`
}

/** Points inside the areas of use of both, in the first CRS. */
function samples(from: Crs, to: Crs, lonLat: Box): [number, number][] {
  const part = areas(from)
    .flatMap(a => areas(to).map(b => intersection(a, b)))
    .map(box => box && intersection(box, lonLat))
    .find(box => box !== undefined)
  if (!part) return []
  const into = transform(CRS84, from)
  const at = (low: number, high: number, i: number) => low + ((high - low) * (i + 0.5)) / SIDE
  return Array.from({ length: SIDE * SIDE }, (_, i): [number, number] =>
    into(at(part[0], part[2], i % SIDE), at(part[1], part[3], Math.floor(i / SIDE))),
  ).filter(([x, y]) => Number.isFinite(x) && Number.isFinite(y))
}

function remedy(from: Crs, to: Crs): string {
  for (const crs of [from, to]) {
    const ellipsoid = /\+ellps=(\S+)/.exec(crs.proj4)?.[1]
    const names = ellipsoid && datumGrids[ellipsoid]
    if (names && !definition(crs).includes('+nadgrids='))
      return `: no datum grid is loaded for ${crs.id}; put ${names.join(' or ')} into a folder of crs.grids`
    if (names) return ': PostGIS may lack the datum grid (see postgis_proj_version() and its PROJ data folder)'
  }
  return ''
}

const srid = (crs: Crs) => (crs.authority === 'OGC' ? 4326 : Number(crs.code))
