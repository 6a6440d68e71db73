import { fromArrayBuffer } from 'geotiff'
import proj4 from 'proj4'
import { useGrid } from '../core/crs/crs.ts'

/** proj4 declares the type of the same class by its other build. */
type GeoTiff = Parameters<typeof proj4.nadgrid>[1]

/** A datum grid (GeoTIFF or NTv2) and the ellipsoid whose CRSs it serves; the name is the one that PROJ gives it. */
export interface DatumGrid {
  readonly ellipsoid: string
  readonly name: string
  readonly bytes: Uint8Array
}

/** Gives the grids to this thread's transforms; to be called before the first of them, in each thread. */
export async function loadGrids(grids: readonly DatumGrid[]): Promise<void> {
  for (const { ellipsoid, name, bytes } of grids) {
    const buffer = new Uint8Array(bytes).buffer
    if (name.endsWith('.tif')) await proj4.nadgrid(name, (await fromArrayBuffer(buffer)) as unknown as GeoTiff).ready
    else proj4.nadgrid(name, buffer)
    useGrid(ellipsoid, name)
  }
}
