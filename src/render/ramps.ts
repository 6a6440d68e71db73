export interface NamedRamp {
  /** Value and colour; values are the data's own where `absolute`, else parts of the data's range. */
  readonly colors: readonly (readonly [number, string])[]
  readonly absolute?: boolean
}

/** The colour ramps that every server knows by name. */
export const namedRamps = {
  grey: {
    colors: [
      [0, '#000000'],
      [1, '#ffffff'],
    ],
  },
  viridis: {
    colors: [
      [0, '#440154'],
      [0.125, '#472d7b'],
      [0.25, '#3b528b'],
      [0.375, '#2c728e'],
      [0.5, '#21918c'],
      [0.625, '#28ae80'],
      [0.75, '#5ec962'],
      [0.875, '#addc30'],
      [1, '#fde725'],
    ],
  },
  spectral: {
    colors: [
      [0, '#2b83ba'],
      [0.25, '#abdda4'],
      [0.5, '#ffffbf'],
      [0.75, '#fdae61'],
      [1, '#d7191c'],
    ],
  },
  relief: {
    colors: [
      [0, '#5c8a4f'],
      [0.15, '#8fb06a'],
      [0.35, '#d9d99a'],
      [0.55, '#c8a46c'],
      [0.75, '#9c7a5b'],
      [0.9, '#c9c1b8'],
      [1, '#ffffff'],
    ],
  },
  elevation: {
    absolute: true,
    colors: [
      [-6000, '#0b2545'],
      [-3000, '#134074'],
      [-1000, '#1f6aa5'],
      [-200, '#5fa8d3'],
      [-1, '#bfe3f2'],
      [0, '#4f8a4c'],
      [100, '#7fae63'],
      [300, '#b9cd85'],
      [600, '#e3d9a0'],
      [1000, '#d0b078'],
      [1600, '#a98058'],
      [2400, '#8c6e5f'],
      [3200, '#c4bdb8'],
      [4500, '#ffffff'],
    ],
  },
} as const satisfies Readonly<Record<string, NamedRamp>>

export type RampName = keyof typeof namedRamps
