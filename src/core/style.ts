import type { Text } from './text.ts'

/** How a collection is drawn: one style function with its options (`ramp`, `hillshade`, `simple`…), told apart by `use`. */
export interface Style {
  readonly id: string
  readonly title?: Text
  readonly use: string
  /** Validated by the style function's own schema; plain data that crosses threads. */
  readonly options: Readonly<Record<string, unknown>>
  /** Of features: what it amounts to for maps that draw vectors themselves. */
  readonly simple?: SimpleStyle
}

/** A plain style of points, lines and surfaces: lengths in pixels of 0.28 mm, colours in CSS words. */
export interface SimpleStyle {
  readonly fill?: { readonly color: string; readonly opacity?: number }
  readonly stroke?: {
    readonly color: string
    readonly width?: number
    readonly opacity?: number
    readonly dash?: readonly number[]
  }
  readonly circle?: {
    readonly radius?: number
    readonly color: string
    readonly opacity?: number
    readonly stroke?: string
    readonly strokeWidth?: number
  }
}
