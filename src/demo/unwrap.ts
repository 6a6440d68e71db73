type Position = readonly [number, number]
type Ring = readonly Position[]

export interface Surface {
  readonly type: 'Polygon' | 'MultiPolygon'
  readonly coordinates: readonly Ring[] | readonly (readonly Ring[])[]
}

/**
 * The surfaces of world-atlas are stitched over the antimeridian, as they lie on the globe: here longitudes run on
 * beyond 180° instead of jumping, and a ring around a pole is closed along it. To be cut at ±180° afterwards.
 */
export function unwrap({ type, coordinates }: Surface): Surface {
  if (type === 'Polygon') return { type, coordinates: (coordinates as readonly Ring[]).map(unwrapRing) }
  return { type, coordinates: (coordinates as readonly (readonly Ring[])[]).map(rings => rings.map(unwrapRing)) }
}

function unwrapRing(ring: Ring): Ring {
  let turns = 0
  const flat = ring.map(([lon, lat], i): Position => {
    const step = i === 0 ? 0 : lon - ring[i - 1]![0]
    if (Math.abs(step) > 180) turns -= Math.sign(step)
    return [lon + 360 * turns, lat]
  })
  if (turns === 0) return flat
  const first = flat[0]!
  const last = flat.at(-1)!
  const pole = first[1] < 0 ? -90 : 90
  return [...flat, [last[0], pole], [first[0], pole], first]
}
