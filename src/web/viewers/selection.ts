import type { FeatureLike } from 'ol/Feature.js'

/** The one feature that is looked at; parts of it in several tiles are told by its id. */
export interface Selection {
  chosen(feature: FeatureLike): boolean
  set(feature: FeatureLike | undefined): void
}

export function selecting(): Selection {
  let current: FeatureLike | undefined
  return {
    chosen(feature) {
      if (!current || feature === current) return feature === current
      const id = current.getId()
      return id !== undefined && feature.getId() === id && feature.get(LAYER) === current.get(LAYER)
    },
    set(feature) {
      current = feature
    },
  }
}

/** Under which name the MVT reader keeps the name of a feature's layer: none that data would have. */
export const LAYER = '@layer'

/** What the data say of a feature, without the reader's own entries. */
export function propertiesOf(feature: FeatureLike): Record<string, unknown> {
  const { [LAYER]: _layer, ...properties } = feature.getProperties()
  const geometry = 'getGeometryName' in feature ? feature.getGeometryName() : undefined
  if (geometry) delete properties[geometry]
  return properties
}
